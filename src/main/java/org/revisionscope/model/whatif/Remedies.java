package org.revisionscope.model.whatif;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BooleanSupplier;

import org.revisionscope.model.decision.CustomerDecision;
import org.revisionscope.model.decision.CustomerDecision.AddVpcEndpoint;
import org.revisionscope.model.decision.CustomerDecision.RunTask;
import org.revisionscope.model.decision.CustomerDecision.SetWaitPeriod;
import org.revisionscope.model.decision.CustomerDecision.UpdateService;
import org.revisionscope.model.event.EventType;
import org.revisionscope.model.event.NoticeEvent.NoticeSent;
import org.revisionscope.model.event.ServiceEvent.Configuration;
import org.revisionscope.model.event.ServiceEvent.Configured;
import org.revisionscope.model.event.ServiceEvent.DeploymentStarted;
import org.revisionscope.model.fleet.DeploymentConfiguration;
import org.revisionscope.model.fleet.MigrationCheck;
import org.revisionscope.model.fleet.Owner;
import org.revisionscope.model.fleet.Place;
import org.revisionscope.model.fleet.PlatformVersion;
import org.revisionscope.model.fleet.PlatformVersionChoice;
import org.revisionscope.model.fleet.RevisionId;
import org.revisionscope.model.fleet.ServiceKey;
import org.revisionscope.model.fleet.TaskRef;
import org.revisionscope.model.fleet.TaskSpec;
import org.revisionscope.model.fleet.WaitPeriod;
import org.revisionscope.model.history.JournalView;
import org.revisionscope.model.scenario.Catalogue;
import org.revisionscope.model.whatif.Remedy.Kind;

/**
 * Finds what would have prevented a harm, or still can: each candidate is a decision at an instant, which the scenario is
 * run with, and only those that really help are answered.
 */
public final class Remedies {

    private static final long AHEAD = Duration.ofHours(1).toMillis();
    private static final int DEFAULT_CEILING = DeploymentConfiguration.DEFAULT.maximumPercent();

    private final Run run;
    private final Harm harm;
    private final long clock;
    private final Optional<Notice> notice;
    private final List<Remedy> candidates = new ArrayList<>();

    /** The notice that a harm follows from. */
    private record Notice(long sentAt, NoticeSent sent) {}

    private Remedies(Run run, Harm harm, long clock) {
        this.run = run;
        this.harm = harm;
        this.clock = clock;
        notice = notice(run.view());
    }

    /**
     * Finds remedies.
     *
     * @param run what has happened and is to come, known to the clock; it is not changed, and must not be extended
     *     meanwhile
     * @param clock the instant at which one can act now, in milliseconds since the epoch; from the harm on, one looks back
     * @param cancelled asked now and then; from when on nobody wants the answer
     * @return those that help, the simplest first; empty if it was cancelled
     */
    public static Optional<List<Remedy>> of(Run run, Harm harm, long clock, BooleanSupplier cancelled) {
        Remedies remedies = new Remedies(run, harm, clock);
        remedies.collect();
        Trial trial = new Trial(run, cancelled);
        List<Remedy> helping = remedies.candidates.stream().map(trial::of).flatMap(Optional::stream).toList();
        return cancelled.getAsBoolean() ? Optional.empty() : Optional.of(helping);
    }

    private void collect() {
        OptionalLong inTime = inTime();
        switch (harm) {
            case Harm.Loss loss -> {
                inTime.ifPresent(at -> add(Kind.RUN_AGAIN, at, again(loss.task())));
                waitLonger(loss.arn().place());
            }
            case Harm.TakenAway taken ->
                    inTime.ifPresent(at -> add(Kind.FORCE_DEPLOYMENT, at, UpdateService.of(taken.service()).forced()));
            case Harm.Breach breach -> inTime.ifPresent(at -> {
                configurationAt(breach.service(), at).ifPresent(asked -> tolerate(breach, asked, at));
                notice.ifPresent(_ -> add(Kind.FORCE_DEPLOYMENT, at, UpdateService.of(breach.service()).forced()));
                prepare(breach.service(), at);
            });
            case Harm.StartFailure failure -> inTime.ifPresent(at -> prepare(failure.service(), at));
        }
    }

    private void add(Kind kind, long at, CustomerDecision decision) {
        add(kind, at, List.of(decision));
    }

    private void add(Kind kind, long at, List<? extends CustomerDecision> decisions) {
        candidates.add(new Remedy(harm, kind, Instant.ofEpochMilli(at), List.copyOf(decisions), 0));
    }

    /** A service whose VPC misses an endpoint gets it, or stays where it needs none. */
    private void prepare(ServiceKey service, long at) {
        List<AddVpcEndpoint> missing = configurationAt(service, at).flatMap(Configuration::network)
                .map(MigrationCheck::of).map(MigrationCheck::missingEndpoints).orElse(List.of()).stream()
                .map(endpoint -> new AddVpcEndpoint(service, endpoint)).toList();
        if (!missing.isEmpty()) {
            add(Kind.ADD_ENDPOINTS, at, missing);
            newestWithout(at).ifPresent(version -> add(Kind.KEEP_VERSION, at,
                    UpdateService.of(service).withPlatformVersion(new PlatformVersionChoice.Exactly(version))));
        }
    }

