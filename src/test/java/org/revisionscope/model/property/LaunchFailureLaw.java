package org.revisionscope.model.property;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.revisionscope.model.event.Entry;
import org.revisionscope.model.event.Rule;
import org.revisionscope.model.event.TaskEvent;
import org.revisionscope.model.fleet.OutgoingReason;
import org.revisionscope.model.fleet.StopCause;
import org.revisionscope.model.fleet.TaskNetwork;
import org.revisionscope.model.fleet.TaskState;
import org.revisionscope.model.fleet.UsedService;
import org.revisionscope.model.scenario.Assumptions;
import org.revisionscope.model.scenario.Faults;

/** SVC-8, PV-8: which launches fail, how long the next one waits, and what retirement does meanwhile. */
final class LaunchFailureLaw implements Law {

    private static final Duration PATIENCE = Duration.ofHours(24);

    @Override
    public void before(Replay world, Entry entry) {
        switch (entry.event()) {
            case TaskEvent.TaskLaunched launched when launched.service().isPresent()
                    && world.service(launched.service().get()).acts(entry.at()) ->
                    Law.require(!world.backoff.mustWait(launched.service().get(), entry.at()), "SVC-8", entry,
                            "does not wait after failures");
            case TaskEvent.TaskStateChanged step -> checkStep(world, entry, step);
            case TaskEvent.TaskStopped stopped -> checkEnd(world, entry, stopped);
            default -> {
                // another law's
            }
        }
    }

    private static void checkStep(Replay world, Entry entry, TaskEvent.TaskStateChanged step) {
        TaskTrail task = world.task(step);
        if (step.from() == TaskState.PENDING && step.to() == TaskState.ACTIVATING) {
            Law.require(failure(world, task).isEmpty(), "SVC-8", entry, "of a launch that cannot start");
        }
        if (entry.rule() != Rule.SVC_8 && entry.rule() != Rule.PV_8 || !step.from().isLive()) {
            return;
        }
        if (step.from() == TaskState.PENDING) {
            Law.require(failure(world, task).isPresent(), "SVC-8", entry, "of a launch that can start");
            Law.requireRule(entry, missing(world, task).isEmpty() ? Rule.SVC_8 : Rule.PV_8);
            Law.require(entry.at().equals(task.entered.get(TaskState.PENDING)
                    .plus(world.scenario.settings().timings().pending())), "SVC-8", entry);
            return;
        }
        Entry going = task.outgoingRow.orElseThrow(() -> new Broken("SVC-8", entry + " of a task that is kept"));
        Law.require(world.scenario.settings().assumptions()
                .whenReplacementCannotStart() == Assumptions.WhenReplacementCannotStart.STOP_ANYWAY, "SVC-8", entry,
                "although it holds");
        Law.require(((TaskEvent.TaskOutgoing) going.event()).why() == OutgoingReason.RETIREMENT, "SVC-8", entry);
        Law.require(!entry.at().isBefore(going.at().plus(PATIENCE)), "SVC-8", entry, "is too early");
    }

    @Override
    public void endOfInstant(Replay world, Instant now) {
        if (world.scenario.settings().assumptions()
                .whenReplacementCannotStart() == Assumptions.WhenReplacementCannotStart.HOLD) {
            return;
        }
        for (ServiceTrail service : world.services.values()) {
            if (world.backoff.isFailing(service.key)) {
                service.live.stream().filter(TaskTrail::retiring).forEach(task -> Law.require(
                        now.isBefore(task.outgoingRow.orElseThrow().at().plus(PATIENCE)), "SVC-8", task,
                        "is still live at", now, "although nothing can replace it"));
            }
        }
    }

    private static void checkEnd(Replay world, Entry entry, TaskEvent.TaskStopped stopped) {
        if (stopped.cause() == StopCause.FAILED_TO_START) {
            TaskTrail task = world.task(stopped);
            Set<String> missing = missing(world, task);
            Law.require(missing.isEmpty() ? failure(world, task).equals(Optional.of(stopped.stoppedReason()))
                    : missing.stream().allMatch(stopped.stoppedReason()::contains), "TASK-2", entry);
        }
    }

    /** Why a launch cannot start. */
    private static Optional<String> failure(Replay world, TaskTrail task) {
        if (task.standalone()) {
            return Optional.empty();
        }
        if (!missing(world, task).isEmpty()) {
            return Optional.of("PV-8");
        }
        Instant at = task.launchRow.at();
        return world.scenario.faults().listed().stream().filter(Faults.LaunchFailures.class::isInstance)
                .map(Faults.LaunchFailures.class::cast)
                .filter(fault -> fault.service().equals(task.service()) && !at.isBefore(fault.from())
                        && at.isBefore(fault.to()))
                .map(Faults.LaunchFailures::reason).findFirst();
    }

    /** PV-8: what a reason must name. */
    private static Set<String> missing(Replay world, TaskTrail task) {
        if (task.standalone() || task.launched.revision().platformVersion().compareTo(ScenarioGenerator.V1_4) < 0) {
            return Set.of();
        }
        return world.scenario.fleet().services().stream()
                .filter(setup -> setup.spec().key().equals(task.service()))
                .flatMap(setup -> setup.spec().network().stream()).map(LaunchFailureLaw::missing).findFirst()
                .orElse(Set.of());
    }

    private static Set<String> missing(TaskNetwork network) {
        Set<String> missing = new HashSet<>();
        if (network.uses().contains(UsedService.ECR)) {
            missing.addAll(List.of("ecr.dkr", "ecr.api", "s3"));
        }
        if (network.uses().contains(UsedService.SECRETS_MANAGER)) {
            missing.add("secretsmanager");
        }
        if (network.uses().contains(UsedService.SSM)) {
            missing.add("ssm");
        }
        boolean isBlocked = !missing.isEmpty() && network.traffic() == TaskNetwork.Traffic.BLOCKED;
        network.endpoints().forEach(endpoint -> missing.remove(endpoint.word()));
        if (isBlocked) {
            missing.add("security group");
        }
        return missing;
    }
}
