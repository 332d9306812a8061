package org.revisionscope.controller.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.revisionscope.format.scenario.BundledScenarios;
import org.revisionscope.format.scenario.ScenarioDocument;
import org.revisionscope.model.engine.Fx1;
import org.revisionscope.model.history.Chronicle;
import org.revisionscope.model.scenario.Bookmark;
import org.revisionscope.model.whatif.Branch;
import org.revisionscope.model.whatif.BranchTree;

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
        try (Session session = fx1(breakingWhile(broken))) {
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
            session.act(Fx1.markR6());
            pulseUntil(session, () -> !session.decidingProperty().get());
            assertEquals(1, session.chronicleProperty().get().places().notices().size());
            assertEquals(Optional.empty(), session.failureProperty().get());
        }
    }

    @Test
    void theLastGoodStateBeforeAFailureIsABranchWithAName() throws InterruptedException {
        AtomicBoolean broken = new AtomicBoolean();
        try (Session session = fx1(breakingWhile(broken))) {
            pulseUntil(session, () -> !session.decidingProperty().get());
            session.act(Fx1.setWait(14));
            pulseUntil(session, () -> !session.decidingProperty().get());
            Failure failure = fail(session, broken, () -> session.act(Fx1.markR6()));
            assertEquals(Failure.Outcome.KEPT_AS, failure.outcome());
            assertEquals("before-error", failure.name());
            assertEquals("First future, before-error", names(session));
            BranchTree tree = session.branches().treeProperty().get();
            assertEquals("First future", tree.open().name(), "what is open stays open");
            assertEquals(tree.open().decisions(), tree.branches().getLast().decisions());
            assertTrue(session.document().branches().stream().anyMatch(saved -> saved.name().equals("before-error")),
                    "and it is saved");
            fail(session, broken, () -> session.act(Fx1.markR6()));
            assertEquals("First future, before-error", names(session), "the same state is kept once");
            session.act(Fx1.setWait(0));
            pulseUntil(session, () -> !session.decidingProperty().get());
            fail(session, broken, () -> session.act(Fx1.markR6()));
            assertEquals("First future, before-error, before-error (2)", names(session));
            session.undo();
            pulseUntil(session, () -> !session.decidingProperty().get());
            assertEquals("First future, before-error", names(session));
        }
    }

    @Test
    void aBranchThatCannotBeToldIsNotOpened() throws InterruptedException {
        AtomicBoolean broken = new AtomicBoolean();
        try (Session session = fx1(breakingWhile(broken))) {
            pulseUntil(session, () -> !session.decidingProperty().get());
            session.act(Fx1.markR6());
            pulseUntil(session, () -> !session.decidingProperty().get());
            fail(session, broken, () -> session.branches().crossOut(0));
            assertEquals("First future", session.branches().treeProperty().get().open().name());
            assertEquals(1, session.chronicleProperty().get().places().notices().size());
            session.act(Fx1.setWait(0));
            pulseUntil(session, () -> !session.decidingProperty().get());
            assertEquals(1, session.chronicleProperty().get().places().notices().size());
        }
    }

    @Test
    void aDocumentThatCannotBeToldLeavesTheOneBeforeOpen() throws InterruptedException {
        AtomicBoolean broken = new AtomicBoolean();
        try (Session session = fx1(breakingOnce(broken))) {
            pulseUntil(session, () -> !session.decidingProperty().get());
            String title = session.titleProperty().get();
            session.act(Fx1.markR6());
            pulseUntil(session, () -> !session.decidingProperty().get());
            session.bookmarks().keep(new Bookmark(Fx1.NOW, "here"));
            session.act(Fx1.setWait(14));
            pulseUntil(session, () -> !session.decidingProperty().get());
            session.undo();
            pulseUntil(session, () -> !session.decidingProperty().get());
            pulseUntil(session, session::isResting); // so that nothing but the other document can meet the error
            ScenarioDocument other = BundledScenarios.open("a-quarter");
            Failure failure = fail(session, broken, () -> session.open(other, Optional.of(Path.of("quarter.json"))));
            assertEquals(Failure.Cause.ERROR, failure.cause());
            assertEquals(Failure.Outcome.NOT_SHOWN, failure.outcome());
            assertEquals(other.scenario().about().title(), failure.name());
            assertEquals(title, session.titleProperty().get());
            assertEquals(Optional.empty(), session.pathProperty().get());
            assertFalse(session.isOpen(other));
            assertEquals("First future", names(session), "no branch is kept of what is open still");
            assertEquals(1, session.bookmarks().all().size());
            assertTrue(session.dirtyProperty().get() && session.redoableProperty().get());
            assertEquals(1, session.storiesProperty().get(), "nothing was told from its start");
            session.redo();
            pulseUntil(session, () -> !session.decidingProperty().get());
            assertEquals(2, session.chronicleProperty().get().places().settings(Fx1.IRELAND).size());
            session.undo();
            session.undo();
            pulseUntil(session, () -> !session.decidingProperty().get());
            assertEquals(Optional.empty(), session.lastEditProperty().get());
            session.open(other, Optional.empty());
            pulseUntil(session, () -> !session.decidingProperty().get());
            assertEquals(other.scenario().about().title(), session.titleProperty().get());
        }
    }

    private static LongSupplier breakingWhile(AtomicBoolean broken) {
        return breakingIf(broken::get);
    }

    /** The next one who asks for the time meets an error; what was open must be told again without one. */
    private static LongSupplier breakingOnce(AtomicBoolean broken) {
        return breakingIf(() -> broken.getAndSet(false));
    }

    private static LongSupplier breakingIf(BooleanSupplier broken) {
        return () -> {
            if (broken.getAsBoolean()) {
                throw new IllegalStateException("a bug");
            }
            return System.nanoTime();
        };
    }

    private Failure fail(Session session, AtomicBoolean broken, Runnable doing) throws InterruptedException {
        broken.set(true);
        doing.run();
        pulseUntil(session, () -> session.failureProperty().get().isPresent());
        broken.set(false);
        pulseUntil(session, () -> !session.decidingProperty().get());
        Failure failure = session.failureProperty().get().orElseThrow();
        session.dismissFailure();
        return failure;
    }

    private static String names(Session session) {
        return session.branches().treeProperty().get().branches().stream().map(Branch::name)
                .collect(Collectors.joining(", "));
    }
}
