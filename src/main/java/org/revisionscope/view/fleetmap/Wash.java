package org.revisionscope.view.fleetmap;

/**
 * A change of what revisions look like that goes across the map from left to right: what lies left of the front has
 * changed already.
 *
 * @param before how tasks looked before the change
 * @param after how they look after it
 * @param front the column of pixels where the change has arrived
 */
record Wash(Looks before, Looks after, int front) {

    /** Nothing changes. */
    static Wash none(Looks looks) {
        return new Wash(looks, looks, 0);
    }

    /** How tasks look in a column of pixels. */
    Looks looksAt(int x) {
        return x < front ? after : before;
    }
}
