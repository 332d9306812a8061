package org.revisionscope.format.aws;

import java.util.List;
import java.util.Optional;

import org.revisionscope.format.json.Location;

/**
 * What one field of a pattern says of an event.
 *
 * @param path the names down to it
 * @param expected what the pattern asks for, as compact JSON
 * @param given what the event has there, as compact JSON each; empty if it has no such field
 * @param isMatched whether one of what is given is one of what is expected
 * @param where where it stands in the pattern
 * @param mistake the mistake that is known to be made here, if this is it
 */
public record FieldMatch(List<String> path, String expected, List<String> given, boolean isMatched, Location where,
        Optional<Mistake> mistake) {

    /** Takes copies of the lists. */
    public FieldMatch {
        path = List.copyOf(path);
        given = List.copyOf(given);
    }

    /** The names with dots between them. */
    public String dotted() {
        return String.join(".", path);
    }
}
