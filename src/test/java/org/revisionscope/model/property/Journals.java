package org.revisionscope.model.property;

import java.util.List;
import java.util.stream.IntStream;

import org.revisionscope.model.engine.Simulation;
import org.revisionscope.model.event.Entry;
import org.revisionscope.model.history.JournalHash;
import org.revisionscope.model.history.JournalView;
import org.revisionscope.model.scenario.Scenario;

/** Comparing event logs row by row. */
final class Journals {

    private Journals() {}

    /** The journal of a scenario that is run to its end. */
    static JournalView run(Scenario scenario) {
        Simulation simulation = Simulation.of(scenario);
        simulation.runToEnd();
        return simulation.view();
    }

    /** The entries of the first so many rows. */
    static List<Entry> entries(JournalView view, int rows) {
        return IntStream.range(0, rows).mapToObj(view::entry).toList();
    }

    /** @throws Broken at the first row that differs */
    static void requireSame(String how, JournalView expected, JournalView actual) {
        if (JournalHash.of(expected).equals(JournalHash.of(actual))) {
            return;
        }
        int rows = Math.min(expected.rows(), actual.rows());
        for (int row = 0; row < rows; row++) {
            Law.require(expected.entry(row).equals(actual.entry(row)), "T-3 " + how, "row", row, "is",
                    actual.entry(row),
                    "instead of", expected.entry(row));
        }
        throw new Broken("T-3 " + how, "the log has " + actual.rows() + " rows instead of " + expected.rows());
    }
}
