package org.revisionscope.view.why;

import java.util.List;

/**
 * What prevents what is explained.
 *
 * @param heading whether it still can be prevented, or could have been
 * @param lines the remedies, the simplest first
 * @param note what is said in their place while there are none; may be empty
 */
public record RemedyList(String heading, List<RemedyLine> lines, String note) {

    /** Nothing is to be prevented. */
    public static final RemedyList NONE = new RemedyList("", List.of(), "");

    /** Takes a copy of the list. */
    public RemedyList {
        lines = List.copyOf(lines);
    }
}
