package org.revisionscope.model.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.revisionscope.format.scenario.BundledScenarios;
import org.revisionscope.model.engine.Fx1;
import org.revisionscope.model.engine.Simulation;
import org.revisionscope.model.fleet.PlatformVersion;
import org.revisionscope.model.fleet.ServiceSpec;
import org.revisionscope.model.history.Chronicle;
import org.revisionscope.model.scenario.Assumptions;
import org.revisionscope.model.scenario.Faults;
import org.revisionscope.model.scenario.Faults.LaunchFailures;
import org.revisionscope.model.scenario.Fleet;
import org.revisionscope.model.scenario.Scenario;
import org.revisionscope.model.scenario.Settings;

/** Tasks and services as ECS would show them, and features by launch date. */
class AwsFormsTest {

    private static Chronicle chronicle(String name) {
        return chronicle(BundledScenarios.open(name).scenario());
    }

    private static Chronicle chronicle(Scenario scenario) {
        Simulation simulation = Simulation.of(scenario);
        simulation.runToEnd();
        Chronicle chronicle = new Chronicle();
        chronicle.catchUp(simulation.view(), Integer.MAX_VALUE);
        return chronicle;
    }

    private static int rowsUntil(Chronicle chronicle, String instant) {
        return chronicle.view().rowsUntil(Instant.parse(instant).toEpochMilli());
    }

    @Test
    void aReplacementReadsAsInTheEventLogOfEcs() {
        Chronicle told = chronicle("fx1-case-2");
        int owner = told.services().all().getFirst().lanes().getFirst().owner();
        List<String> lines = ServiceEvents.of(told, Optional.empty(), owner, told.rows(), 3).stream()
                .map(ServiceEvents.Line::message).map(line -> line.replaceAll("[0-9a-f]{32}", "id")).toList();
        assertEquals(List.of("(service web) has reached a steady state.",
                "(service web) has stopped 3 running tasks: (task id) (task id) (task id).",
                "(service web) has started 3 tasks: (task id) (task id) (task id)."), lines);
    }

    private static List<String> linesOf(Chronicle told, String service, int most) {
        int owner = told.services().all().stream().filter(life -> life.key().name().equals(service)).findFirst()
                .orElseThrow().lanes().getFirst().owner();
        return ServiceEvents.of(told, Optional.empty(), owner, told.rows(), most).stream()
                .map(ServiceEvents.Line::message)
                .map(line -> line.replaceAll("[0-9a-f]{32}", "id")).toList();
    }

    @Test
    void aServiceWhoseTasksMissAnEndpointCannotStartThemConsistently() {
        List<String> lines = linesOf(chronicle("migrate-to-1-4"), "orders", 100);
        assertEquals(1, lines.stream()
                .filter("(service orders) is unable to consistently start tasks successfully."::equals).count(),
                lines.toString());
        assertTrue(lines.stream().noneMatch(line -> line.contains("unable to place")), "it was placed");
        assertEquals("(service orders) has reached a steady state.", lines.getFirst());
    }

    @Test
    void whatKeepsATaskFromBeingPlacedIsSaidOnceInSixHours() {
        Instant start = Instant.parse("2025-02-28T18:00:00Z");
        Scenario failing = Fx1.history().then(Fx1.markR6()).scenario().withFaults(new Faults(
                List.of(new LaunchFailures(Fx1.WEB, start, start.plus(Duration.ofHours(7)), "no capacity")),
                Optional.empty()));
        List<String> lines = linesOf(chronicle(failing), "web", 100).stream()
                .filter(line -> !line.contains(" has ")).toList();
        assertEquals(List.of("(service web) is unable to consistently start tasks successfully.",
                "(service web) was unable to place a task. Reason: no capacity.",
                "(service web) is unable to consistently start tasks successfully.",
                "(service web) was unable to place a task. Reason: no capacity."), lines.subList(0, 4));
        assertTrue(lines.subList(4, lines.size()).stream().noneMatch(line -> line.contains("unable")));
    }

    @Test
    void behindALoadBalancerItsTargetsComeAndGo() {
        Scenario fx1 = Fx1.history().then(Fx1.markR6()).scenario();
        Fleet fleet = fx1.fleet();
        Fleet.ServiceSetup web = fleet.services().getFirst();
        ServiceSpec spec = web.spec();
        Scenario balanced = fx1.withFleet(new Fleet(fleet.places(),
                List.of(new Fleet.ServiceSetup(web.created(), new ServiceSpec(spec.key(), spec.desiredCount(),
                        spec.configuration(), spec.platformVersion(), Duration.ofSeconds(300)), List.of())),
                fleet.tasks(), fleet.schedules()));
        Chronicle told = chronicle(balanced);
        int owner = told.services().all().getFirst().lanes().getFirst().owner();
        Optional<TargetGroup> targets = TargetGroup.of(balanced, Fx1.WEB);
        String group = "(target-group " + targets.orElseThrow().arn() + ").";
        assertTrue(group.matches("\\(target-group arn:aws:elasticloadbalancing:eu-west-1:111122223333:"
                + "targetgroup/web/[0-9a-f]{16}\\)\\."), group);
        List<String> lines = ServiceEvents.of(told, targets, owner, told.rows(), 7).stream()
                .map(ServiceEvents.Line::message).map(line -> line.replaceAll("[0-9a-f]{32}", "id")
                        .replaceAll("ecs-svc/[0-9]{19}", "ecs-svc/id"))
                .toList();
        assertEquals(List.of("(service web) has reached a steady state.",
                "(service web, taskSet ecs-svc/id) has begun draining connections on 3 tasks.",
                "(service web) deregistered 3 targets in " + group,
                "(service web) has stopped 3 running tasks: (task id) (task id) (task id).",
                "(service web) registered 3 targets in " + group,
                "(service web) has started 3 tasks: (task id) (task id) (task id)."), lines.subList(0, 6));
        assertEquals(Optional.empty(), TargetGroup.of(fx1, Fx1.WEB));
    }

