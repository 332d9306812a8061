package org.revisionscope.format.scenario;

import java.util.List;

/**
 * That a file is of a format that came after this program's: it can be looked at as far as it is understood, and nothing
 * else.
 *
 * @param format what its field {@code format} says
 * @param leftOut the fields that are not understood, as paths
 */
public record NewerFormat(String format, List<String> leftOut) {

    /** Takes a copy of the list. */
    public NewerFormat {
        leftOut = List.copyOf(leftOut);
    }

    /** Why the document can neither be changed nor saved. */
    public String whyReadOnly() {
        return "This file is in the newer format " + format + " and is open for reading only; this program writes "
                + ScenarioReader.FORMAT_1 + ".";
    }
}
