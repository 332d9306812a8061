package org.revisionscope.controller.document;

import org.revisionscope.model.check.Checkup;
import org.revisionscope.model.history.Chronicle;
import org.revisionscope.model.whatif.Run;

/**
 * A run that is told, with the chronicle that begins to read it, and the checkup that looks through it when there is time.
 *
 * @param lineage what tells it from others, and from being told before
 * @param run the run
 * @param from after which instant nobody acts in it, in milliseconds since the epoch
 * @param begun its chronicle
 * @param reader whose the chronicle is
 * @param checkup the computing thread's alone
 */
record Line(long lineage, Run run, long from, Chronicle begun, Reader reader, Checkup checkup) {

    /** Who may touch a chronicle. */
    enum Reader {
        /** The thread that computes. */
        COMPUTATION,
        /** The screen, to which it was handed over. */
        SCREEN
    }

    /** A run that was never told. */
    Line(long lineage, Run run, long from, Chronicle begun) {
        this(lineage, run, from, begun, Reader.COMPUTATION,
                new Checkup(run.scenario().span().start().toEpochMilli()));
    }

    /** The same, told once more: the screen goes on with the chronicle that it has. */
    Line again(long otherLineage) {
        return new Line(otherLineage, run, from, begun, Reader.SCREEN, checkup);
    }

    /** What there is to show. */
    Snapshot.Stage stage() {
        return new Snapshot.Stage(lineage, run.view(), run.finished() ? Long.MAX_VALUE : run.computedUntil(), begun,
                checkup.findings());
    }

    /** Whether all of it is computed and checked. */
    boolean isChecked() {
        return run.finished() && checkup.rows() == run.view().rows();
    }

    boolean knows(long instant) {
        return run.finished() || run.computedUntil() >= instant;
    }

    /** Reads all that there is before the chronicle is handed over for the first time. */
    void read() {
        switch (reader) {
            case COMPUTATION -> begun.catchUp(run.view(), Integer.MAX_VALUE);
            case SCREEN -> {}
        }
    }
}
