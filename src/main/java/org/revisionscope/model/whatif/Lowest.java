package org.revisionscope.model.whatif;

/**
 * A service where it had least headroom: the fewest healthy tasks over its floor; of equal ones, the fewest healthy, then
 * the first.
 *
 * @param healthy how many tasks were healthy
 * @param floor how many had to be
 * @param at since when, in milliseconds since the epoch
 */
public record Lowest(int healthy, int floor, long at) {

    /** How many more tasks could have been missing; negative under the floor. */
    public int headroom() {
        return healthy - floor;
    }

    boolean isUnder(Lowest other) {
        return headroom() != other.headroom() ? headroom() < other.headroom() : healthy < other.healthy;
    }
}
