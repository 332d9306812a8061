package org.revisionscope.controller.futures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.revisionscope.controller.document.Failure;
import org.revisionscope.model.engine.Fx1;
import org.revisionscope.model.history.JournalHash;
import org.revisionscope.model.scenario.Calendar;
import org.revisionscope.model.scenario.Scenario;
import org.revisionscope.model.whatif.Alternatives;
import org.revisionscope.model.whatif.Later;
import org.revisionscope.model.whatif.Measures;
import org.revisionscope.model.whatif.Run;

class FuturesTest {

    private static final Scenario FX1 = Fx1.history().then(Fx1.markR6()).scenario();

    private final Deque<Runnable> worker = new ArrayDeque<>();
    private final Deque<Runnable> fx = new ArrayDeque<>();
    private final Futures futures = new Futures(worker::add, fx::add, worker::clear);
    private final List<Finished> told = new ArrayList<>();
    private final List<Failure> failed = new ArrayList<>();

    @Test
    @DisplayName("a future is a run to its end, with its measures and its hash, told on the FX thread")
    void finished() {
        want(FX1);
        worker.remove().run();
        assertEquals(List.of(), told, "not by the worker");
        fx.forEach(Runnable::run);
        Run alone = runOf(FX1);
        assertEquals(JournalHash.of(alone.view()), told.getFirst().hash());
        assertEquals(Measures.of(FX1, alone.view(), Calendar.ALWAYS), told.getFirst().measures());
        assertEquals(alone.view().rows(), told.getFirst().chronicle().rows());
    }

    @Test
    @DisplayName("alternatives that resume from a known future are what they are alone")
    void alternatives() {
        want(FX1);
        var waits = Alternatives.waits(FX1, Fx1.NOW, Optional.empty(), Later.KEEP_AWS);
        waits.forEach(one -> want(FX1.withDecisions(one.decisions())));
        everything();
        for (int i = 0; i < waits.size(); i++) {
            Run alone = runOf(FX1.withDecisions(waits.get(i).decisions()));
            assertEquals(JournalHash.of(alone.view()), told.get(i + 1).hash());
        }
        assertNotEquals(told.get(1).hash(), told.get(3).hash());
    }

    @Test
    @DisplayName("what is known is not worked out again; another calendar asks another question")
    void remembered() {
        want(FX1);
        want(FX1);
        Calendar daysOff = new Calendar(ZoneOffset.UTC, Map.of(), List.of());
        futures.want(new Question(FX1, daysOff), told::add, failed::add);
        everything();
        assertSame(told.get(0), told.get(1));
        assertEquals(told.get(0).hash(), told.get(2).hash());
        assertEquals(0, told.get(0).measures().disruption().outsideHours());
        assertEquals(5, told.get(2).measures().disruption().outsideHours());
    }

    @Test
    @DisplayName("a wish that is given up is not told, whether it is waiting or on its way")
    void givenUp() {
        Wish waiting = want(FX1);
        waiting.giveUp();
        everything();
        Wish known = want(FX1);
        worker.remove().run();
        known.giveUp();
        everything();
        assertTrue(told.isEmpty());
        want(FX1);
        everything();
        assertEquals(1, told.size(), "and the next one is told");
    }

    @Test
    @DisplayName("what goes wrong inside is told, and the next wish is worked out all the same")
    void broken() {
        futures.<Finished>want(new Question(FX1, Calendar.ALWAYS), _ -> {
            throw new IllegalStateException("out of words");
        }, told::add, failed::add);
        want(FX1);
        everything();
        assertTrue(failed.getFirst().report().contains("out of words"));
        assertEquals(1, told.size());
    }

    private Wish want(Scenario scenario) {
        return futures.want(new Question(scenario, Calendar.ALWAYS), told::add, failed::add);
    }

    private void everything() {
        while (!worker.isEmpty() || !fx.isEmpty()) {
            (worker.isEmpty() ? fx : worker).remove().run();
        }
    }

    private static Run runOf(Scenario scenario) {
        Run run = Run.of(scenario);
        while (run.extend(1000)) {
            // to the end
        }
        return run;
    }
}
