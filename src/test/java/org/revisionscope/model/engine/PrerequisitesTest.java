package org.revisionscope.model.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.revisionscope.model.decision.CustomerDecision.AddVpcEndpoint;
import org.revisionscope.model.decision.CustomerDecision.CreateService;
import org.revisionscope.model.decision.CustomerDecision.RunTask;
import org.revisionscope.model.decision.TimedDecision;
import org.revisionscope.model.event.Entry;
import org.revisionscope.model.event.Refused;
import org.revisionscope.model.event.Rule;
import org.revisionscope.model.event.ServiceEvent;
import org.revisionscope.model.event.TaskEvent;
import org.revisionscope.model.fleet.DeploymentConfiguration;
import org.revisionscope.model.fleet.PlatformVersion;
import org.revisionscope.model.fleet.PlatformVersionChoice;
import org.revisionscope.model.fleet.RevisionId;
import org.revisionscope.model.fleet.ServiceKey;
import org.revisionscope.model.fleet.ServiceSpec;
import org.revisionscope.model.fleet.StandaloneKey;
import org.revisionscope.model.fleet.StopCause;
import org.revisionscope.model.fleet.TaskNetwork;
import org.revisionscope.model.fleet.TaskNetwork.Traffic;
import org.revisionscope.model.fleet.TaskSpec;
import org.revisionscope.model.fleet.UsedService;
import org.revisionscope.model.fleet.VpcEndpoint;
import org.revisionscope.model.scenario.Catalogue;
import org.revisionscope.model.scenario.Faults;
import org.revisionscope.model.scenario.Fleet;
import org.revisionscope.model.scenario.Platform;
import org.revisionscope.model.scenario.Scenario;
import org.revisionscope.model.scenario.Span;

/** PV-8: {@code web} runs four tasks on 1.3.0 and is updated to 1.4.0 when the clock opens. */
class PrerequisitesTest {

    private static final PlatformVersion V1_3 = new PlatformVersion("1.3.0");
    private static final Instant UPDATED = Fx1.NOW;
    private static final Instant END = UPDATED.plus(Duration.ofHours(6));
    private static final List<VpcEndpoint> FOR_ECR = List.of(VpcEndpoint.ECR_DKR, VpcEndpoint.ECR_API, VpcEndpoint.S3);

    @Test
    void withoutTheS3EndpointTheRolloutNeverCompletesAndTheOldTasksGoOn() {
        Log log = moving(network(List.of(VpcEndpoint.ECR_DKR, VpcEndpoint.ECR_API), Traffic.ALLOWED));
        assertFalse(completed(log));
        assertEquals(4, log.healthyOf(Fx1.WEB).since(UPDATED).lowest());
        assertEquals(List.of("ResourceInitializationError: no VPC endpoint s3 (simulated)"), reasons(log));
        assertTrue(log.events(TaskEvent.TaskStopped.class).stream()
                .allMatch(stopped -> stopped.cause() == StopCause.FAILED_TO_START), "old tasks stay");
    }

    @Test
    void itsLaunchesWaitLikeAnyOthersThatFailAndNameTheRule() {
        Log log = moving(network(List.of(), Traffic.ALLOWED));
        List<Instant> launches = log.launchesOf(Fx1.WEB).stream().map(Entry::at).filter(at -> !at.isBefore(UPDATED))
                .distinct().toList();
        Instant at = UPDATED;
        for (int minutes : List.of(1, 2, 4, 8, 15, 15)) {
            at = at.plusSeconds(13).plus(Duration.ofMinutes(minutes));
            assertTrue(launches.contains(at), at + " in " + launches);
        }
        assertEquals(List.of(Rule.PV_8), log.stopsOf(Fx1.WEB).stream().map(Entry::rule).distinct().toList());
    }

