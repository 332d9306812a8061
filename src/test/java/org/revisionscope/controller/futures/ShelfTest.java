package org.revisionscope.controller.futures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.revisionscope.format.scenario.BundledScenarios;
import org.revisionscope.model.decision.CustomerDecision.UpdateService;
import org.revisionscope.model.decision.TimedDecision;
import org.revisionscope.model.history.JournalHash;
import org.revisionscope.model.scenario.Calendar;
import org.revisionscope.model.scenario.Scenario;
import org.revisionscope.model.whatif.Measures;
import org.revisionscope.model.whatif.Run;

/** Which futures are remembered. */
class ShelfTest {

    private static final int BRANCHES = 100;

    private final Scenario quarter = BundledScenarios.open("a-quarter").scenario();
    private final Shelf shelf = new Shelf();

    @Test
    @DisplayName("of a hundred branches of a-quarter that were all worked out no more rows are kept than of four")
    void hundredBranches() {
        Finished first = workOut(question(quarter));
        for (int i = 0; i < BRANCHES; i++) {
            workOut(branch(i));
        }
        assertTrue(shelf.rows() <= 4L * first.view().rows(), shelf.rows() + " rows");
        assertEquals(Optional.empty(), shelf.find(branch(0)));
        assertTrue(shelf.find(branch(BRANCHES - 1)).isPresent());
        assertEquals(first.hash(), workOut(question(quarter)).hash(), "what is worked out again tells the same");
    }

    private Question branch(int number) {
        return question(quarter.withDecisions(List.of(new TimedDecision(
                quarter.span().start().plus(Duration.ofHours(number)),
                UpdateService.of(quarter.fleet().services().getFirst().spec().key()).withDesiredCount(1)))));
    }

    private static Question question(Scenario scenario) {
        return new Question(scenario, Calendar.ALWAYS);
    }

    private Finished workOut(Question question) {
        Run run = shelf.begin(question.scenario());
        while (run.extend(1_000)) {
            // to the end
        }
        Finished finished = new Finished(question.scenario(), run.view(),
                Measures.of(question.scenario(), run.view(), question.calendar()), JournalHash.of(run.view()));
        shelf.keep(question, run, finished);
        return finished;
    }
}
