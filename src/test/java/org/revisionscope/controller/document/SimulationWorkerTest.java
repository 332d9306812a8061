package org.revisionscope.controller.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.revisionscope.format.scenario.BundledScenarios;
import org.revisionscope.model.engine.Fx1;
import org.revisionscope.model.history.Chronicle;

@Timeout(60)
class SimulationWorkerTest {

    /** A permit for each snapshot that no pulse has looked at yet. */
    private final Semaphore published = new Semaphore(0);
    private long frames;

    private Session fx1(LongSupplier nanos) {
        // time stands still for the session, so that each pulse reads all that is published
        return new Session(new SimulationWorker(nanos, published::release), () -> 0, BundledScenarios.open("fx1"));
    }

    private void pulseUntil(Session session, BooleanSupplier done) throws InterruptedException {
        while (!done.getAsBoolean()) {
            published.acquire();
            session.pulse(++frames * 16_000_000L);
        }
    }

    @Test
    void aStoryIsShownDecidedAndTakenBackAcrossThreads() throws InterruptedException {
        try (Session session = fx1(System::nanoTime)) {
            pulseUntil(session, () -> !session.decidingProperty().get());
            int rows = session.rowsProperty().get();
            session.act(Fx1.mark(Fx1.R7));
            session.act(Fx1.markR6());
            pulseUntil(session, () -> !session.decidingProperty().get());
            assertTrue(session.refusalProperty().get().isPresent());
            session.act(Fx1.markR6());
            session.act(Fx1.setWait(14));
            pulseUntil(session, () -> !session.decidingProperty().get());
            assertEquals(2, session.chronicleProperty().get().places().settings(Fx1.IRELAND).size());
            session.undo();
            session.undo();
            pulseUntil(session, () -> !session.decidingProperty().get() && session.rowsProperty().get() == rows);
            assertFalse(session.dirtyProperty().get());
        }
    }

    @Test
    void anEditThatIsNotAnsweredYetCanBeTakenBack() throws InterruptedException {
        try (Session session = fx1(System::nanoTime)) {
            pulseUntil(session, () -> !session.decidingProperty().get());
            session.act(Fx1.markR6());
            session.undo();
            pulseUntil(session, () -> !session.decidingProperty().get());
            assertTrue(session.chronicleProperty().get().places().notices().isEmpty());
            assertEquals(Optional.empty(), session.lastEditProperty().get());
        }
    }

    @Test
    void aFailureInsideKeepsTheLastGoodState() throws InterruptedException {
        AtomicBoolean broken = new AtomicBoolean();
        LongSupplier breaking = () -> {
            if (broken.get()) {
                throw new IllegalStateException("a bug");
            }
            return System.nanoTime();
        };
        try (Session session = fx1(breaking)) {
            pulseUntil(session, () -> !session.decidingProperty().get());
            Chronicle before = session.chronicleProperty().get();
            session.playback().play();
            broken.set(true);
            session.act(Fx1.markR6());
            pulseUntil(session, () -> session.failureProperty().get().isPresent());
            broken.set(false);
            assertFalse(session.playback().playingProperty().get());
            assertEquals(before.rows(), session.chronicleProperty().get().rows());
            String report = session.failureProperty().get().orElseThrow().report();
            assertTrue(report.contains("IllegalStateException") && !report.contains("/"), report);
            pulseUntil(session, () -> !session.decidingProperty().get());
            session.dismissFailure();
            assertFalse(session.dirtyProperty().get());
            session.act(Fx1.markR6());
            pulseUntil(session, () -> !session.decidingProperty().get());
            assertEquals(1, session.chronicleProperty().get().places().notices().size());
            assertEquals(Optional.empty(), session.failureProperty().get());
        }
    }
}
