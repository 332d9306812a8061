package org.revisionscope.model.property;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

import org.revisionscope.model.fleet.DeploymentConfiguration;
import org.revisionscope.model.fleet.MigrationCheck;
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
import org.revisionscope.model.scenario.Assumptions;
import org.revisionscope.model.scenario.Catalogue;
import org.revisionscope.model.scenario.Faults;
import org.revisionscope.model.scenario.Fleet;
import org.revisionscope.model.scenario.Platform;
import org.revisionscope.model.scenario.Scenario;
import org.revisionscope.model.scenario.Settings;
import org.revisionscope.model.scenario.Span;
import org.revisionscope.model.scenario.Timings;

/**
 * Random scenarios: small fleets in one to three accounts and Regions, with everything that the rules speak of, and dates
 * that like to coincide. Every scenario is well-formed; some of its decisions are against a rule on purpose.
 */
final class ScenarioGenerator {

    static final PlatformVersion V1_2 = new PlatformVersion("1.2.0");
    static final PlatformVersion V1_3 = new PlatformVersion("1.3.0");
    static final PlatformVersion V1_4 = new PlatformVersion("1.4.0");
    static final PlatformVersion V1_5 = new PlatformVersion("1.5.0");
    static final Instant HISTORY = Instant.parse("2025-01-06T00:00:00Z");
    static final Instant START = Instant.parse("2025-01-20T12:00:00Z");
    /** The end where launches fail for ever: a task is tried every quarter of an hour. */
    private static final Instant SOON = START.plus(Duration.ofDays(2));
    static final Instant END = Instant.parse("2025-03-20T00:00:00Z");

    private final Dice dice;
    /** A source of its own, so that networks change nothing else of the scenario of a seed. */
    private final Dice networks;
    private final List<Place> places = new ArrayList<>();

    private ScenarioGenerator(long seed) {
        dice = new Dice(seed);
        networks = new Dice(~seed);
    }

    /** The scenario of a seed. */
    static Scenario of(long seed) {
        return new ScenarioGenerator(seed).scenario();
    }

    private Scenario scenario() {
        List<Fleet.PlaceSetup> setups = placeSetups();
        Platform platform = platform();
        List<Fleet.ServiceSetup> services = services();
        List<Fleet.TaskSetup> tasks = tasks();
        List<Fleet.Schedule> schedules = schedules();
        Optional<Duration> crashes = dice.percent(12) ? Optional.of(Duration.ofHours(dice.between(5, 60)))
                : Optional.empty();
        boolean endless = schedules.isEmpty() && platform.cadences().isEmpty() && crashes.isEmpty();
        Fleet fleet = new Fleet(setups, services, tasks, schedules);
        boolean isOpen = endless && dice.percent(60);
        boolean isUnprepared =
                services.stream().anyMatch(setup -> MigrationCheck.isMissedBy(setup.spec().network()));
        Instant end = isUnprepared ? SOON : END;
        Span span = new Span(START, isOpen && !isUnprepared ? Optional.empty() : Optional.of(end));
        Scenario undecided = new Scenario(new Scenario.About("random", ""), span, dice.seed(),
                new Settings(timings(), assumptions()), platform, fleet,
                Faults.NONE, List.of());
        DecisionGenerator decisions = new DecisionGenerator(dice, undecided);
        Scenario decided = undecided.withDecisions(decisions.decisions());
        return decided.withFaults(new Faults(faults(decisions), crashes));
    }

    private List<Fleet.PlaceSetup> placeSetups() {
        List<Fleet.PlaceSetup> setups = new ArrayList<>();
        int accounts = dice.between(1, 3);
        for (int account = accounts; account >= 1; account--) {
            List<String> regions = new ArrayList<>(List.of("eu-west-1", "us-east-1", "cn-north-1"));
            int many = dice.percent(60) ? 1 : dice.between(1, 3);
            for (int i = 0; i < many; i++) {
                Place place = Place.of(Integer.toString(account).repeat(12),
                        regions.remove(dice.between(0, regions.size() - 1)));
                places.add(place);
                setups.add(new Fleet.PlaceSetup(place, dice.oneOf(WaitPeriod.values())));
            }
        }
        return setups;
    }

