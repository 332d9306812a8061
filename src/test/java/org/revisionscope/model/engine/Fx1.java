package org.revisionscope.model.engine;

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
import org.revisionscope.model.fleet.Place;
import org.revisionscope.model.fleet.PlatformVersion;
import org.revisionscope.model.fleet.PlatformVersionChoice;
import org.revisionscope.model.fleet.RevisionId;
import org.revisionscope.model.fleet.ServiceKey;
import org.revisionscope.model.fleet.ServiceSpec;
import org.revisionscope.model.fleet.StandaloneKey;
import org.revisionscope.model.fleet.TaskSpec;
import org.revisionscope.model.fleet.WaitPeriod;
import org.revisionscope.model.scenario.Assumptions;
import org.revisionscope.model.scenario.Assumptions.WhenBlocked;
import org.revisionscope.model.scenario.Assumptions.WhenReplacementCannotStart;
import org.revisionscope.model.scenario.Catalogue;
import org.revisionscope.model.scenario.Faults;
import org.revisionscope.model.scenario.Fleet;
import org.revisionscope.model.scenario.Platform;
import org.revisionscope.model.scenario.Scenario;
import org.revisionscope.model.scenario.Settings;
import org.revisionscope.model.scenario.Span;
import org.revisionscope.model.scenario.Timings;

/**
 * The fleet of the worked cases, told as history up to {@link #NOW}: three tasks of {@code web} and two standalone tasks
 * on r6, one task of {@code web} on r7.
 */
public final class Fx1 {

    /** The one place. */
    public static final Place IRELAND = Place.of("111122223333", "eu-west-1");
    /** The one platform version. */
    public static final PlatformVersion V1_4 = new PlatformVersion("1.4.0");
    /** The superseded revision. */
    public static final RevisionId R6 = new RevisionId(V1_4, "r6");
    /** The newest revision. */
    public static final RevisionId R7 = new RevisionId(V1_4, "r7");
    /** The revision that some cases release. */
    public static final RevisionId R8 = new RevisionId(V1_4, "r8");
    /** The one service. */
    public static final ServiceKey WEB = new ServiceKey(IRELAND, "production", "web");
    /** When every case begins. */
    public static final Instant NOW = Instant.parse("2025-02-21T18:00:00Z");

    private final ServiceSpec web;
    private final WaitPeriod wait;
    private final boolean grows;
    private final List<TimedDecision> decisions;

    private Fx1(ServiceSpec web, WaitPeriod wait, boolean grows, List<TimedDecision> decisions) {
        this.web = web;
        this.wait = wait;
        this.grows = grows;
        this.decisions = List.copyOf(decisions);
    }

    /** The history, with nothing decided after {@link #NOW}. */
    public static Fx1 history() {
        return new Fx1(web(3, 100, 200), WaitPeriod.SEVEN_DAYS, true, List.of());
    }

    /** The same with another wait period from the beginning. */
    public Fx1 waiting(int days) {
        return new Fx1(web, WaitPeriod.ofDays(days), grows, decisions);
    }

    /** The same with {@code web} created like this and never scaled. */
    public Fx1 withWebOf(int desired, int minimumHealthyPercent, int maximumPercent) {
        return new Fx1(web(desired, minimumHealthyPercent, maximumPercent), wait, false, decisions);
    }

    /** The same with one more decision at {@link #NOW}. */
    public Fx1 then(Decision decision) {
        return then(NOW, decision);
    }

    /** The same with one more decision, on a day of 2025 at midnight, for example {@code 02-24}. */
    public Fx1 then(String day, Decision decision) {
        return then(Instant.parse("2025-" + day + "T00:00:00Z"), decision);
    }

    private Fx1 then(Instant at, Decision decision) {
        List<TimedDecision> more = new ArrayList<>(decisions);
        more.add(new TimedDecision(at, decision));
        return new Fx1(web, wait, grows, more);
    }

    /**
     * Case 2, where nothing that {@code web} launches can start for so long from the start of the retirement on.
     *
     * @param otherwise what retirement does meanwhile
     */
    public static Scenario heldUp(Duration time, WhenReplacementCannotStart otherwise) {
        return heldUp(time, otherwise, OptionalInt.empty());
    }

    /** Case 2, where a task that runs takes so long to become healthy. */
    public static Scenario slowToBecomeHealthy(Duration time) {
        Scenario marked = history().then(markR6()).scenario();
        Timings usual = marked.settings().timings();
        Timings slow = new Timings(usual.provisioning(), usual.pending(), usual.activating(), time, usual.stopping(),
                usual.deprovisioning());
        return marked.withSettings(new Settings(slow, marked.settings().assumptions()));
    }