    @Test
    void whoCanNeitherStartNorStopIsToldToChangeItsPercentages() {
        Scenario stuck = BundledScenarios.open("fx1-case-8").scenario();
        assertTrue(linesOf(chronicle(stuck), "web", 100).stream().noneMatch(line -> line.contains("unable")));
        Assumptions usual = Assumptions.DEFAULT;
        Scenario held = stuck.withSettings(new Settings(stuck.settings().timings(), new Assumptions(
                usual.outgoingAtOnce(), Assumptions.WhenBlocked.HOLD, usual.whenReplacementCannotStart(),
                usual.noticeDelay(), usual.standaloneSpread())));
        assertEquals("(service web) was unable to stop or start tasks during a deployment because of the service "
                + "deployment configuration. Update the minimumHealthyPercent or maximumPercent value and try again.",
                linesOf(chronicle(held), "web", 1).getFirst());
    }

    @Test
    void aLogTellsNothingThatIsStillToCome() {
        Chronicle told = chronicle("fx1-case-2");
        int owner = told.services().all().getFirst().lanes().getFirst().owner();
        long now = Instant.parse("2025-02-28T17:59:59Z").toEpochMilli();
        assertTrue(ServiceEvents.of(told, Optional.empty(), owner, told.view().rowsUntil(now), 100).stream()
                .allMatch(line -> line.at() <= now));
    }

    @Test
    void aRetiredTaskReadsAsInDescribeTasks() {
        Chronicle told = chronicle("fx1-case-2");
        int etl = IntStream.range(0, told.tasks().count())
                .filter(task -> told.view().originOf(task).name().equals(Optional.of("etl-1"))).findFirst()
                .orElseThrow();
        Map<String, String> fields = TaskDetail.of(told, etl, told.rows()).stream()
                .collect(Collectors.toMap(TaskDetail.Field::name, TaskDetail.Field::value));
        assertEquals("ECS is performing maintenance on the underlying infrastructure hosting the task",
                fields.get("stoppedReason"));
        assertEquals("ServiceSchedulerInitiated", fields.get("stopCode"));
        assertEquals("2025-02-28T18:00:00Z", fields.get("stoppingAt"));
        assertEquals("2025-02-28T18:00:30Z", fields.get("executionStoppedAt"));
        assertEquals("2025-02-28T18:00:50Z", fields.get("stoppedAt"));
        assertEquals("STOPPED", fields.get("lastStatus"));
        assertEquals("family:etl-1", fields.get("group"));

        Map<String, String> before = TaskDetail.of(told, etl, rowsUntil(told, "2025-02-28T17:00:00Z")).stream()
                .collect(Collectors.toMap(TaskDetail.Field::name, TaskDetail.Field::value));
        assertEquals("RUNNING", before.get("desiredStatus"));
        assertTrue(!before.containsKey("stopCode") && !before.containsKey("stoppedAt"), before.toString());
    }

    @Test
    void theLaunchDateDecidesWhatATaskHas() {
        Scenario world = BundledScenarios.open("platform-versions-2020").scenario();
        PlatformVersion version = new PlatformVersion("1.4.0");
        Features may = features(world, version, "2020-05-01T00:00:00Z");
        Features june = features(world, version, "2020-06-01T00:00:00Z");
        assertEquals(may.notYet().size() - 1, june.notYet().stream().filter(may.notYet()::contains).count());
        assertTrue(june.has().containsAll(may.has()));
        assertTrue(june.has().stream().anyMatch(each -> each.from() == Instant.parse("2020-05-28T00:00:00Z")
                .toEpochMilli()));
        assertTrue(may.has().stream().anyMatch(each -> each.version().equals(new PlatformVersion("1.0.0"))));
        assertTrue(features(world, new PlatformVersion("1.3.0"), "2020-06-01T00:00:00Z").has().stream()
                .noneMatch(each -> each.version().equals(version)));
    }

    private static Features features(Scenario world, PlatformVersion version, String launched) {
        return Features.of(world.platform().catalogue(), version, Instant.parse(launched).toEpochMilli());
    }
}
