package org.revisionscope.model.check;

import java.util.Optional;

/**
 * What came of one check.
 *
 * @param check what had to be true
 * @param looked how many rows it was looked for in
 * @param broken where it is not true for the first time; empty while it always is
 */
public record Finding(Check check, int looked, Optional<Break> broken) {

    /**
     * Where something that had to be true is not.
     *
     * @param row the row in which it shows
     * @param at when that happened, in milliseconds since the epoch
     */
    public record Break(int row, long at) {}

    /** Whether it is true of everything that was looked at. */
    public boolean holds() {
        return broken.isEmpty();
    }
}