    @Test
    void withEverythingThereTheUpdateCompletes() {
        Log log = moving(network(FOR_ECR, Traffic.ALLOWED));
        assertTrue(completed(log));
        assertEquals(List.of(), reasons(log));
        Log elsewhere = moving(Optional.empty());
        assertEquals(elsewhere.launchesOf(Fx1.WEB), log.launchesOf(Fx1.WEB), "as with another way out");
        assertEquals(elsewhere.stopsOf(Fx1.WEB), log.stopsOf(Fx1.WEB), "as with another way out");
    }

    @Test
    void aSecurityGroupThatBlocksIsNamedToo() {
        assertEquals(List.of("ResourceInitializationError: security group blocks the VPC endpoints (simulated)"),
                reasons(moving(network(FOR_ECR, Traffic.BLOCKED))));
        assertEquals(
                List.of("ResourceInitializationError: no VPC endpoint ecr.dkr, ecr.api, s3, secretsmanager, ssm; "
                        + "security group blocks the VPC endpoints (simulated)"),
                reasons(moving(Optional.of(
                        new TaskNetwork(List.of(), List.of(UsedService.values()), Traffic.BLOCKED)))));
    }

    @Test
    void whoUsesNothingNeedsNothing() {
        assertTrue(completed(moving(Optional.of(new TaskNetwork(List.of(), List.of(), Traffic.BLOCKED)))));
    }

    @Test
    void goingBackTo13MakesItSteadyAgain() {
        Instant back = UPDATED.plus(Duration.ofHours(2));
        Log log = run(network(List.of(), Traffic.ALLOWED), List.of(update(UPDATED, Fx1.V1_4), update(back, V1_3)),
                List.of());
        assertTrue(log.times(ServiceEvent.SteadyState.class, _ -> true).getLast().isAfter(back));
        assertEquals(4, log.healthyOf(Fx1.WEB).since(UPDATED).lowest());
    }

    @Test
    void aFaultAtTheSameTimeIsNamedOnlyWhereNothingIsMissing() {
        List<Faults.Fault> faults = List.of(new Faults.LaunchFailures(Fx1.WEB, UPDATED, END, "no capacity"));
        List<TimedDecision> decisions = List.of(update(UPDATED, Fx1.V1_4));
        assertEquals(List.of("no capacity"), reasons(run(network(FOR_ECR, Traffic.ALLOWED), decisions, faults)));
        assertEquals(List.of("ResourceInitializationError: security group blocks the VPC endpoints (simulated)"),
                reasons(run(network(FOR_ECR, Traffic.BLOCKED), decisions, faults)));
    }

    @Test
    void onceItsVpcHasTheEndpointTheRolloutCompletes() {
        Instant added = UPDATED.plus(Duration.ofHours(2));
        Log log = run(network(List.of(VpcEndpoint.ECR_DKR, VpcEndpoint.ECR_API), Traffic.ALLOWED),
                List.of(update(UPDATED, Fx1.V1_4), add(added, VpcEndpoint.S3), add(added, VpcEndpoint.S3)), List.of());
        assertTrue(completed(log));
        assertTrue(log.stopsOf(Fx1.WEB).stream().filter(stop -> stop.rule() == Rule.PV_8)
                .allMatch(stop -> stop.at().isBefore(added)));
        assertEquals(List.of("The VPC of web has the endpoint s3 already."),
                log.events(Refused.DecisionRefused.class).stream().map(Refused.DecisionRefused::message).toList());
    }

    @Test
    void whoHasAnotherWayOutNeedsNoEndpoint() {
        Log log = run(Optional.empty(), List.of(add(UPDATED, VpcEndpoint.S3)), List.of());
        assertEquals(List.of(Rule.PV_8), log.entries().stream()
                .filter(entry -> entry.event() instanceof Refused.DecisionRefused).map(Entry::rule).toList());
    }

