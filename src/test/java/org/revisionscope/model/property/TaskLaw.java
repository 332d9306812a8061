package org.revisionscope.model.property;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.revisionscope.model.event.Actor;
import org.revisionscope.model.event.Entry;
import org.revisionscope.model.event.Rule;
import org.revisionscope.model.event.TaskEvent;
import org.revisionscope.model.fleet.OutgoingReason;
import org.revisionscope.model.fleet.StopCause;
import org.revisionscope.model.fleet.TaskArn;
import org.revisionscope.model.fleet.TaskState;
import org.revisionscope.model.scenario.Timings;

/** TASK-1, TASK-2, TASK-3 and TASK-4: the steps of a task, how long each takes, why it ended and whether it was lost. */
final class TaskLaw implements Law {

    private static final Map<TaskState, TaskState> NEXT = Map.of(TaskState.PROVISIONING, TaskState.PENDING,
            TaskState.PENDING, TaskState.ACTIVATING, TaskState.ACTIVATING, TaskState.RUNNING, TaskState.RUNNING,
            TaskState.DEACTIVATING, TaskState.DEACTIVATING, TaskState.STOPPING, TaskState.STOPPING,
            TaskState.DEPROVISIONING, TaskState.DEPROVISIONING, TaskState.STOPPED);

    private final Set<TaskArn> named = new HashSet<>();

    @Override
    public void before(Replay world, Entry entry) {
        if (!(entry.event() instanceof TaskEvent event) || event instanceof TaskEvent.TaskLaunched) {
            return;
        }
        TaskTrail task = world.task(event);
        switch (event) {
            case TaskEvent.TaskLaunched _ -> throw new IllegalStateException();
            case TaskEvent.TaskStateChanged step -> checkStep(world, entry, task, step);
            case TaskEvent.TaskHealthy _ -> checkHealthy(world, entry, task);
            case TaskEvent.TaskOutgoing _ ->
                    Law.require(task.keep() && !task.standalone(), "outgoing", task, "cannot become outgoing", entry);
            case TaskEvent.TaskStopped stopped -> checkEnd(world, entry, task, stopped);
        }
    }

    @Override
    public void after(Replay world, Entry entry) {
        if (entry.event() instanceof TaskEvent.TaskLaunched launched) {
            launched.replaces().ifPresent(named::add);
        }
    }

    private static void checkStep(Replay world, Entry entry, TaskTrail task, TaskEvent.TaskStateChanged step) {
        Law.require(step.from() == task.state, "TASK-1", task, "is", task.state, "at", entry);
        boolean early = step.from().compareTo(TaskState.RUNNING) < 0 && step.to() == TaskState.DEPROVISIONING;
        Law.require(early || step.to() == NEXT.get(step.from()), "TASK-1", "no such step", entry);
        boolean stops = step.from().isLive() && !step.to().isLive();
        if (!stops) {
            Law.requireRule(entry, Rule.TASK_1);
            Law.require(Law.cause(world, entry).equals(task.lastStep), "cause", entry, "not its previous step");
        }
        if (step.to().isLive()) {
            Duration takes = takes(world.scenario.settings().timings(), step.from());
            requireAt(entry, task.entered.get(step.from()), takes);
        }
        Law.require(entry.by() == Actor.CLOCK, "by", entry);
    }

    private static Duration takes(Timings timings, TaskState state) {
        return switch (state) {
            case PROVISIONING -> timings.provisioning();
            case PENDING -> timings.pending();
            case ACTIVATING -> timings.activating();
            case DEPROVISIONING -> timings.deprovisioning();
            case RUNNING, DEACTIVATING, STOPPING, STOPPED -> throw new IllegalArgumentException(state.toString());
        };
    }

    private static void requireAt(Entry entry, Instant since, Duration takes) {
        Law.require(entry.at().equals(since.plus(takes)), "TASK-1", entry, "is due", since.plus(takes));
    }

    private static void checkHealthy(Replay world, Entry entry, TaskTrail task) {
        Law.require(task.state == TaskState.RUNNING && task.healthyRow.isEmpty(), "TASK-1", entry, "of", task);
        requireAt(entry, task.entered.get(TaskState.RUNNING), world.scenario.settings().timings().healthy());
        Law.requireRule(entry, Rule.TASK_1);
        Law.require(Law.cause(world, entry).equals(task.lastStep), "cause", entry, "is not its RUNNING step");
    }

