package org.revisionscope.format.scenario;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.revisionscope.model.fleet.Owner;
import org.revisionscope.model.fleet.Place;
import org.revisionscope.model.fleet.PlatformVersion;
import org.revisionscope.model.fleet.RevisionId;

/**
 * How a window that showed a scenario was arranged; the run does not depend on it.
 *
 * @param view which part of time was in view
 * @param pinned whose lanes stayed at the top
 * @param folds which groups of lanes were folded, or opened where they begin folded
 * @param drawer which tab of the drawer was open, one of {@link #DRAWERS}
 * @param runTo what the clock was run to of late, as it was typed, the last one first
 */
public record SavedLayout(Optional<View> view, List<Owner> pinned, List<Fold> folds,
        Optional<String> drawer, List<String> runTo) {

    /** The tabs of the drawer. */
    public static final List<String> DRAWERS =
            List.of("story", "notices", "branches", "compare", "charts", "sweep", "planner", "runbook");

    /** Nothing is said. */
    public static final SavedLayout NONE =
            new SavedLayout(Optional.empty(), List.of(), List.of(), Optional.empty(), List.of());

    /** Takes copies of the lists. */
    public SavedLayout {
        pinned = List.copyOf(pinned);
        folds = List.copyOf(folds);
        runTo = List.copyOf(runTo);
    }

    /** A group of lanes. */
    public sealed interface Fold {

        /**
         * The revisions of a platform version.
         *
         * @param version the platform version
         */
        record OfVersion(PlatformVersion version) implements Fold {}

        /**
         * The lanes of a place within a revision.
         *
         * @param revision the revision
         * @param place the place
         */
        record OfPlace(RevisionId revision, Place place) implements Fold {}
    }

    /**
     * A part of time.
     *
     * @param from its first instant
     * @param to its last instant, later than the first
     */
    public record View(Instant from, Instant to) {}
}
