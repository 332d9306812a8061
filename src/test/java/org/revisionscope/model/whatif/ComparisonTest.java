package org.revisionscope.model.whatif;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.revisionscope.model.decision.CustomerDecision.CreateService;
import org.revisionscope.model.engine.Fx1;
import org.revisionscope.model.engine.Simulation;
import org.revisionscope.model.explain.Comparisons;
import org.revisionscope.model.fleet.DeploymentConfiguration;
import org.revisionscope.model.fleet.PlatformVersionChoice;
import org.revisionscope.model.fleet.ServiceKey;
import org.revisionscope.model.fleet.ServiceSpec;
import org.revisionscope.model.scenario.Calendar;
import org.revisionscope.model.whatif.Difference.Quantity;

class ComparisonTest {

    private static final Fx1 MARKED = Fx1.history().then(Fx1.markR6());

    @Test
    @DisplayName("wait 7 beside wait 14: another start, twice the exposure, and nothing else")
    void waits() {
        Comparison comparison = compare(MARKED, Fx1.history().then(Fx1.setWait(14)).then(Fx1.markR6()));
        assertEquals(List.of("They part on Fri 21 Feb 2025 18:00 UTC.",
                "Retirement of r6 in eu-west-1 starts on Fri 28 Feb 2025 18:00 UTC in one, "
                        + "on Fri 7 Mar 2025 18:00 UTC in other.",
                "Exposure: 35 task-days in one, 70 task-days in other."), Comparisons.sentences(comparison));
        assertEquals(new Difference.Amount(Quantity.EXPOSURE_MILLIS, List.of(35 * 86_400_000L, 70 * 86_400_000L)),
                comparison.differences().getLast());
    }

    @Test
    @DisplayName("three beside each other: every sentence says all three, and which two are the same")
    void three() {
        Future seven = future("seven", run(MARKED));
        Future fourteen = future("fourteen", run(Fx1.history().then(Fx1.setWait(14)).then(Fx1.markR6())));
        Comparison comparison = Comparison.of(List.of(seven, fourteen, future("again", run(MARKED))));
        assertEquals(List.of("They part on Fri 21 Feb 2025 18:00 UTC.", "Seven and again are the same. Same hash.",
                "Retirement of r6 in eu-west-1 starts on Fri 28 Feb 2025 18:00 UTC in seven, "
                        + "on Fri 7 Mar 2025 18:00 UTC in fourteen, on Fri 28 Feb 2025 18:00 UTC in again.",
                "Exposure: 35 task-days in seven, 70 task-days in fourteen, 35 task-days in again."),
                Comparisons.sentences(comparison));
        assertTrue(Comparisons.table(comparison).contains(
                new Comparisons.Line("exposure", List.of("35 task-days", "70 task-days", "35 task-days"))));
        assertEquals(List.of("These futures are the same. Same hash."),
                Comparisons.sentences(Comparison.of(List.of(seven, seven, seven))));
    }

    @Test
    @DisplayName("a service that only the second run knows is in the table; services called the same are told apart")
    void services() {
        CreateService another = new CreateService(new ServiceSpec(new ServiceKey(Fx1.IRELAND, "staging", "web"), 1,
                new DeploymentConfiguration(0, 200), new PlatformVersionChoice.Latest(), Duration.ZERO));
        assertEquals(List.of(
                new Comparisons.Line("lowest healthy of production|web in eu-west-1",
                        List.of("4 of 4", "4 of 4")),
                new Comparisons.Line("lowest healthy of staging|web in eu-west-1",
                        List.of("–", "0 of 0"))),
                Comparisons.table(compare(Fx1.history(), Fx1.history().then("02-22", another))).stream()
                        .filter(line -> line.what().startsWith("lowest")).toList());
    }

    @Test
    @DisplayName("the same is the same")
    void same() {
        Comparison comparison = compare(MARKED, MARKED);
        assertTrue(comparison.isSame());
        assertEquals(List.of("These two futures are the same. Same hash."), Comparisons.sentences(comparison));
        assertEquals(OptionalLong.empty(), comparison.partAt());
        assertTrue(Comparisons.table(comparison).stream().noneMatch(Comparisons.Line::differs));
    }

    @Test
    @DisplayName("a mark that only one has, and a floor")
    void onlyOne() {
        List<String> sentences = Comparisons.sentences(compare(Fx1.history(),
                Fx1.history().then(Fx1.updateWeb().withMinimumHealthyPercent(50)).then(Fx1.markR6())));
        assertTrue(sentences.contains("Retirement of r6 in eu-west-1 starts never in one, "
                + "on Fri 28 Feb 2025 18:00 UTC in other."), sentences.toString());
        assertTrue(sentences.contains("Lost tasks: 0 in one, 2 in other."), sentences.toString());
        assertTrue(sentences.contains("At its lowest web has 4 of 4 healthy in one, 2 of 2 in other."),
                sentences.toString());
    }

    @Test
    @DisplayName("what costs the same says so")
    void costsTheSame() {
        assertEquals(List.of("They part on Sat 22 Feb 2025 00:00 UTC.",
                "Different things happen, but they cost the same."),
                Comparisons.sentences(compare(Fx1.history(), Fx1.history().then("02-22", Fx1.setWait(0)))));
    }

    @Test
    @DisplayName("where one ends earlier, they part where the other goes on")
    void goesOn() {
        Simulation all = run(MARKED);
        Simulation some = Simulation.of(MARKED.scenario());
        some.advanceTo(Fx1.NOW.toEpochMilli());
        assertEquals(OptionalLong.of(all.view().at(some.view().rows())),
                Comparison.of(future("one", some), future("other", all)).partAt());
    }

    private static Comparison compare(Fx1 one, Fx1 other) {
        return Comparison.of(future("one", run(one)), future("other", run(other)));
    }

    private static Future future(String name, Simulation simulation) {
        return Future.of(name, simulation.scenario(), simulation.view(), Calendar.ALWAYS);
    }

    private static Simulation run(Fx1 fx1) {
        Simulation simulation = Simulation.of(fx1.scenario());
        simulation.runToEnd();
        return simulation;
    }
}
