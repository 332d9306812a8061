package org.revisionscope.model.whatif;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BooleanSupplier;

import org.revisionscope.model.event.EventType;
import org.revisionscope.model.event.Rule;
import org.revisionscope.model.event.ServiceEvent.FloorBreached;
import org.revisionscope.model.fleet.OutgoingReason;
import org.revisionscope.model.fleet.Owner;
import org.revisionscope.model.fleet.ServiceKey;
import org.revisionscope.model.fleet.StopCause;
import org.revisionscope.model.fleet.TaskArn;
import org.revisionscope.model.fleet.TaskState;
import org.revisionscope.model.history.JournalView;
import org.revisionscope.model.whatif.Remedy.Kind;

/** Runs a scenario with one decision more, and sees whether a harm still comes. */
final class Trial {

    private static final int INSTANTS_AT_ONCE = 64;
    /** What follows a stop is over within an hour, a breach may come back within a day. */
    private static final Duration AFTER_A_STOP = Duration.ofHours(1);
    private static final Duration AFTER_A_BREACH = Duration.ofDays(1);
    /** A longer wait only puts off what it does not prevent. */
    private static final Duration AFTER_A_WAIT = Duration.ofDays(15);

    private final Run run;
    private final BooleanSupplier cancelled;

    Trial(Run run, BooleanSupplier cancelled) {
        this.run = run;
        this.cancelled = cancelled;
    }

    /** The remedy as it turned out; empty if the harm comes all the same, or nobody wants to know any more. */
    Optional<Remedy> of(Remedy tried) {
        long from = tried.at().toEpochMilli();
        Run copy = run.with(Decisions.with(run.scenario().decisions(), tried.at(), tried.decisions()));
        return extend(copy, tried.harm().at() + margin(tried).toMillis()) ? judge(tried, copy.view(), from)
                : Optional.empty();
    }

    private boolean extend(Run copy, long until) {
        while (copy.computedUntil() < until && copy.extend(INSTANTS_AT_ONCE)) {
            if (cancelled.getAsBoolean()) {
                return false;
            }
        }
        return true;
    }

    private static Duration margin(Remedy tried) {
        return tried.kind() == Kind.LONGER_WAIT ? AFTER_A_WAIT : switch (tried.harm()) {
            case Harm.Loss _,Harm.TakenAway _,Harm.StartFailure _ -> AFTER_A_STOP;
            case Harm.Breach _ -> AFTER_A_BREACH;
        };
    }

    private static Optional<Remedy> judge(Remedy tried, JournalView view, long from) {
        return switch (tried.harm()) {
            case Harm.Loss(int task, TaskArn arn, long _) ->
                    knows(view, task, arn) ? afterLoss(tried, view, task) : Optional.empty();
            case Harm.TakenAway(int task, TaskArn arn, ServiceKey service, long _) ->
                    knows(view, task, arn) && !isTaken(view, task) && !isBreached(view, service, from)
                            ? Optional.of(tried)
                            : Optional.empty();
            case Harm.Breach(ServiceKey service, int _, long _) ->
                    isBreached(view, service, from) ? Optional.empty() : Optional.of(tried);
            case Harm.StartFailure(ServiceKey service, long _) ->
                    failsToStart(view, service, from) ? Optional.empty() : Optional.of(tried);
        };
    }

    private static boolean knows(JournalView view, int task, TaskArn arn) {
        return task < view.tasks() && view.arn(task).equals(arn);
    }

    /** Prevented if the task is gone and not lost; what is still there waits for its retirement. */
    private static Optional<Remedy> afterLoss(Remedy tried, JournalView view, int task) {
        for (int row = view.launchRow(task); row < view.rows(); row++) {
            if (view.type(row) == EventType.TASK_STOPPED && view.task(row) == task) {
                return view.lost(row) ? Optional.empty()
                        : Optional.of(tried.leaving(
                                view.stopCause(row) == StopCause.CONTAINER_EXITED ? 0 : gap(view, task)));
            }
        }
        return Optional.empty();
    }

    /** From when a task is live no more until one that takes over from it is running. */
    private static long gap(JournalView view, int task) {
        OptionalLong left = OptionalLong.empty();
        OptionalLong runs = OptionalLong.empty();
        for (int row = view.launchRow(task); row < view.rows(); row++) {
            if (view.type(row) == EventType.TASK_STATE_CHANGED) {
                boolean leaves = view.task(row) == task && !view.stateAfter(row).isLive();
                left = leaves && left.isEmpty() ? OptionalLong.of(view.at(row)) : left;
                boolean takesOver = view.replaces(view.task(row)) == task && view.stateAfter(row) == TaskState.RUNNING;
                runs = takesOver && runs.isEmpty() ? OptionalLong.of(view.at(row)) : runs;
            }
        }
        return Math.max(0, runs.orElse(0) - left.orElse(Long.MAX_VALUE));
    }

    private static boolean isTaken(JournalView view, int task) {
        for (int row = view.launchRow(task); row < view.rows(); row++) {
            if (view.type(row) == EventType.TASK_OUTGOING && view.task(row) == task
                    && view.outgoingReason(row) == OutgoingReason.RETIREMENT) {
                return true;
            }
        }
        return false;
    }

    private static boolean failsToStart(JournalView view, ServiceKey service, long from) {
        for (int row = view.rowsUntil(from - 1); row < view.rows(); row++) {
            if (view.rule(row) == Rule.PV_8 && view.type(row) == EventType.TASK_STATE_CHANGED
                    && view.owner(view.ownerOf(view.task(row))) instanceof Owner.OfService(ServiceKey key)
                    && key.equals(service)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBreached(JournalView view, ServiceKey service, long from) {
        for (int row = view.rowsUntil(from - 1); row < view.rows(); row++) {
            if (view.type(row) == EventType.FLOOR_BREACHED
                    && ((FloorBreached) view.event(row)).service().equals(service)) {
                return true;
            }
        }
        return false;
    }
}
