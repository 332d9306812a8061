package org.revisionscope.controller.facts;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

import javafx.animation.AnimationTimer;

import org.jspecify.annotations.Nullable;
import org.revisionscope.view.motion.Timing;

/**
 * The panels that follow the clock, taking turns while it runs: none is done more often than it can be read, a frame does
 * one of them, for what is shown anew is laid out later in the frame, and the one that has waited longest comes first.
 * While the clock stands all of them are done at once. What was asked for is always done in the end, and only once.
 */
final class Turns {

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

    /** Asks for some work: it is done now, or while the clock runs in one of the next frames. */
    void ask(Runnable work) {
        waiting.add(work);
        if (hurried.getAsBoolean()) {
            nextFrame.start();
        } else {
            frame();
        }
    }

    /** Nothing that waits is done any more, until somebody asks again. */
    void end() {
        waiting.clear();
        nextFrame.stop();
    }

    /** Does what has its turn in a frame. */
    void frame() {
        if (working) { // it asked for more: the loop below gets there
            return;
        }
        working = true;
        try {
            next().ifPresent(this::work);
            while (!hurried.getAsBoolean() && !waiting.isEmpty()) {
                work(waiting.getFirst());
            }
        } finally {
            working = false;
        }
        if (waiting.isEmpty()) {
            nextFrame.stop();
        }
    }

    private void work(Runnable work) {
        waiting.remove(work);
        doneAt.put(work, nanos.getAsLong());
        work.run();
    }

    /** Whose turn it is while the clock runs; empty if everything that waits has only just been done. */
    private Optional<Runnable> next() {
        long now = nanos.getAsLong();
        return waiting.stream().filter(work -> isDue(doneAt.get(work), now)).findFirst();
    }

    private static boolean isDue(@Nullable Long doneAt, long now) {
        return doneAt == null || now - doneAt >= Timing.PANEL_STAYS.nanos();
    }
}