    private void checkEnd(Replay world, Entry entry, TaskTrail task, TaskEvent.TaskStopped end) {
        Law.require(task.state == TaskState.STOPPED && !task.stopped, "TASK-1", entry, "of", task);
        Law.requireRule(entry, Rule.TASK_2);
        Law.require(Law.cause(world, entry).equals(task.lastStep) && entry.at().equals(task.lastStep.at())
                && entry.seq() == task.lastStep.seq() + 1, "TASK-1", entry, "is not right after its STOPPED step");
        Entry stop = task.firstStop.orElseThrow();
        Law.require(end.cause() == expectedCause(task, stop), "TASK-2", entry, "after", stop);
        String detail = end.cause() == StopCause.SCALING ? task.launched.deployment().orElseThrow() : "";
        Law.require(end.cause() == StopCause.FAILED_TO_START
                || end.stoppedReason().equals(end.cause().stoppedReason(detail)), "TASK-2", entry);
        boolean lost = task.standalone() && stop.rule() == Rule.RET_7 && !named.contains(end.task());
        Law.require(end.lost() == lost, "TASK-4", entry);
        checkStopDurations(world, entry, task, end);
    }

    private static StopCause expectedCause(TaskTrail task, Entry stop) {
        return switch (stop.rule()) {
            case RET_7 -> StopCause.RETIREMENT;
            case SVC_2, SVC_4 -> ofOutgoing(task);
            case SVC_8 -> task.outgoingRow.isPresent() && task.entered.containsKey(TaskState.RUNNING)
                    ? ofOutgoing(task)
                    : StopCause.FAILED_TO_START;
            case PV_8 -> StopCause.FAILED_TO_START;
            case TASK_2, SVC_6 -> task.stoppedByCustomer ? StopCause.USER : StopCause.CONTAINER_EXITED;
            case TASK_3 -> StopCause.CONTAINER_EXITED;
            default -> throw new Broken("rule", stop + " names no rule that stops");
        };
    }

    private static StopCause ofOutgoing(TaskTrail task) {
        TaskEvent.TaskOutgoing going = (TaskEvent.TaskOutgoing) task.outgoingRow.orElseThrow().event();
        return going.why() == OutgoingReason.RETIREMENT ? StopCause.RETIREMENT : StopCause.SCALING;
    }

    private static void checkStopDurations(Replay world, Entry entry, TaskTrail task, TaskEvent.TaskStopped end) {
        Timings timings = world.scenario.settings().timings();
        Optional<Instant> draining = Optional.ofNullable(task.entered.get(TaskState.DEACTIVATING));
        Instant leaving = task.entered.get(TaskState.DEPROVISIONING);
        draining.ifPresent(since -> {
            Duration delay = task.standalone() ? Duration.ZERO : world.service(task.service()).deregistrationDelay;
            Instant stopping = task.entered.get(TaskState.STOPPING);
            Law.require(stopping.equals(since.plus(delay)), "TASK-1", "drained until", stopping, ":", entry);
            Duration takes = end.cause() == StopCause.CONTAINER_EXITED ? Duration.ZERO : timings.stopping();
            Law.require(leaving.equals(stopping.plus(takes)), "TASK-1", "stopping until", leaving, ":", entry);
        });
        requireAt(entry, leaving, timings.deprovisioning());
        if (task.firstStop.orElseThrow().rule() == Rule.TASK_3) {
            requireAt(task.firstStop.orElseThrow(), task.entered.get(TaskState.RUNNING),
                    task.launched.length().orElseThrow());
        }
    }

    @Override
    public void endOfInstant(Replay world, Instant now) {
        for (TaskTrail task : world.live) {
            due(world, task).ifPresent(at -> Law.require(at.isAfter(now), "TASK-1", task, "in", task.state,
                    "should have gone on at", at, ", now", now));
        }
    }

    @Override
    public void end(Replay world) {
        if (world.scenario.span().end().isEmpty()) {
            for (TaskTrail task : world.tasks.values()) {
                Law.require(task.stopped || task.healthy() && task.launched.length().isEmpty(), "TASK-1", task,
                        "is left in", task.state);
            }
        }
    }

    /** When a live task takes its next step by itself. */
    private static Optional<Instant> due(Replay world, TaskTrail task) {
        Instant since = task.entered.get(task.state);
        Timings timings = world.scenario.settings().timings();
        if (task.state != TaskState.RUNNING) {
            return Optional.of(since.plus(takes(timings, task.state)));
        }
        Optional<Instant> healthy = task.healthy() ? Optional.empty() : Optional.of(since.plus(timings.healthy()));
        Optional<Instant> ends = task.launched.length().map(since::plus);
        return healthy.isPresent() && ends.isPresent() && ends.get().isBefore(healthy.get()) ? ends
                : healthy.or(() -> ends);
    }
}
