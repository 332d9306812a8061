package org.revisionscope.controller.document;

import java.util.Optional;

import org.revisionscope.model.history.JournalView;
import org.revisionscope.model.scenario.Span;

/** How much of a story is computed. */
public final class Progress {

    private static final double UNKNOWN = -1;

    private Progress() {}

    /**
     * The part that is computed, 0 to 1; negative if the scenario does not say where it ends.
     *
     * @param knownUntil every event at or before this instant (milliseconds since the epoch) is in the view;
     *     {@link Long#MAX_VALUE} if nothing follows
     */
    public static double of(JournalView view, long knownUntil, Span span) {
        if (knownUntil == Long.MAX_VALUE) {
            return 1;
        }
        Optional<Long> end = span.end().map(instant -> instant.toEpochMilli());
        if (end.isEmpty() || view.rows() == 0) {
            return UNKNOWN;
        }
        long first = view.at(0);
        return Math.clamp((double) (knownUntil - first) / Math.max(1, end.get() - first), 0, 1);
    }
}
