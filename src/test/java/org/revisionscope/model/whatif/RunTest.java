package org.revisionscope.model.whatif;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import de.sandec.jmemorybuddy.JMemoryBuddy;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.revisionscope.model.decision.TimedDecision;
import org.revisionscope.model.engine.Fx1;
import org.revisionscope.model.engine.Log;
import org.revisionscope.model.engine.Simulation;
import org.revisionscope.model.event.NoticeEvent;
import org.revisionscope.model.event.PlatformEvent;
import org.revisionscope.model.fleet.DeploymentConfiguration;
import org.revisionscope.model.fleet.PlatformVersionChoice;
import org.revisionscope.model.fleet.ServiceSpec;
import org.revisionscope.model.fleet.StandaloneKey;
import org.revisionscope.model.history.JournalHash;
import org.revisionscope.model.scenario.Faults;
import org.revisionscope.model.scenario.Fleet;
import org.revisionscope.model.scenario.Scenario;
import org.revisionscope.model.scenario.Span;

/** A run that resumes from a copy gives what a run from the beginning gives. */
class RunTest {

    /** So many tasks that copies are worth keeping. */
    private static final int MANY = 9_000;
    /** A row long after the last copy, in the middle of a deployment. */
    private static final int FAR_FROM_A_COPY = 240_000;

    @Test
    @DisplayName("other decisions at the end resume from a copy")
    void withOtherDecisions() {
        Scenario scenario = largeFx1();
        Run run = Run.of(scenario);
        while (run.extend(20)) {
            // copies are kept on the way
        }
        List<TimedDecision> more = new ArrayList<>(scenario.decisions());
        more.add(new TimedDecision(Instant.parse("2025-03-20T00:00:00Z"), Fx1.updateWeb().withDesiredCount(10)));
        Run other = run.with(more);
        long resumedAt = other.computedUntil();
        assertTrue(resumedAt > Fx1.NOW.toEpochMilli(), "resumed at " + Instant.ofEpochMilli(resumedAt));
        while (other.extend(1_000)) {
            // to the end
        }
        Simulation fresh = Simulation.of(scenario.withDecisions(more));
        fresh.runToEnd();
        assertEquals(JournalHash.of(fresh.view()), JournalHash.of(other.view()));
    }

    @Test
    @DisplayName("however long a run is, a decision anywhere in it resumes from nearby")
    void copiesAreSpreadOverTheRun() {
        Scenario scenario = halfAYearOfCrashes();
        Run run = Run.of(scenario);
        while (run.extend(200)) {
            // copies are kept on the way
        }
        Duration most = Duration.ofDays(40);
        for (int week = 1; week < 26; week++) {
            Instant at = Fx1.NOW.plus(Duration.ofDays(7L * week));
            List<TimedDecision> decisions = new ArrayList<>(scenario.decisions());
            decisions.add(new TimedDecision(at, Fx1.updateWeb().withDesiredCount(10)));
            Instant resumed = Instant
                    .ofEpochMilli(Math.max(Fx1.NOW.toEpochMilli(), run.with(decisions).computedUntil()));
            assertTrue(resumed.plus(most).isAfter(at), "a decision at " + at + " resumes at " + resumed);
        }
    }

    @Test
    @DisplayName("a long run lets go of the one that it was made from while it still runs")
    void letsGoOfItsParent() {
        JMemoryBuddy.memoryTest(checker -> {
            Run run = Run.of(halfAYearOfCrashes());
            run.extendTo(Long.MAX_VALUE);
            Run other = run.with(List.of(new TimedDecision(Fx1.NOW, Fx1.updateWeb().withDesiredCount(10))));
            while (other.view().rows() < FAR_FROM_A_COPY) {
                assertTrue(other.extend(1), "it still runs");
            }
            checker.setAsReferenced(other);
            checker.assertCollectable(run.view());
        });
    }

