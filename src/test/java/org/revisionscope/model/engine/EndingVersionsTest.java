package org.revisionscope.model.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.revisionscope.format.scenario.BuiltInCatalogues;
import org.revisionscope.model.decision.CustomerDecision.CreateService;
import org.revisionscope.model.decision.Decision;
import org.revisionscope.model.decision.TimedDecision;
import org.revisionscope.model.event.Entry;
import org.revisionscope.model.event.PlatformEvent.PlatformVersionDeprecated;
import org.revisionscope.model.event.Refused.DecisionRefused;
import org.revisionscope.model.event.Rule;
import org.revisionscope.model.event.ServiceEvent.DeploymentStarted;
import org.revisionscope.model.event.TaskEvent.TaskLaunched;
import org.revisionscope.model.fleet.DeploymentConfiguration;
import org.revisionscope.model.fleet.PlatformVersion;
import org.revisionscope.model.fleet.PlatformVersionChoice;
import org.revisionscope.model.fleet.RevisionId;
import org.revisionscope.model.fleet.ServiceKey;
import org.revisionscope.model.fleet.ServiceSpec;
import org.revisionscope.model.scenario.Catalogue;
import org.revisionscope.model.scenario.Fleet;
import org.revisionscope.model.scenario.Platform;
import org.revisionscope.model.scenario.Scenario;
import org.revisionscope.model.scenario.Span;

/** PV-7: what a platform version's two dates do, as data of a catalogue. */
class EndingVersionsTest {

    private static final PlatformVersion OLD = new PlatformVersion("1.3.0");
    private static final Instant OPENS = Fx1.NOW;
    private static final Instant FORCED = OPENS.plus(Duration.ofDays(2));
    private static final Instant DEPRECATED = OPENS.plus(Duration.ofDays(4));

    /** 1.3.0 ends; LATEST means it when services are created, and 1.4.0 a day later. */
    private static Scenario world(List<TimedDecision> decisions) {
        Catalogue catalogue = new Catalogue(List.of(
                new Catalogue.Version(OLD, OPENS.minus(Duration.ofDays(900)), List.of(),
                        new Catalogue.Ending(Optional.of(FORCED), Optional.of(DEPRECATED))),
                new Catalogue.Version(Fx1.V1_4, OPENS.minus(Duration.ofDays(400)), List.of())),
                List.of(new Catalogue.LatestMove(OPENS.minus(Duration.ofDays(900)), OLD),
                        new Catalogue.LatestMove(OPENS.plus(Duration.ofDays(1)), Fx1.V1_4)));
        List<Platform.RevisionRelease> revisions = List.of(
                new Platform.RevisionRelease(new RevisionId(OLD, "r1"), OPENS.minus(Duration.ofDays(30))),
                new Platform.RevisionRelease(Fx1.R6, OPENS.minus(Duration.ofDays(30))));
        Scenario fx1 = Fx1.history().scenario();
        return new Scenario(fx1.about(), new Span(OPENS, Optional.of(OPENS.plus(Duration.ofDays(10)))), fx1.seed(),
                fx1.settings(), new Platform(catalogue, revisions, List.of()), new Fleet(
                        fx1.fleet().places(), List.of(), List.of(), List.of()),
                fx1.faults(), decisions);
    }

    private static Decision create(String name, PlatformVersionChoice choice) {
        return new CreateService(new ServiceSpec(new ServiceKey(Fx1.IRELAND, "production", name), 1,
                new DeploymentConfiguration(100, 200), choice, Duration.ZERO));
    }

    private static List<Entry> entries(TimedDecision... more) {
        List<TimedDecision> decisions = new ArrayList<>(List.of(
                new TimedDecision(OPENS, create("latest", new PlatformVersionChoice.Latest())),
                new TimedDecision(OPENS, create("pinned", new PlatformVersionChoice.Exactly(OLD)))));
        decisions.addAll(List.of(more));
        return Log.of(world(decisions)).entries();
    }

    @Test
    void servicesOnLatestGetADeploymentOnTheForceUpdateDate() {
        List<Entry> forced = entries().stream().filter(entry -> entry.rule() == Rule.PV_7
                && entry.event() instanceof DeploymentStarted).toList();
        assertEquals(1, forced.size());
        DeploymentStarted started = (DeploymentStarted) forced.getFirst().event();
        assertEquals("latest", started.service().name());
        assertEquals(Fx1.V1_4, started.version());
        assertEquals(FORCED, forced.getFirst().at());
        assertTrue(forced.getFirst().cause().isPresent());
        assertTrue(entries().stream().anyMatch(entry -> entry.at().equals(FORCED)
                && entry.event() instanceof TaskLaunched launched && launched.revision().equals(Fx1.R6)));
    }

    @Test
    void nothingNewCanUseWhatIsDeprecatedAndTheRestGoesOn() {
        Instant later = DEPRECATED.plus(Duration.ofHours(1));
        List<Entry> entries = entries(
                new TimedDecision(later, create("late", new PlatformVersionChoice.Exactly(OLD))));
        assertEquals(List.of(DEPRECATED), entries.stream()
                .filter(entry -> entry.event().equals(new PlatformVersionDeprecated(OLD))).map(Entry::at).toList());
        Entry refused = entries.getLast();
        assertEquals(Rule.PV_7, refused.rule());
        assertEquals(
                "Platform version 1.3.0 is deprecated, and no new task or service can use it: pick one of [1.4.0] or "
                        + "LATEST.",
                ((DecisionRefused) refused.event()).message());
        assertFalse(entries.stream().filter(entry -> entry.at().isAfter(FORCED.plus(Duration.ofHours(1))))
                .anyMatch(entry -> entry.event() instanceof TaskLaunched), "the pinned service keeps its task");
    }

    @Test
    void theBuiltInDatesOf13AreThoseThatAwsMovedTo() {
        assertEquals(Optional.of(Instant.parse("2026-06-15T00:00:00Z")), BuiltInCatalogues.named("aws-2026").versions()
                .stream().filter(version -> version.version().equals(OLD)).findFirst().orElseThrow().ending()
                .deprecated());
    }
}
