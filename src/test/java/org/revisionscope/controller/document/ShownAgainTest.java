package org.revisionscope.controller.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.revisionscope.format.scenario.BundledScenarios;
import org.revisionscope.model.decision.CustomerDecision.UpdateService;
import org.revisionscope.model.history.Chronicle;

/** A branch that was shown before is shown again at once, however long the simulation takes to answer. */
class ShownAgainTest {

    private static final long DAY = Duration.ofDays(1).toMillis();

    private final Slow slow = new Slow();
    private final Session session = new Session(slow, System::nanoTime, BundledScenarios.open("a-quarter"));

    /** Carries out orders when a test says so, a little at a time. */
    private static final class Slow implements Simulator {
        private long ticks;
        private final Computation computation = new Computation(() -> ticks += 2_000_000, () -> false);
        private final Deque<Order> waiting = new ArrayDeque<>();

        @Override
        public void order(Order order) {
            waiting.add(order);
        }

        @Override
        public Snapshot latest() {
            return computation.snapshot();
        }

        @Override
        public void close() {
            // nothing runs
        }

        /** Works for so many slices. */
        void work(int slices) {
            while (!waiting.isEmpty()) {
                computation.accept(waiting.remove());
                computation.work();
            }
            for (int i = 0; i < slices; i++) {
                computation.work();
            }
        }
    }

    private void pulse() {
        session.pulse(System.nanoTime());
    }

    private void goTo(long instant) {
        while (session.playback().knownUntil() < instant) {
            slow.work(1);
            pulse();
        }
        session.playback().seek(instant);
        pulse();
    }

    @BeforeEach
    void twoBranches() {
        slow.work(1);
        while (session.decidingProperty().get()) {
            slow.work(1);
            pulse();
        }
        long start = session.playback().clock();
        goTo(start + 3 * DAY);
        goTo(start + DAY);
        session.act(UpdateService.of(session.scenario().fleet().services().getFirst().spec().key())
                .withDesiredCount(9));
        while (session.decidingProperty().get()) {
            slow.work(1);
            pulse();
        }
    }

    @Test
    void itIsThereBeforeTheSimulationAnswersAndStaysWhenItDoes() {
        Chronicle other = session.chronicleProperty().get();
        long clock = session.playback().clock();
        session.branches().open(0);
        pulse();
        Chronicle first = session.chronicleProperty().get();
        assertNotSame(other, first);
        assertFalse(session.decidingProperty().get());
        assertEquals(clock, session.playback().clock());
        session.playback().seek(session.playback().edge());
        long edge = session.playback().clock();
        assertTrue(edge > clock);
        slow.work(3);
        pulse();
        assertSame(first, session.chronicleProperty().get());
        assertEquals(edge, session.playback().clock(), "the answer moves no clock");
        while (!session.isResting()) {
            slow.work(50);
            pulse();
        }
        assertEquals(1, session.progressProperty().get());
    }

    @Test
    void itGoesOnWhereItHadCome() {
        goTo(session.playback().clock() + 20 * DAY);
        int rows = session.rowsProperty().get();
        Chronicle other = session.chronicleProperty().get();
        session.branches().open(0);
        pulse();
        session.branches().open(1);
        pulse();
        assertSame(other, session.chronicleProperty().get());
        assertTrue(session.rowsProperty().get() >= rows);
        assertTrue(session.playback().knownUntil() >= session.playback().clock());
    }
}
