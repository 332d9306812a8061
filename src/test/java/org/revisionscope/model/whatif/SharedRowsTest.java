package org.revisionscope.model.whatif;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.revisionscope.format.scenario.BundledScenarios;
import org.revisionscope.model.decision.CustomerDecision.UpdateService;
import org.revisionscope.model.decision.TimedDecision;
import org.revisionscope.model.engine.Simulation;
import org.revisionscope.model.history.JournalHash;
import org.revisionscope.model.history.JournalView;
import org.revisionscope.model.history.Moment;
import org.revisionscope.model.scenario.Scenario;

/** A branch keeps no row that the run keeps from which it parts, however few rows there are. */
class SharedRowsTest {

    private static final int BRANCHES = 100;
    /** Sixteen bytes a row, four for undoing it, and eight where instants need it. */
    private static final int MOST_BYTES_A_ROW = 28;
    /** What a branch keeps of its tasks and rarer events, which are few. */
    private static final long BESIDE_ROWS = 14_000;

    private final Scenario quarter = BundledScenarios.open("a-quarter").scenario();
    private final Instant start = quarter.span().start();
    private final Duration step =
            Duration.between(start, quarter.span().end().orElseThrow()).dividedBy(BRANCHES);

    @Test
    @DisplayName("each of a hundred branches of a-quarter holds its own rows and little more")
    void hundredBranches() {
        Run trunk = finished(Run.of(quarter));
        HeldBytes held = new HeldBytes();
        held.more(trunk);
        for (int i = 0; i < BRANCHES; i++) {
            List<TimedDecision> decisions = with(quarter.decisions(), i, 1);
            Run branch = finished(trunk.with(decisions));
            int own = branch.view().rows()
                    - trunk.view().rowsUntil(start.plus(step.multipliedBy(i)).toEpochMilli() - 1);
            long bytes = held.more(branch);
            assertTrue(bytes < (long) own * MOST_BYTES_A_ROW + BESIDE_ROWS, bytes + " for " + own + " rows");
            tellsTheSame(quarter.withDecisions(decisions), branch.view());
        }
    }

    @Test
    @DisplayName("branches of branches tell what they tell alone")
    void branchesOfBranches() {
        Run run = finished(Run.of(quarter));
        for (int i = 0; i < BRANCHES; i += 4) {
            run = finished(run.with(with(run.scenario().decisions(), i, 1 + i % 7)));
            tellsTheSame(run.scenario(), run.view());
        }
    }

    private List<TimedDecision> with(List<TimedDecision> before, int steps, int count) {
        List<TimedDecision> decisions = new ArrayList<>(before);
        decisions.add(new TimedDecision(start.plus(step.multipliedBy(steps)),
                UpdateService.of(quarter.fleet().services().getFirst().spec().key()).withDesiredCount(count)));
        decisions.sort(Comparator.comparing(TimedDecision::at));
        return decisions;
    }

    private static Run finished(Run run) {
        while (run.extend(64)) {
            // to the end
        }
        return run;
    }

    private static void tellsTheSame(Scenario scenario, JournalView shared) {
        Simulation alone = Simulation.of(scenario);
        alone.runToEnd();
        assertEquals(JournalHash.of(alone.view()), JournalHash.of(shared));
        Moment one = Moment.of(alone.view());
        Moment other = Moment.of(shared);
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 5; i++) {
            int rows = random.nextInt(shared.rows());
            one.seek(rows);
            other.seek(rows);
            for (int slot = 0; slot < shared.slots(); slot++) {
                assertEquals(one.lastRowOfSlot(slot), other.lastRowOfSlot(slot));
            }
        }
    }
}