    private static Scenario halfAYearOfCrashes() {
        Scenario fx1 = Fx1.history().scenario();
        return new Scenario(fx1.about(), new Span(Fx1.NOW, Optional.of(Fx1.NOW.plus(Duration.ofDays(182)))), fx1.seed(),
                fx1.settings(), fx1.platform(), fx1.fleet(),
                new Faults(List.of(), Optional.of(Duration.ofSeconds(60))), List.of());
    }

    @Test
    @DisplayName("where somebody has looked ahead, a decision resumes just before it")
    void decidesWhereSomebodyLookedAhead() {
        Scenario scenario = largeFx1();
        Run run = Run.of(scenario);
        while (run.extend(20)) {
            // copies are kept on the way
        }
        Instant at = Instant.ofEpochMilli(run.view().at(FAR_FROM_A_COPY));
        List<TimedDecision> more = new ArrayList<>(scenario.decisions());
        more.add(new TimedDecision(at, Fx1.updateWeb().withDesiredCount(10)));
        int before = run.view().rowsUntil(at.toEpochMilli() - 1);
        assertTrue(run.with(more).view().rows() < before, "there is a good way to go from the last copy");
        assertTrue(run.announced(at.toEpochMilli(), () -> false).isPresent());
        Run other = run.with(more);
        assertEquals(before, other.view().rows());
        other.extendTo(Long.MAX_VALUE);
        Simulation fresh = Simulation.of(scenario.withDecisions(more));
        fresh.runToEnd();
        assertEquals(JournalHash.of(fresh.view()), JournalHash.of(other.view()));
    }

    @Test
    @DisplayName("if nobody acts, no decision follows, but the retirement that was announced does")
    void announced() {
        Scenario scenario = Fx1.history().then(Fx1.markR6()).then("02-24", Fx1.releaseR8())
                .then("02-25", Fx1.updateWeb().forced()).scenario();
        Run run = Run.of(scenario);
        while (run.extend(50)) {
            // to the end
        }
        Run announced = run.announced(Instant.parse("2025-02-22T00:00:00Z").toEpochMilli(), () -> false).orElseThrow();
        while (announced.extend(50)) {
            // to the end
        }
        Log log = Log.of(announced.view());
        assertTrue(log.lines(PlatformEvent.RevisionReleased.class, released -> released.revision().equals(Fx1.R8))
                .isEmpty());
        assertEquals(log.only(NoticeEvent.NoticeSent.class).startsAt(),
                log.times(PlatformEvent.RevisionRetired.class, _ -> true).getFirst().minusSeconds(60));
    }

    private static Scenario largeFx1() {
        Scenario fx1 = Fx1.history().then("02-22", Fx1.markR6()).then("03-10", Fx1.updateWeb().forced()).scenario();
        ServiceSpec web = new ServiceSpec(Fx1.WEB, MANY, DeploymentConfiguration.DEFAULT,
                new PlatformVersionChoice.Exactly(Fx1.V1_4), Duration.ZERO);
        Fleet fleet = new Fleet(fx1.fleet().places(),
                List.of(new Fleet.ServiceSetup(Instant.parse("2025-01-20T00:00:00Z"), web, List.of())), List.of(),
                List.of(new Fleet.Schedule(
                        new StandaloneKey(Fx1.IRELAND, "production", "nightly"),
                        new PlatformVersionChoice.Exactly(Fx1.V1_4), Instant.parse("2025-01-21T00:00:00Z"),
                        Duration.ofDays(1), Optional.of(Duration.ofMinutes(40)))));
        return new Scenario(fx1.about(),
                new Span(Fx1.NOW, Optional.of(Instant.parse("2025-04-01T00:00:00Z"))),
                fx1.seed(), fx1.settings(), fx1.platform(), fleet, fx1.faults(),
                fx1.decisions().stream().filter(timed -> timed.at().isAfter(Fx1.NOW)).toList());
    }
}
