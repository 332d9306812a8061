package org.revisionscope.controller.document;

import java.util.Optional;

import org.revisionscope.model.scenario.Span;

/** How much of a story is computed. */
final class Progress {

    private static final double UNKNOWN = -1;

    private Progress() {}

    /** The part that is computed, 0 to 1; negative if the scenario does not say where it ends. */
    static double of(Snapshot.Stage stage, Span span) {
        if (stage.isFinished()) {
            return 1;
        }
        Optional<Long> end = span.end().map(instant -> instant.toEpochMilli());
        if (end.isEmpty() || stage.view().rows() == 0) {
            return UNKNOWN;
        }
        long first = stage.view().at(0);
        return Math.clamp((double) (stage.knownUntil() - first) / Math.max(1, end.get() - first), 0, 1);
    }
}