    @Test
    void aStandaloneTaskNeedsThemTooAndIsNotTriedAgain() {
        TaskSpec etl = new TaskSpec(new StandaloneKey(Fx1.IRELAND, "production", "etl-9"),
                new PlatformVersionChoice.Exactly(Fx1.V1_4), Optional.empty(), Optional.empty(),
                network(List.of(), Traffic.BLOCKED));
        Log log = run(Optional.empty(), List.of(new TimedDecision(UPDATED, new RunTask(etl)),
                new TimedDecision(UPDATED, new RunTask(new TaskSpec(etl.key(), new PlatformVersionChoice.Exactly(V1_3),
                        etl.length(), etl.replaces(), etl.network())))),
                List.of());
        assertEquals(List.of("ResourceInitializationError: no VPC endpoint ecr.dkr, ecr.api, s3; "
                + "security group blocks the VPC endpoints (simulated)"), reasons(log));
        assertEquals(1, log.events(TaskEvent.TaskStopped.class).size(), "the one on 1.3.0 runs on");
    }

    @Test
    void soDoesAServiceThatADecisionCreates() {
        ServiceSpec late = new ServiceSpec(new ServiceKey(Fx1.IRELAND, "production", "late"), 1,
                DeploymentConfiguration.DEFAULT, new PlatformVersionChoice.Exactly(Fx1.V1_4), Duration.ZERO,
                network(List.of(VpcEndpoint.ECR_DKR, VpcEndpoint.ECR_API), Traffic.ALLOWED));
        Log log = run(Optional.empty(), List.of(new TimedDecision(UPDATED, new CreateService(late))), List.of());
        assertEquals(List.of("ResourceInitializationError: no VPC endpoint s3 (simulated)"), reasons(log));
    }

    private static TimedDecision add(Instant at, VpcEndpoint endpoint) {
        return new TimedDecision(at, new AddVpcEndpoint(Fx1.WEB, endpoint));
    }

    private static boolean completed(Log log) {
        return !log.times(ServiceEvent.DeploymentCompleted.class, done -> done.version().equals(Fx1.V1_4)).isEmpty();
    }

    private static List<String> reasons(Log log) {
        return log.events(TaskEvent.TaskStopped.class).stream()
                .filter(stopped -> stopped.cause() == StopCause.FAILED_TO_START)
                .map(TaskEvent.TaskStopped::stoppedReason).distinct().toList();
    }

    private static Optional<TaskNetwork> network(List<VpcEndpoint> endpoints, Traffic traffic) {
        return Optional.of(new TaskNetwork(endpoints, List.of(UsedService.ECR), traffic));
    }

    private static TimedDecision update(Instant at, PlatformVersion version) {
        return new TimedDecision(at, Fx1.updateWeb().withPlatformVersion(new PlatformVersionChoice.Exactly(version)));
    }

    private static Log moving(Optional<TaskNetwork> network) {
        return run(network, List.of(update(UPDATED, Fx1.V1_4)), List.of());
    }

    private static Log run(Optional<TaskNetwork> network, List<TimedDecision> decisions, List<Faults.Fault> faults) {
        Instant before = UPDATED.minus(Duration.ofDays(30));
        Catalogue catalogue = new Catalogue(List.of(new Catalogue.Version(V1_3, before, List.of()),
                new Catalogue.Version(Fx1.V1_4, before, List.of())), List.of());
        Platform platform = new Platform(catalogue,
                List.of(new Platform.RevisionRelease(new RevisionId(V1_3, "r1"), before),
                        new Platform.RevisionRelease(Fx1.R6, before)),
                List.of());
        ServiceSpec web = new ServiceSpec(Fx1.WEB, 4, DeploymentConfiguration.DEFAULT,
                new PlatformVersionChoice.Exactly(V1_3), Duration.ZERO, network);
        Scenario fx1 = Fx1.history().scenario();
        return Log.of(new Scenario(fx1.about(), new Span(UPDATED, Optional.of(END)), fx1.seed(), fx1.settings(),
                platform,
                new Fleet(fx1.fleet().places(), List.of(new Fleet.ServiceSetup(before, web, List.of())),
                        List.of(), List.of()),
                new Faults(faults, Optional.empty()), decisions));
    }
}
