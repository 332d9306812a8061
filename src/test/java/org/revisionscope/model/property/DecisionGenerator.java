package org.revisionscope.model.property;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.revisionscope.model.decision.AwsDecision;
import org.revisionscope.model.decision.CustomerDecision;
import org.revisionscope.model.decision.Decision;
import org.revisionscope.model.decision.TimedDecision;
import org.revisionscope.model.fleet.DeploymentConfiguration;
import org.revisionscope.model.fleet.Owner;
import org.revisionscope.model.fleet.PlatformVersion;
import org.revisionscope.model.fleet.RevisionId;
import org.revisionscope.model.fleet.ServiceKey;
import org.revisionscope.model.fleet.ServiceSpec;
import org.revisionscope.model.fleet.StandaloneKey;
import org.revisionscope.model.fleet.TaskArn;
import org.revisionscope.model.fleet.TaskRef;
import org.revisionscope.model.fleet.TaskSpec;
import org.revisionscope.model.fleet.WaitPeriod;
import org.revisionscope.model.history.Ids;
import org.revisionscope.model.scenario.Fleet;
import org.revisionscope.model.scenario.Platform;
import org.revisionscope.model.scenario.Scenario;

/** Random decisions for a scenario: mostly sensible, sometimes refused, often at an instant that something else has too. */
final class DecisionGenerator {

    private final Dice dice;
    private final Scenario scenario;
    private final List<ServiceKey> services = new ArrayList<>();
    private final List<Instant> hot = new ArrayList<>();

    DecisionGenerator(Dice dice, Scenario scenario) {
        this.dice = dice;
        this.scenario = scenario;
        scenario.fleet().services().forEach(setup -> services.add(setup.spec().key()));
        hot.add(ScenarioGenerator.START);
    }

    /** Up to twenty decisions in order of their instants. */
    List<TimedDecision> decisions() {
        List<TimedDecision> decisions = new ArrayList<>();
        if (dice.percent(50)) {
            retireWhatMostTasksRunOn(decisions);
        }
        int many = dice.percent(75) ? dice.between(0, 8) : dice.between(0, 20);
        for (int i = 0; i < many; i++) {
            Decision decision = decision();
            Instant at = instant();
            hot.add(at);
            if (decision instanceof AwsDecision.MarkRevision) {
                hot.add(startAfter(at));
            }
            decisions.add(new TimedDecision(at, decision));
        }
        decisions.sort(Comparator.comparing(TimedDecision::at));
        return decisions;
    }

    /** A release and, soon after, the mark of what was the newest before: marks at random seldom hit many tasks. */
    private void retireWhatMostTasksRunOn(List<TimedDecision> decisions) {
        PlatformVersion version = dice.oneOf(ScenarioGenerator.V1_4, ScenarioGenerator.V1_4, ScenarioGenerator.V1_3);
        RevisionId newest = scenario.platform().revisions().stream()
                .filter(release -> release.revision().platformVersion().equals(version))
                .max(Comparator.comparing(Platform.RevisionRelease::released)).orElseThrow().revision();
        Instant released = ScenarioGenerator.START.plus(Duration.ofDays(dice.between(0, 12)));
        Instant marked = released.plus(Duration.ofHours(dice.oneOf(0, 1, 72)));
        if (!services.isEmpty() && dice.percent(30)) {
            // so that some of its tasks are on their way when the mark finds them
            decisions.add(new TimedDecision(released.minusSeconds(dice.between(1, 30)),
                    CustomerDecision.UpdateService.of(dice.oneOf(services)).forced()));
        }
        decisions.add(new TimedDecision(released, new AwsDecision.ReleaseRevision(version, Optional.of("r50"))));
        decisions.add(new TimedDecision(marked,
                new AwsDecision.MarkRevision(newest, "kernel vulnerability", dice.percent(20))));
        hot.add(startAfter(marked));
        hot.add(startAfter(marked));
    }

    private Instant startAfter(Instant marked) {
        return marked.plus(scenario.settings().assumptions().noticeDelay())
                .plusMillis(dice.oneOf(scenario.fleet().places()).waitPeriod().millis());
    }

    /** The services that the file or a decision creates. */
    List<ServiceKey> services() {
        return services;
    }

    /** Instants at which something is decided, or a retirement may start. */
    List<Instant> hotInstants() {
        return hot;
    }

    private Instant instant() {
        Instant at = dice.percent(55) ? dice.oneOf(hot).plusSeconds(dice.oneOf(0, 0, 0, 5, 13, 21, 61, 91, -1))
                : ScenarioGenerator.START.plus(Duration.ofHours(6L * dice.between(0, 100)));
        if (dice.percent(6)) {
            at = ScenarioGenerator.HISTORY.plus(Duration.ofHours(12L * dice.between(0, 28)));
        }
        return at.isAfter(ScenarioGenerator.END) ? ScenarioGenerator.END : at;
    }

