package org.revisionscope.model.check;

import java.util.List;

/**
 * What came of all checks of a run, as far as it was looked at.
 *
 * @param rows how many rows were looked at, from the first
 * @param each one finding for each check, in their order
 */
public record Findings(int rows, List<Finding> each) {

    /** Nothing has been looked at. */
    public static final Findings NONE = new Checkup(Long.MIN_VALUE).findings();

    /** Takes a copy of the list. */
    public Findings {
        each = List.copyOf(each);
    }

    /** The checks that something in the run breaks. */
    public List<Finding> broken() {
        return each.stream().filter(finding -> !finding.holds()).toList();
    }
}
