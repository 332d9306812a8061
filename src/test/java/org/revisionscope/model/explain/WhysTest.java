package org.revisionscope.model.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.revisionscope.format.scenario.BundledScenarios;
import org.revisionscope.model.decision.CustomerDecision.DeleteService;
import org.revisionscope.model.decision.TimedDecision;
import org.revisionscope.model.engine.Simulation;
import org.revisionscope.model.event.Actor;
import org.revisionscope.model.event.EventType;
import org.revisionscope.model.event.Rule;
import org.revisionscope.model.fleet.Place;
import org.revisionscope.model.fleet.ServiceKey;
import org.revisionscope.model.history.Chronicle;
import org.revisionscope.model.history.JournalView;
import org.revisionscope.model.scenario.Scenario;

class WhysTest {

    private static final String LARGEST = "hundred-thousand";
    /** So many rows of the largest one are looked at; {@code -Dwhys=30000000} looks at all of them. */
    private static final int MOST = Integer.getInteger("whys", 2_000);

    private static List<String> scenarios() {
        return BundledScenarios.names();
    }

    /** A scenario as far as it has come; the largest one only begins. */
    private record Told(Chronicle chronicle, Whys whys) {

        Causes causes() {
            return new Causes(chronicle);
        }

        static Told of(Scenario scenario) {
            Simulation simulation = Simulation.of(scenario);
            simulation.runToEnd();
            return of(scenario, simulation.view());
        }

        static Told of(Scenario scenario, JournalView view) {
            Chronicle chronicle = new Chronicle();
            chronicle.catchUp(view, Integer.MAX_VALUE);
            return new Told(chronicle, new Whys(chronicle, scenario.settings()));
        }

        static Told begun(Scenario scenario) {
            Simulation simulation = Simulation.of(scenario);
            while (simulation.view().rows() < MOST && simulation.step()) {
                // instant by instant
            }
            return of(scenario, simulation.view());
        }

        JournalView view() {
            return chronicle.view();
        }

        /** The last row of a kind, up to an instant. */
        int last(EventType type, String until) {
            return IntStream.range(0, view().rowsUntil(Instant.parse(until).toEpochMilli()))
                    .filter(row -> view().type(row) == type).max().orElseThrow();
        }

        List<String> titles(int row) {
            return whys.chain(row).stream().map(Why::title).toList();
        }
    }