    /** The newest platform version of an instant that has no prerequisites. */
    private Optional<PlatformVersion> newestWithout(long at) {
        return run.scenario().platform().catalogue().versions().stream()
                .filter(version -> version.released().toEpochMilli() <= at).map(Catalogue.Version::version)
                .filter(version -> !MigrationCheck.concerns(version)).max(Comparator.naturalOrder());
    }

    /** Now, if the harm is still to come; else an hour before it, but not before anybody knew, if that was in time. */
    private OptionalLong inTime() {
        long start = run.scenario().span().start().toEpochMilli();
        long at = clock;
        if (clock >= harm.at()) {
            long told = notice.map(Notice::sentAt).or(this::deployed).orElse(Long.MIN_VALUE);
            boolean isSoon = harm instanceof Harm.StartFailure || harm.at() - AHEAD < told;
            at = isSoon ? told - AHEAD : harm.at() - AHEAD;
        }
        long within = Math.max(at, start);
        return within < harm.at() ? OptionalLong.of(within) : OptionalLong.empty();
    }

    /** When the deployment began of which a task cannot start: its first launch would have failed as well. */
    private Optional<Long> deployed() {
        JournalView view = run.view();
        for (int row = view.rowsUntil(harm.at()) - 1; row >= 0 && harm instanceof Harm.StartFailure failure; row--) {
            if (view.type(row) == EventType.DEPLOYMENT_STARTED
                    && view.event(row) instanceof DeploymentStarted started
                    && started.service().equals(failure.service())) {
                return Optional.of(view.at(row));
            }
        }
        return Optional.empty();
    }

    private RunTask again(int task) {
        JournalView view = run.view();
        RevisionId revision = view.revision(view.revisionOf(task));
        Owner.OfStandalone job = (Owner.OfStandalone) view.owner(view.ownerOf(task));
        return new RunTask(new TaskSpec(job.key(), new PlatformVersionChoice.Exactly(revision.platformVersion()),
                view.originOf(task).length(), Optional.of(new TaskRef.ByArn(view.arn(task)))));
    }

    /** A wait counts for notices that are sent after it is set. */
    private void waitLonger(Place place) {
        notice.filter(told -> !told.sent().critical()).ifPresent(told -> {
            long wait = told.sent().startsAt().toEpochMilli() - told.sentAt();
            long at = Math.max(Math.min(clock, told.sentAt() - AHEAD), run.scenario().span().start().toEpochMilli());
            if (at < told.sentAt() && clock >= harm.at() && wait < WaitPeriod.FOURTEEN_DAYS.millis()) {
                add(Kind.LONGER_WAIT, at, new SetWaitPeriod(place, WaitPeriod.FOURTEEN_DAYS));
            }
        });
    }

    private void tolerate(Harm.Breach breach, Configuration asked, long at) {
        if (asked.deployment().maximumPercent() < DEFAULT_CEILING) {
            add(Kind.ROOM_TO_START, at, UpdateService.of(breach.service()).withMaximumPercent(DEFAULT_CEILING));
        }
        int percent = breach.healthy() * 100 / Math.max(1, asked.desiredCount());
        if (percent < asked.deployment().minimumHealthyPercent()) {
            add(Kind.LOWER_FLOOR, at, UpdateService.of(breach.service()).withMinimumHealthyPercent(percent));
        }
    }

    private Optional<Configuration> configurationAt(ServiceKey service, long at) {
        JournalView view = run.view();
        for (int row = view.rowsUntil(at) - 1; row >= 0; row--) {
            if (!view.type(row).isAboutATask() && view.event(row) instanceof Configured event
                    && event.service().equals(service)) {
                return Optional.of(event.configuration());
            }
        }
        return Optional.empty();
    }

    /** The last notice to the harm's place before it that is about its revision, as far as it has one. */
    private Optional<Notice> notice(JournalView view) {
        Place place = place();
        for (int row = Math.min(view.rows(), view.rowsUntil(harm.at())) - 1; row >= 0; row--) {
            if (view.type(row) == EventType.NOTICE_SENT && view.event(row) instanceof NoticeSent sent
                    && sent.notice().place().equals(place) && concerns(sent)) {
                return Optional.of(new Notice(view.at(row), sent));
            }
        }
        return Optional.empty();
    }

    private Place place() {
        return switch (harm) {
            case Harm.Loss loss -> loss.arn().place();
            case Harm.TakenAway taken -> taken.service().place();
            case Harm.Breach breach -> breach.service().place();
            case Harm.StartFailure failure -> failure.service().place();
        };
    }

    private boolean concerns(NoticeSent sent) {
        JournalView view = run.view();
        return switch (harm) {
            case Harm.Loss loss -> sent.revision().equals(view.revision(view.revisionOf(loss.task())));
            case Harm.TakenAway taken -> sent.revision().equals(view.revision(view.revisionOf(taken.task())));
            case Harm.Breach breach -> sent.services().contains(breach.service());
            case Harm.StartFailure _ -> false;
        };
    }
}