    private Platform platform() {
        List<Catalogue.Version> versions = new ArrayList<>();
        versions.add(new Catalogue.Version(V1_2, Instant.parse("2018-10-01T00:00:00Z"), List.of()));
        versions.add(new Catalogue.Version(V1_3, Instant.parse("2018-12-17T00:00:00Z"), List.of()));
        versions.add(new Catalogue.Version(V1_4, Instant.parse("2020-04-08T00:00:00Z"), List.of()));
        List<Catalogue.LatestMove> latest = new ArrayList<>();
        if (dice.percent(90)) {
            latest.add(new Catalogue.LatestMove(Instant.parse("2019-04-02T00:00:00Z"), V1_3));
        }
        if (dice.percent(80)) {
            latest.add(new Catalogue.LatestMove(dice.oneOf(Instant.parse("2021-03-19T00:00:00Z"),
                    Instant.parse("2025-01-25T00:00:00Z")), V1_4));
        }
        List<Platform.RevisionRelease> revisions = new ArrayList<>();
        revisions.add(release(V1_2, 1, HISTORY));
        revisions.add(release(V1_3, 1, HISTORY));
        revisions.add(release(V1_4, 1, HISTORY));
        int more = dice.between(0, 2);
        for (int i = 0; i < more; i++) {
            revisions.add(release(V1_4, 2 + i, HISTORY.plus(Duration.ofDays(3 + 4L * i))));
        }
        if (dice.percent(30)) {
            revisions.add(release(V1_4, 20, dice.oneOf(START, START.plus(Duration.ofDays(9)))));
        }
        if (dice.percent(30)) {
            revisions.add(release(V1_3, 2, HISTORY.plus(Duration.ofDays(5))));
        }
        List<Platform.Cadence> cadences = dice.percent(12)
                ? List.of(new Platform.Cadence(V1_4, Duration.ofDays(dice.between(0, 4))))
                : List.of();
        return new Platform(new Catalogue(versions, latest), revisions, cadences);
    }

    private static Platform.RevisionRelease release(PlatformVersion version, int label, Instant at) {
        return new Platform.RevisionRelease(new RevisionId(version, "r" + label), at);
    }

    private List<Fleet.ServiceSetup> services() {
        List<Fleet.ServiceSetup> services = new ArrayList<>();
        int many = dice.between(dice.percent(90) ? 1 : 0, 4);
        for (int i = 0; i < many; i++) {
            ServiceSpec spec = serviceSpec(new ServiceKey(dice.oneOf(places), dice.oneOf("production", "staging"),
                    "service-" + (char) ('a' + i)));
            Instant created = dice.oneOf(HISTORY, HISTORY.plus(Duration.ofDays(dice.between(1, 12))), START);
            List<Fleet.ListedTask> listed = new ArrayList<>();
            if (created.isBefore(START) && dice.percent(25)) {
                int tasks = dice.between(1, 5);
                for (int task = 0; task < tasks; task++) {
                    listed.add(new Fleet.ListedTask(created.plus(Duration.ofHours(dice.between(0, 40) / 2)),
                            Optional.empty()));
                }
            }
            services.add(new Fleet.ServiceSetup(created, spec.withNetwork(network()), listed));
        }
        return services;
    }

    /** Now and then one that a task may not be able to start in. */
    private Optional<TaskNetwork> network() {
        return networks.percent(1)
                ? Optional.of(new TaskNetwork(some(networks.percent(50) ? 100 : 70, VpcEndpoint.values()),
                        some(60, UsedService.values()), networks.percent(80) ? Traffic.ALLOWED : Traffic.BLOCKED))
                : Optional.empty();
    }

    private <T> List<T> some(int chances, T[] things) {
        return Stream.of(things).filter(_ -> networks.percent(chances)).toList();
    }

    /** A spec of a service with this key. */
    ServiceSpec serviceSpec(ServiceKey key) {
        return new ServiceSpec(key, dice.percent(70) ? dice.between(0, 5) : dice.between(0, 12), percentages(dice),
                choice(dice), dice.percent(70) ? Duration.ZERO : dice.seconds(0, 400));
    }

    /** Any legal pair of percentages, with a liking for those that round badly. */
    static DeploymentConfiguration percentages(Dice dice) {
        int minimum = dice.oneOf(100, 100, 50, 75, 66, 0, dice.between(0, 100));
        int maximum = dice.oneOf(200, 200, 100, 125, 150, dice.between(100, 260));
        return minimum == 100 && maximum == 100 ? DeploymentConfiguration.DEFAULT
                : new DeploymentConfiguration(minimum, maximum);
    }

