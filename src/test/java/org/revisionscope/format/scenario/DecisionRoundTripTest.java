package org.revisionscope.format.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.revisionscope.model.decision.AwsDecision;
import org.revisionscope.model.decision.CustomerDecision;
import org.revisionscope.model.decision.CustomerDecision.UpdateService;
import org.revisionscope.model.decision.Decision;
import org.revisionscope.model.decision.TimedDecision;
import org.revisionscope.model.fleet.DeploymentConfiguration;
import org.revisionscope.model.fleet.Place;
import org.revisionscope.model.fleet.PlatformVersion;
import org.revisionscope.model.fleet.PlatformVersionChoice;
import org.revisionscope.model.fleet.RevisionId;
import org.revisionscope.model.fleet.ServiceKey;
import org.revisionscope.model.fleet.ServiceSpec;
import org.revisionscope.model.fleet.StandaloneKey;
import org.revisionscope.model.fleet.TaskNetwork;
import org.revisionscope.model.fleet.TaskNetwork.Traffic;
import org.revisionscope.model.fleet.TaskRef;
import org.revisionscope.model.fleet.TaskSpec;
import org.revisionscope.model.fleet.UsedService;
import org.revisionscope.model.fleet.VpcEndpoint;
import org.revisionscope.model.fleet.WaitPeriod;

class DecisionRoundTripTest {

    private static final Optional<TaskNetwork> NETWORK = Optional.of(new TaskNetwork(List.of(VpcEndpoint.S3),
            List.of(UsedService.ECR, UsedService.SSM), Traffic.BLOCKED));

    private static final Place PLACE = Place.of("111122223333", "eu-west-1");
    private static final ServiceKey WEB = new ServiceKey(PLACE, "production", "web");
    private static final PlatformVersion V = new PlatformVersion("1.4.0");
    private static final PlatformVersionChoice LATEST = new PlatformVersionChoice.Latest();
    private static final PlatformVersionChoice EXACTLY = new PlatformVersionChoice.Exactly(V);
    private static final String ARN =
            "arn:aws:ecs:eu-west-1:111122223333:task/production/0123456789abcdef0123456789abcdef";

    static List<Decision> everyKind() {
        return List.of(new AwsDecision.ReleasePlatformVersion(new PlatformVersion("1.5.0")),
                new AwsDecision.MoveLatest(new PlatformVersion("1.5.0")),
                new AwsDecision.ReleaseRevision(V, Optional.empty()),
                new AwsDecision.ReleaseRevision(V, Optional.of("r8")),
                new AwsDecision.MarkRevision(RevisionId.parse("1.4.0-r6"), "", false),
                new AwsDecision.MarkRevision(RevisionId.parse("1.4.0-r7"), "kernel \"vulnerability\" ü", true),
                new CustomerDecision.SetWaitPeriod(PLACE, WaitPeriod.FOURTEEN_DAYS),
                new CustomerDecision.CreateService(new ServiceSpec(new ServiceKey(PLACE, "production", "api"), 0,
                        DeploymentConfiguration.DEFAULT, LATEST, Duration.ZERO)),
                new CustomerDecision.CreateService(new ServiceSpec(new ServiceKey(PLACE, "other", "api"), 7,
                        new DeploymentConfiguration(100, 100), EXACTLY, Duration.ofSeconds(90))),
                UpdateService.of(WEB), UpdateService.of(WEB).forced(),
                UpdateService.of(WEB).withDesiredCount(9).withMinimumHealthyPercent(50).withMaximumPercent(150),
                UpdateService.of(WEB).withPlatformVersion(LATEST), UpdateService.of(WEB).withPlatformVersion(EXACTLY),
                new CustomerDecision.DeleteService(WEB),
                new CustomerDecision.RunTask(new TaskSpec(new StandaloneKey(PLACE, "production", ""), LATEST,
                        Optional.empty(), Optional.empty())),
                new CustomerDecision.RunTask(new TaskSpec(new StandaloneKey(PLACE, "production", "etl-1"), EXACTLY,
                        Optional.of(Duration.ofMinutes(90)), Optional.of(TaskRef.parse("etl-1")))),
                new CustomerDecision.RunTask(new TaskSpec(new StandaloneKey(PLACE, "production", "etl-9"), LATEST,
                        Optional.empty(), Optional.of(TaskRef.parse(ARN)))),
                new CustomerDecision.AddVpcEndpoint(WEB, VpcEndpoint.ECR_DKR),
                new CustomerDecision.CreateService(new ServiceSpec(new ServiceKey(PLACE, "third", "api"), 1,
                        DeploymentConfiguration.DEFAULT, LATEST, Duration.ZERO, Optional.of(
                                new TaskNetwork(List.of(), List.of(), Traffic.BLOCKED)))),
                new CustomerDecision.RunTask(new TaskSpec(new StandaloneKey(PLACE, "production", "etl-8"), LATEST,
                        Optional.empty(), Optional.empty(), NETWORK)),
                new CustomerDecision.StopTask(TaskRef.parse("etl-9")),
                new CustomerDecision.StopTask(TaskRef.parse(ARN)));
    }

    @Test
    void everyDecisionComesBackAsItWasSaved() throws ScenarioException {
        List<TimedDecision> decisions = new ArrayList<>();
        for (Decision decision : everyKind()) {
            decisions.add(new TimedDecision(Instant.parse("2025-02-22T00:00:00.250Z"), decision));
        }
        ScenarioDocument document = ScenarioText.read(ScenarioText.SMALL).withDecisions(decisions);
        assertEquals(decisions, document.scenario().decisions());
        assertEquals(decisions, ScenarioText.read(document.text()).scenario().decisions());
    }

    @Test
    void everyKindIsTried() {
        long kinds = everyKind().stream().map(Object::getClass).distinct().count();
        assertEquals(AwsDecision.class.getPermittedSubclasses().length
                + CustomerDecision.class.getPermittedSubclasses().length, kinds);
    }

    @Test
    void decisionsOfAnInstantKeepTheirOrderAndOthersAreSorted() throws ScenarioException {
        String three = """
                { "at": "2025-02-23T00:00:00Z", "do": "stopTask", "task": "etl-1" },
                { "at": "2025-02-22T00:00:00Z", "do": "releaseRevision", "platformVersion": "1.4.0" },
                { "at": "2025-02-22T00:00:00Z", "do": "markRevision", "revision": "1.4.0-r6" }""";
        List<String> kinds = ScenarioText.read(ScenarioText.withDecisions(three))
                .scenario()
                .decisions()
                .stream()
                .map(timed -> timed.decision().getClass().getSimpleName())
                .toList();
        assertEquals(List.of("ReleaseRevision", "MarkRevision", "StopTask"), kinds);
    }
}
