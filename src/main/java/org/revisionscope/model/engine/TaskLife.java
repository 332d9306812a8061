package org.revisionscope.model.engine;

import org.revisionscope.model.event.Rule;
import org.revisionscope.model.fleet.StopCause;
import org.revisionscope.model.fleet.TaskState;
import org.revisionscope.model.scenario.Timings;

/** The life of a task from its launch to STOPPED: which step comes next and when (TASK-1). */
final class TaskLife {

    private final World world;
    private final Slots slots;
    private final Headcount headcount;
    private final long provisioning;
    private final long pending;
    private final long activating;
    private final long healthy;
    private final long stopping;
    private final long deprovisioning;

    TaskLife(World world, Headcount headcount) {
        this.world = world;
        this.slots = world.slots;
        this.headcount = headcount;
        Timings timings = world.scenario.settings().timings();
        provisioning = timings.provisioning().toMillis();
        pending = timings.pending().toMillis();
        activating = timings.activating().toMillis();
        healthy = timings.healthy().toMillis();
        stopping = timings.stopping().toMillis();
        deprovisioning = timings.deprovisioning().toMillis();
    }

    /** Begins the life of a task that was just launched into a slot. */
    void begin(int slot) {
        slots.setState(slot, TaskState.PROVISIONING);
        after(slot, provisioning);
    }

    /** Takes the step that is due now, and every step of no length behind it. */
    void step(int slot) {
        switch (slots.state(slot)) {
            case PROVISIONING -> {
                next(slot, TaskState.PENDING);
                after(slot, pending);
            }
            case PENDING -> afterPending(slot);
            case ACTIVATING -> run(slot);
            case RUNNING -> whileRunning(slot);
            case DEACTIVATING -> stopContainers(slot);
            case STOPPING -> {
                next(slot, TaskState.DEPROVISIONING);
                after(slot, deprovisioning);
            }
            case DEPROVISIONING -> end(slot);
            case STOPPED -> throw new IllegalStateException("a stopped task has no step due");
        }
    }

    /**
     * Stops a live task.
     *
     * @param because the row to name as the cause of the first step
     */
    void stop(int slot, StopCause cause, Rule rule, int because) {
        TaskState from = slots.state(slot);
        TaskState to = from == TaskState.RUNNING ? TaskState.DEACTIVATING : TaskState.DEPROVISIONING;
        int row = world.journal.step(rule, because, slots.task(slot), slot, from, to);
        slots.setStepRow(slot, row);
        slots.setStopCause(slot, cause);
        slots.setState(slot, to);
        headcount.left(slot, row, rule, cause);
        after(slot, to == TaskState.DEACTIVATING ? headcount.deregistrationMillis(slot) : deprovisioning);
    }

    /** Ends a running task by itself: its container exited. */
    void exit(int slot, Rule rule) {
        slots.set(slot, Slots.Flag.ENDED);
        stop(slot, StopCause.CONTAINER_EXITED, rule, slots.stepRow(slot));
    }

    private void afterPending(int slot) {
        if (slots.is(slot, Slots.Flag.DOOMED)) {
            stop(slot, StopCause.FAILED_TO_START, slots.is(slot, Slots.Flag.UNPREPARED) ? Rule.PV_8 : Rule.SVC_8,
                    slots.stepRow(slot));
        } else {
            next(slot, TaskState.ACTIVATING);
            after(slot, activating);
        }
    }

    private void run(int slot) {
        next(slot, TaskState.RUNNING);
        headcount.reachedRunning(slot);
        long now = world.now();
        slots.setHealthyAt(slot, now + healthy);
        slots.setEndsAt(slot, slots.length(slot) == Slots.NEVER ? Slots.NEVER : now + slots.length(slot));
        at(slot, Math.min(slots.healthyAt(slot), slots.endsAt(slot)));
    }

    private void whileRunning(int slot) {
        long now = world.now();
        if (!slots.isHealthy(slot) && slots.healthyAt(slot) == now) {
            int row = world.journal.healthy(Rule.TASK_1, slots.stepRow(slot), slots.task(slot), slot);
            slots.set(slot, Slots.Flag.HEALTHY);
            headcount.becameHealthy(slot, row);
            at(slot, slots.endsAt(slot));
        } else {
            exit(slot, Rule.TASK_3);
        }
    }

    private void stopContainers(int slot) {
        next(slot, TaskState.STOPPING);
        after(slot, slots.is(slot, Slots.Flag.ENDED) ? 0 : stopping);
    }

    private void end(int slot) {
        next(slot, TaskState.STOPPED);
        int task = slots.task(slot);
        StopCause cause = slots.stopCause(slot);
        boolean lost = cause == StopCause.RETIREMENT && headcount.isStandalone(slot)
                && !world.replacements.has(task);
        world.journal.stopped(Rule.TASK_2, slots.stepRow(slot), task, slot, cause, lost);
        headcount.gone(slot);
        slots.give(slot);
    }

    private void next(int slot, TaskState to) {
        slots.setStepRow(slot, world.journal.step(Rule.TASK_1, slots.stepRow(slot), slots.task(slot), slot,
                slots.state(slot), to));
        slots.setState(slot, to);
    }

    private void after(int slot, long millis) {
        at(slot, world.now() + millis);
    }

    private void at(int slot, long instant) {
        slots.setDue(slot, instant);
        if (instant == world.now()) {
            step(slot);
        } else if (instant != Slots.NEVER) {
            world.timers.add(instant, slot);
        }
    }
}
