package org.revisionscope.view.timeline.sight;

import org.revisionscope.model.history.ServiceLife;

/**
 * The worst that was true of something since the instant that a passage holds, so that what falls between two frames is
 * still seen.
 */
public final class Worst {

    private Worst() {}

    /** The fewest healthy tasks that a service had. */
    public static int healthy(ServiceLife life, Sight sight) {
        return life.fewestHealthy(sight.passage().heldFrom(), sight.clock(), sight.past().rows());
    }

    /**
     * What a traced task shows beside the clock: that it is on its way in or out, if it was at any time.
     *
     * @return the phase, or its phase at the clock if it was on no way; a task that was gone before has none
     */
    public static TaskPhase phase(TaskPath path, Sight sight) {
        long from = Math.min(sight.passage().heldFrom(), sight.clock());
        TaskPhase now = path.phaseAt(sight.clock());
        TaskPhase worst = now;
        for (int stretch = path.count() - 1; stretch >= 0 && path.to(stretch) > from; stretch--) {
            if (path.from(stretch) <= sight.clock() && isWorse(path.phase(stretch), worst)) {
                worst = path.phase(stretch);
            }
        }
        return worst;
    }

    private static boolean isWorse(TaskPhase phase, TaskPhase than) {
        return rank(phase) > rank(than);
    }

    private static int rank(TaskPhase phase) {
        return switch (phase) {
            case GOING -> 3;
            case STARTING -> 2;
            case ARRIVING -> 1;
            case NEWEST, SUPERSEDED, AT_RISK -> 0;
        };
    }
}
