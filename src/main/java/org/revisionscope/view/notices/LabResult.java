package org.revisionscope.view.notices;

import java.util.List;
import java.util.Optional;

/**
 * What became of a pattern that was tried out.
 *
 * @param verdict in a sentence
 * @param isMatch whether AWS would deliver something
 * @param lines field by field
 */
public record LabResult(String verdict, boolean isMatch, List<Line> lines) {

    /** Takes a copy of the lines. */
    public LabResult {
        lines = List.copyOf(lines);
    }

    /**
     * What became of one field.
     *
     * @param isMatch whether it matches
     * @param field its name, with dots
     * @param expected what the pattern asks for
     * @param given what the event has
     * @param advice the mistake in it, if it is one that is known
     */
    public record Line(boolean isMatch, String field, String expected, String given, Optional<String> advice) {}
}
