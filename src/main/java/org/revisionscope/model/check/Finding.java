package org.revisionscope.model.check;

import java.util.OptionalInt;

/**
 * What came of one check.
 *
 * @param check what had to be true
 * @param looked how many rows it was looked for in
 * @param brokenAt the first row in which it is not true; empty while it always is
 */
public record Finding(Check check, int looked, OptionalInt brokenAt) {

    /** Whether it is true of everything that was looked at. */
    public boolean holds() {
        return brokenAt.isEmpty();
    }
}
