package org.revisionscope.controller.facts;

import java.util.function.LongSupplier;

import javafx.animation.AnimationTimer;

/**
 * Work that follows the clock but must never slow it down: quick work is done whenever it is asked for, slow work so
 * rarely that it takes at most a twentieth of the time. What was asked for last is always done in the end.
 */
public final class Unhurried {

    /** Work that takes no longer than this, in nanoseconds, is done at once. */
    private static final long QUICK = 3_000_000L;
    /** What is shown is never older than this, in nanoseconds. */
    private static final long LONGEST_PAUSE = 500_000_000L;
    private static final int SHARE = 20;

    private final Runnable work;
    private final LongSupplier nanos;
    private final AnimationTimer later = new AnimationTimer() {
        @Override
        public void handle(long now) {
            doIfDue();
        }
    };
    private long took;
    private long tookBefore;
    private long doneAt;

    /** Work that has not been asked for. */
    public Unhurried(Runnable work) {
        this(work, System::nanoTime);
    }

    Unhurried(Runnable work, LongSupplier nanos) {
        this.work = work;
        this.nanos = nanos;
    }

    /** Asks for the work: now, or as soon as it is due. */
    public void ask() {
        if (!doIfDue()) {
            later.start();
        }
    }

    private boolean doIfDue() {
        long start = nanos.getAsLong();
        long usual = Math.min(took, tookBefore); // the first time, and a pause of the machine, do not count
        if (usual > QUICK && start - doneAt < Math.min(SHARE * usual, LONGEST_PAUSE)) {
            return false;
        }
        later.stop();
        work.run();
        doneAt = nanos.getAsLong();
        tookBefore = took;
        took = doneAt - start;
        return true;
    }
}
