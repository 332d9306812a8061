package org.revisionscope.view.branches;

import java.util.List;
import java.util.OptionalLong;

import org.revisionscope.model.fleet.RevisionId;
import org.revisionscope.model.history.JournalView;
import org.revisionscope.model.whatif.Window;
import org.revisionscope.view.draw.Role;

/**
 * What a miniature shows of a future: how many tasks each revision had, and what became of it. It is read from a
 * finished run, which takes time for a long one, and never changes.
 *
 * @param from the first instant, in milliseconds since the epoch
 * @param until the last instant
 * @param lanes a lane for each revision that had tasks, the newest first; only the newest few
 */
public record Sketch(long from, long until, List<Lane> lanes) {

    /** How many stretches of the same length a lane is read in. */
    static final int COLUMNS = 160;

    /** Takes a copy of the list. */
    public Sketch {
        lanes = List.copyOf(lanes);
    }

    /**
     * A revision's tasks over time.
     *
     * @param revision which one
     * @param stretches one after the other, without gaps
     * @param marked when it was marked, if it was
     * @param losses the beginning of each column in which work on it was lost
     */
    public record Lane(RevisionId revision, List<Stretch> stretches, OptionalLong marked, List<Long> losses) {

        /** Takes copies of the lists. */
        public Lane {
            stretches = List.copyOf(stretches);
            losses = List.copyOf(losses);
        }
    }

    /**
     * A part of a lane that looks the same all along.
     *
     * @param from its first instant
     * @param to the instant after its last
     * @param tasks the most tasks at any instant of it
     * @param role where the revision stands
     */
    public record Stretch(long from, long to, int tasks, Role role) {}

    /**
     * Reads a finished run.
     *
     * @param window the part that is measured; a little of what was before it is shown too
     */
    public static Sketch of(JournalView view, Window window) {
        return new SketchReader(view, window).read();
    }

    /** The most tasks that any revision has at once; at least one. */
    int most() {
        return lanes.stream().flatMap(lane -> lane.stretches().stream()).mapToInt(Stretch::tasks).max().orElse(1);
    }
}
