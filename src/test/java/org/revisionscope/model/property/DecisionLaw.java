package org.revisionscope.model.property;

import java.time.Instant;
import java.util.Optional;

import org.revisionscope.model.decision.AwsDecision;
import org.revisionscope.model.decision.CustomerDecision;
import org.revisionscope.model.decision.Decision;
import org.revisionscope.model.event.Actor;
import org.revisionscope.model.event.Entry;
import org.revisionscope.model.event.Refused;
import org.revisionscope.model.event.Rule;
import org.revisionscope.model.event.ServiceEvent;
import org.revisionscope.model.fleet.DeploymentConfiguration;
import org.revisionscope.model.fleet.Place;
import org.revisionscope.model.fleet.PlatformVersion;
import org.revisionscope.model.fleet.PlatformVersionChoice;
import org.revisionscope.model.fleet.RevisionId;
import org.revisionscope.model.fleet.ServiceKey;
import org.revisionscope.model.fleet.ServiceSpec;
import org.revisionscope.model.fleet.TaskRef;

/** Which decisions are refused, by which rule, and what those that are not do to a service. */
final class DecisionLaw implements Law {

    private Optional<Entry> refusedNow = Optional.empty();

    @Override
    public void before(Replay world, Entry entry) {
        Optional<Decision> decision = world.decisions.at(entry.seq());
        refusedNow.ifPresent(refused -> Law.require(decision.isPresent(), "refused", entry, "follows", refused));
        decision.ifPresent(taken -> check(world, entry, taken));
        refusedNow = decision.isPresent() && entry.event() instanceof Refused.DecisionRefused ? Optional.of(entry)
                : Optional.empty();
    }

    @Override
    public void endOfInstant(Replay world, Instant now) {
        refusedNow = Optional.empty();
    }

    private static void check(Replay world, Entry entry, Decision decision) {
        Optional<Rule> against = refusal(world, decision);
        if (entry.event() instanceof Refused.DecisionRefused refused) {
            Law.require(against.isPresent(), "refused", entry, "for no reason");
            Law.requireRule(entry, against.get());
            Law.require(!refused.message().isBlank(), "refused", entry, "without a sentence");
            Law.require(entry.by() == (decision instanceof AwsDecision ? Actor.AWS : Actor.CUSTOMER), "by", entry);
            return;
        }
        Law.require(against.isEmpty(), "refused", entry, "is against", against);
        if (decision instanceof CustomerDecision.UpdateService update) {
            ServiceEvent.Configuration before = world.service(update.service()).configuration;
            ServiceEvent.Configuration asked = merged(before, update);
            Law.require(entry.event().equals(new ServiceEvent.ServiceUpdated(update.service(), asked)), "PV-4", entry,
                    "should ask for", asked);
            boolean deploys = entry.seq() + 1 < world.entries.size()
                    && world.entries.get(entry.seq() + 1).event() instanceof ServiceEvent.DeploymentStarted;
            Law.require(!update.forceNewDeployment() || deploys, "PV-4", entry, "makes no deployment");
            Law.require(!deploys || update.forceNewDeployment() || update.platformVersion().isPresent(), "PV-4", entry,
                    "makes a deployment");
        }
    }

    private static ServiceEvent.Configuration merged(ServiceEvent.Configuration before,
            CustomerDecision.UpdateService update) {
        return new ServiceEvent.Configuration(update.desiredCount().orElse(before.desiredCount()),
                percentages(before, update), update.platformVersion().orElse(before.platformVersion()),
                update.forceNewDeployment(), before.network());
    }

    private static DeploymentConfiguration percentages(ServiceEvent.Configuration before,
            CustomerDecision.UpdateService update) {
        return new DeploymentConfiguration(
                update.minimumHealthyPercent().orElse(before.deployment().minimumHealthyPercent()),
                update.maximumPercent().orElse(before.deployment().maximumPercent()));
    }