    private Decision decision() {
        return switch (dice.between(0, 19)) {
            case 0, 1, 2 -> new AwsDecision.ReleaseRevision(version(),
                    dice.percent(70) ? Optional.empty() : Optional.of("r" + dice.between(2, 30)));
            case 3, 4, 5, 6 ->
                    new AwsDecision.MarkRevision(new RevisionId(version(), "r" + dice.oneOf(1, 1, 1, 2, 2, 3, 4)),
                            "kernel vulnerability", dice.percent(20));
            case 7 -> new AwsDecision.MoveLatest(version());
            case 8 -> new CustomerDecision.SetWaitPeriod(dice.oneOf(scenario.fleet().places()).place(),
                    dice.oneOf(WaitPeriod.values()));
            case 9, 10, 11, 12 -> update();
            case 13 -> create();
            case 14 -> services.isEmpty() ? create() : new CustomerDecision.DeleteService(dice.oneOf(services));
            case 15, 16 -> run();
            case 17 -> dice.percent(15) ? new AwsDecision.ReleasePlatformVersion(ScenarioGenerator.V1_5)
                    : stopOfServiceTask();
            default -> dice.percent(50) ? stopOfServiceTask()
                    : new CustomerDecision.StopTask(new TaskRef.ByName("job-" + dice.between(0, 3)));
        };
    }

    private PlatformVersion version() {
        return dice.percent(78) ? ScenarioGenerator.V1_4
                : dice.percent(90) ? ScenarioGenerator.V1_3 : ScenarioGenerator.V1_5;
    }

    private Decision update() {
        if (services.isEmpty()) {
            return create();
        }
        CustomerDecision.UpdateService update = CustomerDecision.UpdateService.of(dice.oneOf(services));
        DeploymentConfiguration percentages = ScenarioGenerator.percentages(dice);
        OptionalInt count = dice.percent(40) ? OptionalInt.of(dice.between(0, 10)) : OptionalInt.empty();
        return new CustomerDecision.UpdateService(update.service(), count,
                dice.percent(25) ? OptionalInt.of(percentages.minimumHealthyPercent()) : OptionalInt.empty(),
                dice.percent(25) ? OptionalInt.of(percentages.maximumPercent()) : OptionalInt.empty(),
                dice.percent(25) ? Optional.of(ScenarioGenerator.choice(dice)) : Optional.empty(), dice.percent(30));
    }

    private Decision create() {
        ServiceKey key = new ServiceKey(dice.oneOf(scenario.fleet().places()).place(), "production",
                "service-" + dice.oneOf("m", "n", "o"));
        services.add(key);
        return new CustomerDecision.CreateService(new ServiceSpec(key, dice.between(0, 6),
                dice.percent(12) ? new DeploymentConfiguration(100, 100) : ScenarioGenerator.percentages(dice),
                ScenarioGenerator.choice(dice), Duration.ZERO));
    }

    private Decision run() {
        StandaloneKey key = new StandaloneKey(dice.oneOf(scenario.fleet().places()).place(), "production",
                dice.percent(85) ? "job-" + dice.between(0, 5) : "");
        return new CustomerDecision.RunTask(new TaskSpec(key, ScenarioGenerator.choice(dice),
                dice.percent(50) ? Optional.empty() : Optional.of(Duration.ofHours(dice.between(1, 300))),
                dice.percent(50) ? Optional.empty() : Optional.of(replaced())));
    }

    private TaskRef replaced() {
        List<Fleet.TaskSetup> tasks = scenario.fleet().tasks();
        if (tasks.isEmpty() || dice.percent(50)) {
            return new TaskRef.ByName("job-" + dice.between(0, 3));
        }
        StandaloneKey key = dice.oneOf(tasks).spec().key();
        return new TaskRef.ByArn(new TaskArn(key.place(), key.cluster(),
                Ids.taskHex(scenario.seed(), new Owner.OfStandalone(key), dice.between(0, 1))));
    }

    private Decision stopOfServiceTask() {
        if (services.isEmpty()) {
            return new CustomerDecision.StopTask(new TaskRef.ByName("job-0"));
        }
        ServiceKey key = dice.oneOf(services);
        return new CustomerDecision.StopTask(new TaskRef.ByArn(new TaskArn(key.place(), key.cluster(),
                Ids.taskHex(scenario.seed(), new Owner.OfService(key), dice.between(0, 14)))));
    }
}
