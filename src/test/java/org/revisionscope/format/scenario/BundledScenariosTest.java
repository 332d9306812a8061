package org.revisionscope.format.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.revisionscope.format.scenario.SavedHash.Running;
import org.revisionscope.model.engine.Simulation;
import org.revisionscope.model.event.EventType;
import org.revisionscope.model.history.JournalHash;
import org.revisionscope.model.history.JournalView;
import org.revisionscope.model.scenario.Fleet;
import org.revisionscope.model.scenario.Scenario;

class BundledScenariosTest {

    private static final String LARGE = "hundred-thousand";

    static List<String> small() {
        return BundledScenarios.names().stream().filter(name -> !name.equals(LARGE)).toList();
    }

    @Test
    void listsEveryFile() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("assets", "scenarios"))) {
            Set<String> names = files.map(file -> file.getFileName().toString().replace(BundledScenarios.EXTENSION, ""))
                    .collect(Collectors.toSet());
            assertEquals(Set.copyOf(BundledScenarios.names()), names);
        }
    }

    @ParameterizedTest
    @MethodSource("small")
    void carriesTheHashOfItsRun(String name) {
        ScenarioDocument document = BundledScenarios.open(name);
        Simulation simulation = Simulation.of(document.scenario());
        simulation.runToEnd();
        assertEquals(document.hash().orElseThrow(), RunHashes.of(document.scenario().decisions(), simulation.view()),
                "if the rules were meant to change, run SealBundledScenarios");
    }

    @Test
    void theLargeOneCarriesTheHashOfItsFirstWeeks() {
        ScenarioDocument document = BundledScenarios.open(LARGE);
        Running week = document.hash().orElseThrow().running().get(3);
        Simulation simulation = Simulation.of(document.scenario());
        simulation.advanceTo(week.at().toEpochMilli());
        assertEquals(week.rows(), simulation.view().rows(),
                "if the rules were meant to change, run SealBundledScenarios");
        assertEquals(week.sha256(), JournalHash.of(simulation.view()));
    }

    @Test
    void theFirstOneOpensWithTwelveTasksOnR6() {
        Scenario scenario = BundledScenarios.open(BundledScenarios.FIRST).scenario();
        assertEquals(Instant.parse("2025-02-21T17:00:00Z"), scenario.span().start());
        assertTrue(scenario.decisions().stream().allMatch(decision -> decision.at().isBefore(scenario.span().start())));
        Simulation simulation = Simulation.of(scenario);
        simulation.advanceTo(scenario.span().start().toEpochMilli());
        assertEquals(Map.of("web on r6", 3, "web on r7", 1, "checkout on r6", 6, "search on r7", 3, "mail on r6", 2,
                "etl-import on r6", 1), liveTasks(simulation.view()));
    }

    @Test
    void theLargeOneIsAHundredThousandTasks() {
        ScenarioDocument document = BundledScenarios.open(LARGE);
        Fleet fleet = document.scenario().fleet();
        assertEquals(20, fleet.places().size());
        assertEquals(300, fleet.services().size());
        assertEquals(100_000, fleet.services().stream().mapToInt(service -> service.spec().desiredCount()).sum());
        assertEquals(Duration.ofDays(365), Duration.between(document.scenario().span().start(),
                document.scenario().span().end().orElseThrow()));
    }

    @Test
    void aQuarterIsWhatItSays() {
        Scenario scenario = BundledScenarios.open("a-quarter").scenario();
        assertEquals(Duration.ofDays(90),
                Duration.between(scenario.span().start(), scenario.span().end().orElseThrow()));
        assertEquals(2, scenario.fleet().places().stream().map(setup -> setup.place().account()).distinct().count());
        assertEquals(3, scenario.fleet().places().stream().map(setup -> setup.place().region()).distinct().count());
        assertEquals(4, scenario.fleet().services().size());
        assertEquals(Duration.ofMinutes(40), scenario.fleet().schedules().getFirst().length().orElseThrow());
        assertEquals(Duration.ofDays(30), scenario.fleet().tasks().getFirst().spec().length().orElseThrow());
    }

    @Test
    void openingManyDecisionsIsQuick() throws ScenarioException {
        String one = "{ \"at\": \"2025-02-22T00:00:00Z\", \"do\": \"setWaitPeriod\", \"account\": \"111122223333\", "
                + "\"region\": \"eu-west-1\", \"waitPeriodDays\": 14 }";
        String text = ScenarioText.withDecisions(String.join(",", Collections.nCopies(5000, one)));
        assertEquals(5000, ScenarioText.read(text).scenario().decisions().size());
    }

    private static Map<String, Integer> liveTasks(JournalView view) {
        Map<String, Integer> live = new HashMap<>();
        for (int row = 0; row < view.rows(); row++) {
            if (view.type(row) == EventType.TASK_LAUNCHED) {
                live.merge(lane(view, view.task(row)), 1, Integer::sum);
            } else if (view.type(row) == EventType.TASK_STATE_CHANGED && view.stateBefore(row).isLive()
                    && !view.stateAfter(row).isLive()) {
                live.merge(lane(view, view.task(row)), -1, Integer::sum);
            }
        }
        live.values().removeIf(count -> count == 0);
        return live;
    }

    private static String lane(JournalView view, int task) {
        return view.owner(view.ownerOf(task)).name() + " on " + view.revision(view.revisionOf(task)).label();
    }
}