    /** What a customer may ask for. */
    static PlatformVersionChoice choice(Dice dice) {
        if (dice.percent(5)) {
            return new PlatformVersionChoice.Exactly(dice.oneOf(V1_2, V1_5));
        }
        return dice.oneOf(new PlatformVersionChoice.Exactly(V1_4), new PlatformVersionChoice.Exactly(V1_4),
                new PlatformVersionChoice.Latest(), new PlatformVersionChoice.Exactly(V1_3));
    }

    private List<Fleet.TaskSetup> tasks() {
        List<Fleet.TaskSetup> tasks = new ArrayList<>();
        int many = dice.between(0, 3);
        for (int i = 0; i < many; i++) {
            StandaloneKey key = new StandaloneKey(dice.oneOf(places), "production", dice.percent(85) ? "job-" + i : "");
            Optional<Duration> length = dice.percent(50) ? Optional.empty()
                    : Optional.of(dice.oneOf(Duration.ofMillis(1), Duration.ofMinutes(20), Duration.ofDays(16)));
            tasks.add(new Fleet.TaskSetup(
                    dice.oneOf(HISTORY, HISTORY.plus(Duration.ofDays(dice.between(0, 13))), START),
                    new TaskSpec(key, choice(dice), length,
                            i > 0 && dice.percent(10) ? Optional.of(new TaskRef.ByName("job-0")) : Optional.empty())));
        }
        return tasks;
    }

    private List<Fleet.Schedule> schedules() {
        List<Fleet.Schedule> schedules = new ArrayList<>();
        while (dice.percent(15) && schedules.size() < 2) {
            Duration every = dice.oneOf(Duration.ofDays(1), Duration.ofHours(36), Duration.ofDays(7));
            schedules.add(new Fleet.Schedule(
                    new StandaloneKey(dice.oneOf(places), "production", "nightly-" + schedules.size()), choice(dice),
                    dice.oneOf(START, START.plus(Duration.ofDays(1)), HISTORY.plus(Duration.ofDays(2))), every,
                    Optional.of(dice.oneOf(Duration.ofMinutes(40), every.plusHours(1)))));
        }
        return schedules;
    }

    private List<Faults.Fault> faults(DecisionGenerator decisions) {
        List<Faults.Fault> faults = new ArrayList<>();
        while (!decisions.services().isEmpty() && faults.size() < 4 && dice.percent(40)) {
            ServiceKey service = dice.oneOf(decisions.services());
            Instant at = dice.oneOf(decisions.hotInstants()).plusSeconds(dice.oneOf(0, 0, 0, 21, 61));
            faults.add(switch (dice.between(0, 4)) {
                case 0, 1, 2 -> new Faults.LaunchFailures(service, at, at.plus(dice.oneOf(Duration.ofSeconds(30),
                        Duration.ofMinutes(5), Duration.ofHours(4), Duration.ofHours(30))),
                        Faults.LaunchFailures.DEFAULT_REASON);
                case 3 -> new Faults.TaskExits(at, new TaskRef.ByName("job-0"));
                default -> new Faults.ServiceTaskExits(at, service);
            });
        }
        return faults;
    }

    private Timings timings() {
        if (dice.percent(60)) {
            return Timings.DEFAULT;
        }
        if (dice.percent(25)) {
            return new Timings(Duration.ZERO, Duration.ZERO, Duration.ZERO, Duration.ZERO, Duration.ZERO,
                    Duration.ZERO);
        }
        return new Timings(moment(), moment(), moment(), moment(), moment(), moment());
    }

    private Duration moment() {
        return dice.percent(30) ? Duration.ZERO : dice.seconds(1, 60);
    }

    private Assumptions assumptions() {
        if (dice.percent(40)) {
            return Assumptions.DEFAULT;
        }
        return new Assumptions(dice.percent(60) ? OptionalInt.empty() : OptionalInt.of(dice.between(1, 3)),
                dice.oneOf(Assumptions.WhenBlocked.values()),
                dice.oneOf(Assumptions.WhenReplacementCannotStart.values()),
                dice.percent(70) ? Duration.ZERO : dice.oneOf(Duration.ofHours(3), Duration.ofDays(2)),
                dice.percent(70) ? Duration.ZERO : dice.oneOf(Duration.ofHours(6), Duration.ofDays(3)));
    }
}
