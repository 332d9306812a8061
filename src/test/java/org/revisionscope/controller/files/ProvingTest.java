package org.revisionscope.controller.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.revisionscope.controller.desk.AtOnce;
import org.revisionscope.controller.desk.Background;
import org.revisionscope.controller.document.InlineSimulator;
import org.revisionscope.controller.document.Session;
import org.revisionscope.format.scenario.BundledScenarios;
import org.revisionscope.format.scenario.ScenarioDocument;
import org.revisionscope.view.Messages;
import org.revisionscope.view.window.ProblemCard.Problem;

class ProvingTest {

    private static final Path FILE = Path.of("case.revscope.json");

    private final ScenarioDocument document = BundledScenarios.open("fx1-case-2");
    private final Session session = new Session(new InlineSimulator(), System::nanoTime, document);
    private final List<Problem> told = new ArrayList<>();
    private final Proving proving = new Proving(session, new AtOnce(), Messages.load(), told::add);

    @Test
    void aFileThatHoldsStaysAsItIs() {
        session.open(document, Optional.of(FILE));
        proving.begin(document);
        assertEquals(List.of(), told);
        assertEquals(Optional.of(FILE), session.pathProperty().get());
        assertFalse(session.dirtyProperty().get());
    }

    @Test
    void aFileThatDoesNotHoldStaysOpenAsAnUnsignedCopy() {
        ScenarioDocument other = document.withDecisions(document.scenario().decisions().subList(1, 2))
                .withHash(document.hash().orElseThrow());
        session.open(other, Optional.of(FILE));
        proving.begin(other);
        assertEquals("What it decides leads to something else than its hash says. The first stretch that differs lies"
                + " between Fri 7 Feb 2025 00:00 UTC and Wed 12 Feb 2025 09:00 UTC.", told.getFirst().sentence());
        assertEquals(Optional.empty(), session.pathProperty().get());
        assertTrue(session.dirtyProperty().get());
        assertEquals(Optional.empty(), session.document().hash());
    }

    @Test
    void otherWorkComesBetweenItsPartsAndItCanBeCancelled() {
        ScenarioDocument quarter = BundledScenarios.open("a-quarter");
        ScenarioDocument other = quarter.withDecisions(List.of()).withHash(quarter.hash().orElseThrow());
        Line line = new Line();
        Proving slow = new Proving(session, line, Messages.load(), told::add);
        slow.begin(other);
        assertEquals(1, line.waiting.size(), "one part at a time waits in line");
        slow.giveUp();
        while (!line.waiting.isEmpty()) {
            line.waiting.remove().run();
        }
        assertEquals(List.of(), told);
        assertTrue(slow.progressProperty().get().isEmpty());
        assertTrue(session.document().hash().isPresent());
    }

    /** Work that waits until a test does it. */
    private static final class Line implements Background {
        private final Queue<Runnable> waiting = new ArrayDeque<>();

        @Override
        public <T> void run(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
            waiting.add(() -> new AtOnce().run(work, done, failed));
        }

        @Override
        public void finish() {
            // what waits is not done
        }
    }
}
