package org.revisionscope.format.scenario;

import java.util.OptionalInt;

import org.revisionscope.format.scenario.SavedHash.Running;
import org.revisionscope.model.engine.Simulation;
import org.revisionscope.model.history.JournalHash;
import org.revisionscope.model.history.JournalView;
import org.revisionscope.model.scenario.Scenario;

/** Runs one future again, a part at a time, and compares it with its hash on the way. */
final class Rerun {

    /** A part ends after so many instants, or sooner after so many rows: an instant of a large fleet has many. */
    private static final int INSTANTS = 1 << 12;
    private static final int ROWS = 1 << 16;

    private final SavedHash saved;
    private final Simulation simulation;
    private final JournalHash hash = new JournalHash();
    private int stretch;
    private OptionalInt different = OptionalInt.empty();
    private boolean finished;

    Rerun(Scenario scenario, SavedHash saved) {
        this.saved = saved;
        simulation = Simulation.of(scenario);
    }

    /** Runs on for a part; answers whether there is more to run. */
    boolean goOn() {
        int enough = rows() + ROWS;
        for (int i = 0; i < INSTANTS && !finished && rows() < enough; i++) {
            finished = !simulation.step();
        }
        JournalView view = simulation.view();
        compare(view, finished ? Long.MAX_VALUE : simulation.now());
        if (finished) {
            hash.read(view, view.rows());
        } else if (different.isPresent()) {
            hash.read(view, view.rowsUntil(simulation.now()));
        }
        return !finished;
    }

    /** How many rows there are so far. */
    int rows() {
        return simulation.view().rows();
    }

    /**
     * Once everything was run: the first stretch that differs, as a place in {@link SavedHash#running()}, or the size of that
     * list for what follows the last one; empty if the whole is what the hash says.
     */
    OptionalInt difference() {
        return hash.soFar().equals(saved.journal()) ? OptionalInt.empty()
                : OptionalInt.of(different.orElse(saved.running().size()));
    }

    /** Compares the stretches that end at an instant or before it, up to the first that differs. */
    private void compare(JournalView view, long known) {
        while (different.isEmpty() && stretch < saved.running().size()
                && saved.running().get(stretch).at().toEpochMilli() <= known) {
            Running expected = saved.running().get(stretch);
            int rows = view.rowsUntil(expected.at().toEpochMilli());
            boolean isSame = rows == expected.rows() && rows >= hash.rows(); // a list by hand may go back
            if (isSame) {
                hash.read(view, rows);
                isSame = hash.soFar().equals(expected.sha256());
            }
            if (!isSame) {
                different = OptionalInt.of(stretch);
            }
            stretch++;
        }
    }
}
