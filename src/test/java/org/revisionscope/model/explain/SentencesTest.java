package org.revisionscope.model.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.revisionscope.format.scenario.BundledScenarios;
import org.revisionscope.model.decision.CustomerDecision;
import org.revisionscope.model.decision.TimedDecision;
import org.revisionscope.model.engine.Fx1;
import org.revisionscope.model.engine.Simulation;
import org.revisionscope.model.event.EventType;
import org.revisionscope.model.fleet.DeploymentConfiguration;
import org.revisionscope.model.fleet.Place;
import org.revisionscope.model.fleet.PlatformVersionChoice;
import org.revisionscope.model.fleet.ServiceKey;
import org.revisionscope.model.fleet.ServiceSpec;
import org.revisionscope.model.history.Chronicle;
import org.revisionscope.model.history.Journal;
import org.revisionscope.model.scenario.Assumptions.WhenReplacementCannotStart;
import org.revisionscope.model.scenario.Scenario;

class SentencesTest {

    private static final Instant GROWS = Instant.parse("2025-02-12T09:00:00Z");
    private static final Place IRELAND = Place.of("111122223333", "eu-west-1");
    private static final ServiceKey WEB = new ServiceKey(IRELAND, "production", "web");
    private static final ServiceKey SEARCH = new ServiceKey(IRELAND, "production", "search");

    private static Chronicle chronicle(String scenario) {
        return told(BundledScenarios.open(scenario).scenario());
    }

    private static Chronicle told(Scenario scenario) {
        Simulation simulation = Simulation.of(scenario);
        simulation.runToEnd();
        Chronicle chronicle = new Chronicle();
        chronicle.catchUp(simulation.view(), Integer.MAX_VALUE);
        return chronicle;
    }

