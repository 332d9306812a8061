package org.revisionscope.model.whatif;

import org.revisionscope.model.history.JournalView;
import org.revisionscope.model.scenario.Scenario;

/**
 * The part of a run that is measured, both ends included; milliseconds since the epoch.
 *
 * @param from its first instant
 * @param until its last instant
 */
public record Window(long from, long until) {

    /** @throws IllegalArgumentException if it ends before it begins */
    public Window {
        if (until < from) {
            throw new IllegalArgumentException("a window must not end before it begins");
        }
    }

    /** From where the scenario's clock opens to its end, or to the last row of a run that has no end. */
    public static Window of(Scenario scenario, JournalView view) {
        long start = scenario.span().start().toEpochMilli();
        long last = view.rows() == 0 ? start : view.at(view.rows() - 1);
        return new Window(start, scenario.span().end().map(end -> end.toEpochMilli()).orElse(Math.max(start, last)));
    }

    boolean contains(long instant) {
        return from <= instant && instant <= until;
    }
}
