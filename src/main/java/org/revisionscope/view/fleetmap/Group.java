package org.revisionscope.view.fleetmap;

import org.revisionscope.model.fleet.Owner;

/**
 * The tasks of one owner, which are drawn side by side.
 *
 * @param number the journal's number of the owner
 * @param owner the service or the job
 * @param seats how many cells there are to draw
 */
record Group(int number, Owner owner, int seats) {

    /** Up to this many, every seat counts; larger groups keep some room, so that one more moves nobody. */
    private static final int EXACT = 4;
    private static final int STEPS = 8;

    /** How many cells there is room for. */
    int reserved() {
        if (seats <= EXACT) {
            return seats;
        }
        int step = Math.max(2, Integer.highestOneBit(seats) / STEPS);
        return (seats + step - 1) / step * step;
    }
}
