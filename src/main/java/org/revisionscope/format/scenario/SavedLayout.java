package org.revisionscope.format.scenario;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.revisionscope.model.fleet.Owner;

/**
 * How a window that showed a scenario was arranged; the run does not depend on it.
 *
 * @param view which part of time was in view
 * @param pinned whose lanes stayed at the top
 * @param drawer which tab of the drawer was open, one of {@link #DRAWERS}
 */
public record SavedLayout(Optional<View> view, List<Owner> pinned, Optional<String> drawer) {

    /** The tabs of the drawer. */
    public static final List<String> DRAWERS =
            List.of("story", "notices", "branches", "compare", "charts", "sweep", "planner");

    /** Nothing is said. */
    public static final SavedLayout NONE = new SavedLayout(Optional.empty(), List.of(), Optional.empty());

    /** Takes a copy of the list. */
    public SavedLayout {
        pinned = List.copyOf(pinned);
    }

    /**
     * A part of time.
     *
     * @param from its first instant
     * @param to its last instant, later than the first
     */
    public record View(Instant from, Instant to) {}
}