    private static String caption(String scenario, String instant) {
        return new Sentences(chronicle(scenario)).caption(Instant.parse(instant).toEpochMilli());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a-quarter", "platform-versions-2020", "three-services-decided", "fx1-case-2",
        "fx1-case-8", "fx1-case-9"})
    void everyRowAndEveryInstantHasASentence(String scenario) {
        Chronicle chronicle = chronicle(scenario);
        Sentences sentences = new Sentences(chronicle);
        for (int row = 0; row < chronicle.rows(); row++) {
            checkSentence(sentences.of(row));
            checkSentence(sentences.text(row));
            checkSentence(sentences.caption(chronicle.view().at(row)));
        }
    }

    private static void checkSentence(String sentence) {
        assertTrue(sentence.length() <= Sentences.LONGEST, sentence);
        assertTrue(sentence.endsWith("."), sentence);
        assertFalse(sentence.contains("  ") || sentence.contains("..") || sentence.contains("null"), sentence);
    }

    @Test
    void theBundledScenariosShowNearlyEveryKindOfEvent() {
        Set<EventType> seen = EnumSet.noneOf(EventType.class);
        for (String scenario : List.of("three-services-decided", "platform-versions-2020", "fx1-case-8")) {
            Chronicle chronicle = chronicle(scenario);
            for (int row = 0; row < chronicle.rows(); row++) {
                seen.add(chronicle.view().type(row));
            }
        }
        assertEquals(EnumSet.of(EventType.SERVICE_DELETED), EnumSet.complementOf(EnumSet.copyOf(seen)));
    }

    @Test
    void theMarkTellsWhatItMeans() {
        assertEquals("AWS · r6 was marked for retirement (kernel vulnerability): 5 tasks still on it. "
                + "1 notice sent; retirement starts Fri 28 Feb 18:00.", caption("fx1-case-2", "2025-02-21T18:00:00Z"));
    }

    @Test
    void theEndOfARevisionIsToldWithWhatBroughtItAbout() {
        assertEquals("AWS · retirement of r6 starts in us-east-1: nothing is left on it. r6 is retired.",
                caption("three-services-decided", "2025-03-07T18:00:00Z"));
    }

    @Test
    void whereSomebodyDecidesOnlyWhatCameOfItIsTold() {
        Chronicle chronicle = chronicle("fx1-case-2");
        long marked = Instant.parse("2025-02-21T18:00:00Z").toEpochMilli();
        int sent = IntStream.range(0, chronicle.rows())
                .filter(row -> chronicle.view().type(row) == EventType.NOTICE_SENT).findFirst().orElseThrow();
        Sentences sentences = new Sentences(chronicle);
        String whole = sentences.caption(marked);
        assertEquals(sentences.of(sent), sentences.caption(marked, sent));
        assertEquals(sentences.of(sent), sentences.caption(marked + 1_000, sent), "and the clock goes on");
        assertEquals(whole, sentences.caption(marked, sent - 1), "the mark itself was decided");
        assertEquals(whole, sentences.caption(marked, chronicle.rows()), "what was decided comes later");
        long started = Instant.parse("2025-02-28T18:00:00Z").toEpochMilli();
        assertEquals(sentences.caption(started), sentences.caption(started, sent), "another instant is told whole");
    }

    @Test
    void theStartTellsWhoReplacesWhat() {
        assertEquals("AWS · retirement of r6 starts in eu-west-1: 3 service tasks to replace and 2 standalone tasks to "
                + "stop. 3 replacements for web started on r7.", caption("fx1-case-2", "2025-02-28T18:00:00Z"));
        assertEquals("AWS · retirement of r6 starts in eu-west-1: 8 service tasks to replace and 1 standalone task to "
                + "stop. 8 replacements for 2 services started on r7.",
                caption("three-services-decided", "2025-02-28T18:00:00Z"));
    }

    @Test
    void theReplacementTellsItsOrder() {
        assertEquals("ECS · 3 tasks of web on r7 became healthy, so 3 on r6 stop. 4 of 4 healthy, floor 4. "
                + "r6 is retired.",
                caption("fx1-case-2", "2025-02-28T18:01:00Z"));
        assertEquals("ECS · a task of checkout crashed, so a replacement started on r7. 5 of 6 healthy, floor 3.",
                caption("three-services-decided", "2025-02-26T09:10:00Z"));
    }

    @Test
    void aCrowdIsCountedToItsEndAndItsNumbersAreGrouped() {
        Sentences sentences = new Sentences(grown(100_000, WEB));
        assertEquals("You · web was updated: 100,000 tasks instead of 3 and floor 100,000 instead of 3. "
                + "99,997 tasks of web started on r7. 3 of 100,000 healthy, floor 100,000.",
                sentences.caption(GROWS.toEpochMilli()));
        assertEquals("ECS · 99,997 tasks of web on r7 became healthy. 100,000 of 100,000 healthy, floor 100,000.",
                sentences.caption(GROWS.plusSeconds(600).toEpochMilli()));
    }

    @Test
    void aNumberThatIsNotCountedToItsEndSaysSo() {
        Sentences sentences = new Sentences(grown(190_000, WEB, SEARCH));
        assertEquals("You · web was updated: 190,000 tasks instead of 3 and floor 190,000 instead of 3. "
                + "At least 189,997 tasks of web and at least 1 other started on r7.",
                sentences.caption(GROWS.toEpochMilli()));
    }

    @Test
    void aTaskIsNamedAfterItsServiceWhateverThatIsCalled() {
        for (String name : List.of("under", "hour", "eu", "x-ray")) {
            ServiceSpec spec = new ServiceSpec(new ServiceKey(IRELAND, "production", name), 1,
                    DeploymentConfiguration.DEFAULT, new PlatformVersionChoice.Exactly(Fx1.V1_4), Duration.ZERO);
            Chronicle chronicle = told(Fx1.history().then(new CustomerDecision.CreateService(spec)).scenario());
            assertEquals("ECS · a task of " + name + " on r7 became healthy. 1 of 1 healthy, floor 1.",
                    new Sentences(chronicle).caption(Fx1.NOW.plusSeconds(60).toEpochMilli()));
        }
    }

    /** A story in which services want so many tasks from one instant on. */
    private static Chronicle grown(int tasks, ServiceKey... services) {
        Scenario scenario = BundledScenarios.open("three-services-decided").scenario();
        List<TimedDecision> decisions = new ArrayList<>();
        for (ServiceKey service : services) {
            decisions.add(new TimedDecision(GROWS, new CustomerDecision.UpdateService(service, OptionalInt.of(tasks),
                    OptionalInt.empty(), OptionalInt.empty(), Optional.empty(), false)));
        }
        Simulation simulation = Simulation.of(scenario.withDecisions(decisions));
        simulation.advanceTo(GROWS.plusSeconds(900).toEpochMilli());
        Chronicle chronicle = new Chronicle();
        chronicle.catchUp(simulation.view(), Integer.MAX_VALUE);
        return chronicle;
    }

    @Test
    void lossAndBreachSayWhy() {
        assertEquals("AWS · etl-import on r6 is lost: retirement stopped it, and nothing took over its work.",
                caption("three-services-decided", "2025-02-28T18:00:50Z"));
        assertEquals("ECS · web is under its floor: 0 healthy, 1 needed; rounding left no room to start one first. "
                + "A replacement for web started on r7. 0 of 1 healthy, floor 1.",
                caption("fx1-case-8", "2025-02-28T18:00:00Z"));
    }

    @Test
    void whereAHoldEndsItIsSaid() {
        Chronicle chronicle = told(Fx1.heldUp(Duration.ofHours(5), WhenReplacementCannotStart.HOLD));
        Sentences sentences = new Sentences(chronicle);
        long again = Instant.parse("2025-02-28T23:04:59Z").toEpochMilli();
        assertEquals("ECS · web can start tasks again: 3 replacements started on r7. 4 of 4 healthy, floor 4.",
                sentences.caption(again));
        int row = chronicle.view().rowsUntil(again - 1);
        assertEquals("web can start tasks again: a replacement for a task of web on r7 started on r7.",
                sentences.text(row));
        assertEquals("A replacement for a task of web on r7 started on r7.", sentences.text(row + 1));
        assertEquals("ECS · 3 tasks of web on r7 became healthy, so 3 on r6 stop. 4 of 4 healthy, floor 4. "
                + "r6 is retired.",
                sentences.caption(again + 60_000));
    }

    @Test
    void whatCouldNotStartIsSaidForAsLongAsAHoldLasts() {
        Sentences sentences = new Sentences(told(Fx1.heldUp(Duration.ofHours(5), WhenReplacementCannotStart.HOLD)));
        String failed = "ECS · 3 tasks of web on r7 could not start: CannotPullContainerError: "
                + "the image could not be pulled. 4 of 4 healthy, floor 4.";
        assertEquals(failed, sentences.caption(Instant.parse("2025-02-28T18:00:13Z").toEpochMilli()));
        assertEquals(failed, sentences.caption(Instant.parse("2025-02-28T19:29:00Z").toEpochMilli()), "quiet since");
    }

    @Test
    void aStepOnTheWayIsToldFromWhatMatters() {
        Sentences sentences = new Sentences(chronicle("fx1-case-2"));
        long start = Instant.parse("2025-02-28T18:00:00Z").toEpochMilli();
        assertFalse(sentences.isStep(start, Journal.NONE));
        assertTrue(sentences.isStep(start + 5_000, Journal.NONE), "they wait for capacity");
        assertFalse(sentences.isStep(start + 60_000, Journal.NONE), "they are healthy, so others stop");
        assertTrue(sentences.isStep(start + 110_000, Journal.NONE), "they are gone");
        assertFalse(sentences.isStep(start + 3_600_000, Journal.NONE), "what stays is what mattered");
    }

    @Test
    void aCaptionStaysUntilSomethingHappens() {
        assertEquals(caption("fx1-case-2", "2025-02-21T18:00:00Z"), caption("fx1-case-2", "2025-02-28T17:59:59Z"));
        assertEquals("Nothing has happened yet.", caption("fx1-case-2", "2010-01-01T00:00:00Z"));
    }

    @Test
    void whenItIsQuietTheLastThatMattersStays() {
        assertEquals("Clock · 3 tasks of web on r6 are gone.", caption("fx1-case-2", "2025-02-28T18:01:50Z"));
        assertEquals("ECS · 3 tasks of web on r7 became healthy, so 3 on r6 stop. 4 of 4 healthy, floor 4. "
                + "r6 is retired.",
                caption("fx1-case-2", "2025-02-28T18:20:00Z"));
    }

    @Test
    void aSettingSaysWhatKeepsItsDate() {
        assertEquals("You · the wait period in eu-west-1 is 14 days for notices from now on; N-1 keeps 28 Feb.",
                caption("three-services-decided", "2025-02-24T09:30:00Z"));
    }
}
