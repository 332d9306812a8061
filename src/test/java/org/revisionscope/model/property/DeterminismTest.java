package org.revisionscope.model.property;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.revisionscope.model.decision.TimedDecision;
import org.revisionscope.model.engine.Simulation;
import org.revisionscope.model.history.JournalView;
import org.revisionscope.model.scenario.Scenario;
import org.revisionscope.model.whatif.Run;

/** T-3: however the clock is advanced, and wherever a branch is taken, the same decisions give the same event log. */
class DeterminismTest {

    private static final int SCENARIOS = 120;
    private static final long HORIZON_MILLIS = Duration.ofDays(75).toMillis();

    @Test
    @DisplayName("instant by instant gives the same log as one go")
    void instantByInstant() {
        check("instant by instant", (scenario, expected) -> {
            Simulation simulation = Simulation.of(scenario);
            while (simulation.next().isPresent()) {
                long next = simulation.next().getAsLong();
                simulation.step();
                Law.require(simulation.now() == next, "T-2", "stands at", simulation.now(), "not at", next);
            }
            Journals.requireSame("instant by instant", expected, simulation.view());
        });
    }

    @Test
    @DisplayName("random steps give the same log, also when copies are taken on the way and thrown away")
    void randomSteps() {
        check("random steps", (scenario, expected) -> {
            Dice dice = new Dice(scenario.seed());
            Simulation simulation = Simulation.of(scenario);
            long at = ScenarioGenerator.HISTORY.toEpochMilli();
            while (at < ScenarioGenerator.HISTORY.toEpochMilli() + HORIZON_MILLIS) {
                at += Duration.ofMinutes(dice.between(1, 20_000)).toMillis();
                simulation.advanceTo(at);
                if (dice.percent(20)) {
                    simulation.fork().advanceTo(at + Duration.ofDays(1).toMillis());
                }
            }
            simulation.runToEnd();
            Journals.requireSame("random steps", expected, simulation.view());
        });
    }

    @Test
    @DisplayName("a fork at a random instant and what it was forked from both give the same log")
    void forks() {
        check("fork", (scenario, expected) -> {
            Simulation trunk = Simulation.of(scenario);
            trunk.advanceTo(randomInstant(scenario));
            Simulation branch = trunk.fork();
            branch.runToEnd();
            trunk.runToEnd();
            Journals.requireSame("fork", expected, branch.view());
            Journals.requireSame("trunk", expected, trunk.view());
        });
    }

    @Test
    @DisplayName("taking the decisions by hand on a fork gives the same log as finding them in the file")
    void decisionsByHand() {
        check("by hand", (scenario, expected) -> {
            int known = knownDecisions(scenario);
            List<TimedDecision> left = scenario.decisions().subList(known, scenario.decisions().size());
            Simulation trunk = Simulation.of(scenario.withDecisions(scenario.decisions().subList(0, known)));
            if (!left.isEmpty()) {
                trunk.advanceTo(Math.min(randomInstant(scenario), left.getFirst().at().toEpochMilli()));
            }
            Simulation branch = trunk.fork();
            trunk.runToEnd();
            for (TimedDecision timed : left) {
                branch.advanceTo(timed.at().toEpochMilli());
                branch.decide(timed.decision());
            }
            branch.runToEnd();
            Journals.requireSame("by hand", expected, branch.view());
        });
    }

    @Test
    @DisplayName("a fork that goes on under other decisions gives the log of those decisions")
    void otherDecisions() {
        check("other decisions", (scenario, expected) -> {
            int known = knownDecisions(scenario);
            List<TimedDecision> fewer = scenario.decisions().subList(0, known);
            Simulation trunk = Simulation.of(scenario.withDecisions(fewer));
            if (known < scenario.decisions().size()) {
                long before = scenario.decisions().get(known).at().toEpochMilli() - 1;
                trunk.advanceTo(Math.min(randomInstant(scenario), before));
            }
            Simulation branch = trunk.fork(scenario);
            branch.runToEnd();
            Journals.requireSame("other decisions", expected, branch.view());
            Run run = Run.of(scenario.withDecisions(fewer));
            run.extend(new Dice(scenario.seed()).between(0, 500));
            Run other = run.with(scenario.decisions());
            while (other.extend(100)) {
                // a hundred instants at a time, as the window's worker does
            }
            Journals.requireSame("run with", expected, other.view());
        });
    }

    @Test
    @DisplayName("a run that ends earlier gives the beginning of the same log")
    void earlierEnd() {
        check("earlier end", (scenario, expected) -> {
            Instant end = Instant.ofEpochMilli(Math.max(randomInstant(scenario),
                    ScenarioGenerator.START.toEpochMilli()));
            if (scenario.span().end().map(end::isAfter).orElse(false)) {
                return;
            }
            JournalView shorter = Journals.run(Scenarios.endingAt(scenario, end));
            int rows = expected.rowsUntil(end.toEpochMilli());
            Law.require(shorter.rows() == rows, "T-2", "ends with", shorter.rows(), "rows, not", rows);
            Law.require(Journals.entries(shorter, rows).equals(Journals.entries(expected, rows)), "T-2", "differs");
        });
    }

    private static void check(String name, BiConsumer<Scenario, JournalView> law) {
        Property.check(name, SCENARIOS, scenario -> law.accept(scenario, Journals.run(scenario)));
    }

    /** How many decisions a trunk knows: at least those before the start, which fix where the run begins. */
    private static int knownDecisions(Scenario scenario) {
        int earliest = (int) scenario.decisions().stream().filter(timed -> timed.at().isBefore(ScenarioGenerator.START))
                .count();
        return new Dice(scenario.seed()).between(earliest, scenario.decisions().size());
    }

    private static long randomInstant(Scenario scenario) {
        Dice dice = new Dice(scenario.seed() + 1);
        List<Instant> instants = new ArrayList<>();
        scenario.decisions().forEach(timed -> instants.add(timed.at().plusSeconds(dice.oneOf(0, 5, 13, 21, 61, 600))));
        instants.add(ScenarioGenerator.HISTORY.plus(Duration.ofMinutes(dice.between(0, 100_000))));
        return dice.oneOf(instants).toEpochMilli();
    }
}