    private static Told told(String name) {
        Scenario scenario = BundledScenarios.open(name).scenario();
        return name.equals(LARGEST) ? Told.begun(scenario) : Told.of(scenario);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("scenarios")
    void everyEventHasACauseARuleASourceAndASentence(String name) {
        Told told = told(name);
        for (int row = 0; row < told.view().rows(); row++) {
            check(told, row);
        }
    }

    private static void check(Told told, int row) {
        Why why = told.whys().of(row);
        String about = row + " " + told.view().event(row) + ": " + why;
        assertTrue(why.sentence().length() <= Why.LONGEST && why.sentence().endsWith("."), about);
        assertFalse(why.sentence().contains("  ") || why.sentence().contains("..") || why.sentence().contains("null"),
                about);
        assertFalse(why.title().isBlank() || why.title().length() > 60 || why.title().endsWith("."), about);
        assertEquals(told.view().rule(row), why.rule(), about);
        assertFalse(why.grounds().sources().isEmpty(), about);
        boolean decided = told.view().by(row) == Actor.AWS || told.view().by(row) == Actor.CUSTOMER
                || Teller.of(told.view(), row) == Actor.CUSTOMER;
        boolean due = told.view().by(row) == Actor.CLOCK && told.view().type(row) == EventType.TASK_LAUNCHED;
        assertTrue(decided || due || told.causes().of(row).isPresent(), about);
    }

    @Test
    void everyChainEndsWithADecisionOrWithSomethingThatFellDue() {
        Told told = told("three-services-decided");
        for (int row = 0; row < told.view().rows(); row++) {
            List<Why> chain = told.whys().chain(row);
            assertEquals(row, chain.getFirst().row());
            assertTrue(told.causes().of(chain.getLast().row()).isEmpty(), told.titles(row).toString());
        }
    }

    @Test
    void everyKindOfEventIsExplainedSomewhere() {
        Set<EventType> seen = EnumSet.noneOf(EventType.class);
        for (String name : List.of("three-services-decided", "platform-versions-2020", "fx1-case-8")) {
            JournalView view = told(name).view();
            IntStream.range(0, view.rows()).forEach(row -> seen.add(view.type(row)));
        }
        Told deleted = deletedWeb();
        seen.add(deleted.view().type(deleted.last(EventType.SERVICE_DELETED, "2030-01-01T00:00:00Z")));
        assertEquals(EnumSet.allOf(EventType.class), seen);
    }

    private static Told deletedWeb() {
        Scenario fx1 = BundledScenarios.open("fx1").scenario();
        ServiceKey web = new ServiceKey(Place.of("111122223333", "eu-west-1"), "production", "web");
        return Told.of(fx1.withDecisions(List.of(
                new TimedDecision(Instant.parse("2025-02-22T00:00:00Z"), new DeleteService(web)))));
    }

    @Test
    void aDeletedServiceNamesTheUpdateThatDeletedIt() {
        Told told = deletedWeb();
        int row = told.last(EventType.SERVICE_DELETED, "2030-01-01T00:00:00Z");
        check(told, row);
        assertEquals(List.of("web is deleted", "web was updated"), told.titles(row));
    }

    @Test
    void aStandaloneTaskStopsBecauseNoSchedulerOwnsIt() {
        Told told = told("fx1-case-2");
        int task = IntStream.range(0, told.chronicle().tasks().count())
                .filter(each -> told.view().originOf(each).name().equals(Optional.of("etl-1"))).findFirst()
                .orElseThrow();
        List<Why> chain = told.whys().chain(told.chronicle().tasks().leftRow(task));
        assertEquals(List.of("etl-1 on r6 stopped and stays stopped", "Notice N-1 was sent",
                "r6 was marked for retirement"), chain.stream().map(Why::title).toList());
        assertTrue(chain.getFirst().sentence().contains("No scheduler owns a standalone task"));
        assertTrue(chain.getFirst().grounds().facts().contains(Fact.F24));
        assertEquals(Rule.RET_7, chain.getFirst().rule());
        assertEquals("eu-west-1 waits 7 days: Fri 21 Feb 18:00 + 7 d = Fri 28 Feb 18:00.", chain.get(1).sentence());
    }

    @Test
    void aReplacementCountsWhatTheSchedulerCounted() {
        Told told = told("fx1-case-2");
        int launched = told.last(EventType.TASK_LAUNCHED, "2025-02-28T18:00:00Z");
        assertEquals(
                "3 kept < desired 4, and 6 live < ceiling ⌊4 × 200%⌋ = 8: its service starts one, on r7, the newest "
                        + "revision of 1.4.0 now.",
                told.whys().of(launched).sentence());
        int stop = IntStream.range(launched, told.view().rows())
                .filter(row -> told.view().rule(row) == Rule.SVC_2).findFirst().orElseThrow();
        assertEquals("It must go and can be spared: healthy 7 − 1 = 6 ≥ floor ⌈4 × 100%⌉ = 4.",
                told.whys().of(stop).sentence());
    }

    @Test
    void aLaunchThatMissesAPrerequisiteSaysWhichOne() {
        Told told = told("migrate-to-1-4");
        int row = IntStream.range(0, told.view().rows()).filter(each -> told.view().rule(each) == Rule.PV_8)
                .findFirst().orElseThrow();
        Why why = told.whys().of(row);
        assertEquals("From 1.4.0 on all traffic of a task goes through its VPC: ResourceInitializationError: "
                + "no VPC endpoint s3 (simulated).", why.sentence());
        assertEquals(List.of(Source.S1), why.grounds().sources());
        assertEquals(
                List.of("A task of orders on 1.4.0-r1 could not start", "A replacement started on 1.4.0-r1",
                        "A task of orders on 1.3.0-r1 must go", "A new deployment of orders", "orders was updated"),
                told.titles(row));
    }

    @Test
    void aBlockedServiceNamesTheAssumption() {
        Told told = told("fx1-case-8");
        int breach = told.last(EventType.FLOOR_BREACHED, "2030-01-01T00:00:00Z");
        Why why = told.whys().of(breach);
        assertEquals(
                "0 healthy < floor ⌈1 × 100%⌉ = 1: one stopped first, because the ceiling ⌊1 × 150%⌋ = 1 leaves no "
                        + "room to start one first.",
                why.sentence());
        assertEquals("whenBlocked", why.assumed().orElseThrow().field());
        assertEquals("stopOneFirst", why.assumed().orElseThrow().value());
    }
}