    /** The rule that a decision would break now. */
    private static Optional<Rule> refusal(Replay world, Decision decision) {
        return switch (decision) {
            case AwsDecision.ReleasePlatformVersion release ->
                    when(world.versions.contains(release.version()), Rule.PV_2);
            case AwsDecision.MoveLatest move -> when(!world.versions.contains(move.version()), Rule.PV_2);
            case AwsDecision.ReleaseRevision release -> when(!world.versions.contains(release.version())
                    || release.label()
                            .map(label -> world.revisions.containsKey(new RevisionId(release.version(), label)))
                            .orElse(false),
                    Rule.REV_3);
            case AwsDecision.MarkRevision mark -> when(Optional.ofNullable(world.revisions.get(mark.revision()))
                    .map(revision -> !revision.superseded || revision.marked.isPresent()).orElse(true), Rule.RET_1);
            case CustomerDecision.SetWaitPeriod _ -> Optional.empty();
            case CustomerDecision.CreateService create -> refusal(world, create.spec());
            case CustomerDecision.UpdateService update -> refusal(world, update);
            case CustomerDecision.DeleteService delete -> notStanding(world, delete.service());
            case CustomerDecision.AddVpcEndpoint added -> notStanding(world, added.service())
                    .or(() -> when(world.service(added.service()).configuration.network()
                            .filter(network -> !network.endpoints().contains(added.endpoint())).isEmpty(), Rule.PV_8));
            case CustomerDecision.RunTask run -> run.spec().replaces().filter(ref -> find(world, ref).isEmpty())
                    .map(_ -> Rule.TASK_4).or(() -> needsTask(world, run.spec().platformVersion(),
                            run.spec().key().place(), 1));
            case CustomerDecision.StopTask stop ->
                    when(find(world, stop.task()).map(task -> !task.live()).orElse(true), Rule.TASK_1);
        };
    }

    private static Optional<Rule> refusal(Replay world, ServiceSpec spec) {
        boolean exists = Optional.ofNullable(world.services.get(spec.key())).map(service -> !service.deleted)
                .orElse(false);
        return when(spec.configuration().blocksDeployments() || exists, Rule.SVC_0)
                .or(() -> needsTask(world, spec.platformVersion(), spec.key().place(), spec.desiredCount()));
    }

    private static Optional<Rule> refusal(Replay world, CustomerDecision.UpdateService update) {
        Optional<Rule> gone = notStanding(world, update.service());
        if (gone.isPresent()) {
            return gone;
        }
        ServiceEvent.Configuration asked = merged(world.service(update.service()).configuration, update);
        if (asked.deployment().blocksDeployments()) {
            return Optional.of(Rule.SVC_0);
        }
        if (update.platformVersion().isPresent() || update.forceNewDeployment()) {
            return needsTask(world, asked.platformVersion(), update.service().place(), asked.desiredCount());
        }
        return when(asked.desiredCount() > 0
                && !world.newest.containsKey(world.service(update.service()).version.orElseThrow()), Rule.REV_1);
    }

    private static Optional<Rule> notStanding(Replay world, ServiceKey key) {
        ServiceTrail service = world.services.get(key);
        if (service == null || service.deleted) {
            return Optional.of(Rule.SVC_0);
        }
        return when(service.deleting, Rule.SVC_11);
    }

    private static Optional<Rule> needsTask(Replay world, PlatformVersionChoice choice, Place place, int tasks) {
        Optional<PlatformVersion> version = switch (choice) {
            case PlatformVersionChoice.Latest _ -> world.latest;
            case PlatformVersionChoice.Exactly exactly -> Optional.of(exactly.version());
        };
        boolean china = place.region().isChina() && version.map(
                chosen -> !chosen.equals(ScenarioGenerator.V1_3) && !chosen.equals(ScenarioGenerator.V1_4))
                .orElse(false);
        return when(china, Rule.PV_5)
                .or(() -> when(version.isEmpty() || !world.versions.contains(version.get()), Rule.PV_2))
                .or(() -> when(tasks > 0 && !world.newest.containsKey(version.orElseThrow()), Rule.REV_1));
    }

    /** The task that a reference means: the newest of the name, a live one before those that have stopped. */
    private static Optional<TaskTrail> find(Replay world, TaskRef ref) {
        return switch (ref) {
            case TaskRef.ByArn exact -> Optional.ofNullable(world.tasks.get(exact.arn()));
            case TaskRef.ByName named -> world.tasks.values().stream()
                    .filter(task -> task.launched.name().equals(Optional.of(named.name())))
                    .reduce((one, later) -> one.live() && !later.live() ? one : later);
        };
    }

    private static Optional<Rule> when(boolean broken, Rule rule) {
        return broken ? Optional.of(rule) : Optional.empty();
    }
}
