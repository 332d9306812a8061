package org.revisionscope.controller.facts;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

import javafx.animation.AnimationTimer;

/**
 * The panels that follow the clock, taking turns while it runs: none is done more often than it can be read, a frame does
 * one of them, for what is shown anew is laid out later in the frame, and the one that has waited longest comes first.
 * While the clock stands all of them are done at once. What was asked for is always done in the end, and only once.
 */
final class Turns {

    /** How long a panel stays as it is, in nanoseconds: what changes more often is not read. */
    private static final long STAYS = 120_000_000L;
    /** Work that is asked for later than this, in nanoseconds, belongs to another frame. */
    private static final long FRAME = 10_000_000L;

    private final BooleanSupplier hurried;
    private final LongSupplier nanos;
    private final SequencedSet<Runnable> waiting = new LinkedHashSet<>();
    /** When each was done last; looked up by key only, never walked. */
    private final Map<Runnable, Long> doneAt = new HashMap<>();
    private final AnimationTimer nextFrame = new AnimationTimer() {
        @Override
        public void handle(long now) {
            frame();
        }
    };
    private long begunAt;
    private boolean taken;
    private boolean working;

    /**
     * Nobody's turn.
     *
     * @param hurried whether the clock runs
     * @param nanos what time it is
     */
    Turns(BooleanSupplier hurried, LongSupplier nanos) {
        this.hurried = hurried;
        this.nanos = nanos;
    }

    /** Asks for some work: it is done now, or in one of the next frames. */
    void ask(Runnable work) {
        waiting.add(work);
        frame();
    }

    private void frame() {
        if (nanos.getAsLong() - begunAt >= FRAME) {
            begunAt = nanos.getAsLong();
            taken = false;
        }
        work();
    }

    private void work() {
        if (working) { // it asked for more: the loop below gets there
            return;
        }
        working = true;
        try {
            for (Optional<Runnable> next = next(); next.isPresent(); next = next()) {
                waiting.remove(next.get());
                taken = true;
                doneAt.put(next.get(), nanos.getAsLong());
                next.get().run();
            }
        } finally {
            working = false;
        }
        if (waiting.isEmpty()) {
            nextFrame.stop();
        } else {
            nextFrame.start();
        }
    }

    /** Whose turn it is; empty if nobody may do anything more in this frame. */
    private Optional<Runnable> next() {
        if (!hurried.getAsBoolean()) {
            return waiting.stream().findFirst();
        }
        long now = nanos.getAsLong();
        return taken ? Optional.empty()
                : waiting.stream().filter(work -> now - doneAt.getOrDefault(work, now - STAYS) >= STAYS).findFirst();
    }
}
