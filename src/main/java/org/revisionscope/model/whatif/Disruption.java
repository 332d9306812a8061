package org.revisionscope.model.whatif;

/**
 * What retirement broke off, and what went under its floor.
 *
 * @param forcedStops tasks that retirement stopped
 * @param breaches times that a service fell under its floor
 * @param breachedMillis for how long, all of them together
 * @param lost standalone tasks that retirement stopped before anything had taken over their work (TASK-4)
 * @param unreplaced those of them whose work nothing has taken over by the end
 * @param outsideHours forced stops at instants that are no working time
 */
public record Disruption(int forcedStops, int breaches, long breachedMillis, int lost, int unreplaced,
        int outsideHours) {

    /** None. */
    public static final Disruption NONE = new Disruption(0, 0, 0, 0, 0, 0);

    /** The sum of two. */
    public Disruption plus(Disruption other) {
        return new Disruption(forcedStops + other.forcedStops, breaches + other.breaches,
                breachedMillis + other.breachedMillis, lost + other.lost, unreplaced + other.unreplaced,
                outsideHours + other.outsideHours);
    }

    /**
     * One number for a picture: forced stops, breaches, losses that nothing made good, and stops outside working hours. A
     * stop that is all of these counts for each.
     */
    public int total() {
        return forcedStops + breaches + unreplaced + outsideHours;
    }
}