    /** The same with so many tasks outgoing at a time. */
    static Scenario heldUp(Duration time, WhenReplacementCannotStart otherwise, OptionalInt atOnce) {
        Instant start = NOW.plus(Duration.ofDays(7));
        Scenario marked = history().then(markR6()).scenario();
        Assumptions assumptions =
                new Assumptions(atOnce, WhenBlocked.STOP_ONE_FIRST, otherwise, Duration.ZERO, Duration.ZERO);
        Faults.Fault failures = new Faults.LaunchFailures(WEB, start, start.plus(time),
                Faults.LaunchFailures.DEFAULT_REASON);
        return marked.withSettings(new Settings(marked.settings().timings(), assumptions))
                .withFaults(new Faults(List.of(failures), Optional.empty()));
    }

    /** A mark of r6, not critical. */
    public static Decision markR6() {
        return mark(R6);
    }

    /** A mark that is not critical. */
    public static Decision mark(RevisionId revision) {
        return new AwsDecision.MarkRevision(revision, "kernel vulnerability", false);
    }

    /** A critical mark of r6. */
    public static Decision markR6Critical() {
        return new AwsDecision.MarkRevision(R6, "kernel vulnerability", true);
    }

    /** The release of r8. */
    public static Decision releaseR8() {
        return new AwsDecision.ReleaseRevision(V1_4, Optional.of("r8"));
    }

    /** An update of {@code web} to build on. */
    public static CustomerDecision.UpdateService updateWeb() {
        return CustomerDecision.UpdateService.of(WEB);
    }

    /** A change of the wait period. */
    public static Decision setWait(int days) {
        return new CustomerDecision.SetWaitPeriod(IRELAND, WaitPeriod.ofDays(days));
    }

    /** The scenario. */
    public Scenario scenario() {
        List<TimedDecision> all = new ArrayList<>(decisions);
        if (grows) {
            all.add(new TimedDecision(Instant.parse("2025-02-12T09:00:00Z"), updateWeb().withDesiredCount(4)));
        }
        all.sort(Comparator.comparing(TimedDecision::at));
        Timings timings = new Timings(Duration.ofSeconds(5), Duration.ofSeconds(8), Duration.ofSeconds(7),
                Duration.ofSeconds(40), Duration.ofSeconds(30), Duration.ofSeconds(20));
        return new Scenario(new Scenario.About("FX1", ""), new Span(NOW, Optional.empty()), 1,
                new Settings(timings, Assumptions.DEFAULT), platform(), fleet(), Faults.NONE, all);
    }

    /** The log of the scenario, run until nothing is due. */
    public Log run() {
        return Log.of(scenario());
    }

    private static ServiceSpec web(int desired, int minimumHealthyPercent, int maximumPercent) {
        return new ServiceSpec(WEB, desired, new DeploymentConfiguration(minimumHealthyPercent, maximumPercent),
                new PlatformVersionChoice.Exactly(V1_4), Duration.ZERO);
    }

    private static Platform platform() {
        Catalogue catalogue = new Catalogue(
                List.of(new Catalogue.Version(V1_4, Instant.parse("2020-04-08T00:00:00Z"), List.of())),
                List.of(new Catalogue.LatestMove(Instant.parse("2021-03-19T00:00:00Z"), V1_4)));
        return new Platform(catalogue,
                List.of(new Platform.RevisionRelease(R6, Instant.parse("2025-01-10T00:00:00Z")),
                        new Platform.RevisionRelease(R7, Instant.parse("2025-02-10T00:00:00Z"))),
                List.of());
    }

    private Fleet fleet() {
        return new Fleet(List.of(new Fleet.PlaceSetup(IRELAND, wait)),
                List.of(new Fleet.ServiceSetup(Instant.parse("2025-01-20T00:00:00Z"), web, List.of())),
                List.of(etl("etl-1"), etl("etl-2")), List.of());
    }

    private static Fleet.TaskSetup etl(String name) {
        return new Fleet.TaskSetup(Instant.parse("2025-02-01T02:00:00Z"),
                new TaskSpec(new StandaloneKey(IRELAND, "production", name), new PlatformVersionChoice.Exactly(V1_4),
                        Optional.empty(), Optional.empty()));
    }
}
