package org.revisionscope.model.property;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.revisionscope.model.event.Entry;
import org.revisionscope.model.event.Rule;
import org.revisionscope.model.event.ServiceEvent;
import org.revisionscope.model.event.TaskEvent;
import org.revisionscope.model.fleet.ServiceKey;

/**
 * SVC-9: healthy falls under lower only by a named assumption, a crash or a customer's stop; then the log says so once, and
 * says when it is over.
 */
final class FloorLaw implements Law {

    /** What is known of the silence of one service. */
    private static final class Silence {
        /** Healthy was seen to reach lower since the creation or the last update that left it under. */
        boolean reached;
        /** An instant ended with healthy at lower or over it, since the creation or the last update. */
        boolean settled;
        boolean updatedNow;
    }

    private final Map<ServiceKey, Silence> silences = new HashMap<>();

    @Override
    public void before(Replay world, Entry entry) {
        switch (entry.event()) {
            case TaskEvent.TaskStateChanged step when step.from().isLive() && !step.to().isLive() ->
                    checkStop(world, entry, world.task(step));
            case ServiceEvent.FloorBreached breached -> checkBreach(world, entry, breached);
            case ServiceEvent.FloorRestored restored -> checkRestored(world, entry, restored);
            default -> {
                // another law's
            }
        }
    }

    private static void checkStop(Replay world, Entry entry, TaskTrail task) {
        if (task.standalone() || !task.healthy()) {
            return;
        }
        ServiceTrail service = world.service(task.service());
        if (service.healthy() - 1 < service.lower()) {
            boolean named = switch (entry.rule()) {
                case SVC_4, SVC_8, SVC_6, TASK_2 -> true;
                default -> false;
            };
            Law.require(named, "floor", entry, "takes", service, "under its floor");
        }
    }

    private void checkBreach(Replay world, Entry entry, ServiceEvent.FloorBreached breached) {
        ServiceTrail service = world.service(breached.service());
        Law.require(breached.healthy() == service.healthy() && breached.lower() == service.lower()
                && breached.healthy() < breached.lower(), "SVC-9", entry, "of", service);
        Law.require(!service.breached, "SVC-9", entry, "is said twice");
        Law.require(silence(service.key).reached, "SVC-9", entry, "should be silent until lower is reached");
        Entry cause = Law.cause(world, entry);
        Law.require(cause.event() instanceof TaskEvent.TaskStateChanged step && step.from().isLive()
                && !step.to().isLive(), "cause", entry, "by", cause);
        TaskTrail task = world.task((TaskEvent) cause.event());
        Law.require(task.wasHealthyAtStop && task.launched.service().equals(Optional.of(service.key)), "cause", entry,
                "by", cause);
        Law.requireRule(entry, naming(task, cause));
    }

    private static Rule naming(TaskTrail task, Entry stop) {
        return switch (stop.rule()) {
            case SVC_4 -> Rule.SVC_4;
            case SVC_8 -> Rule.SVC_8;
            case TASK_2, SVC_6 -> task.stoppedByCustomer ? Rule.TASK_2 : Rule.SVC_6;
            default -> throw new Broken("SVC-9", "a floor is not breached by " + stop);
        };
    }

    private static void checkRestored(Replay world, Entry entry, ServiceEvent.FloorRestored restored) {
        ServiceTrail service = world.service(restored.service());
        Law.requireRule(entry, Rule.SVC_9);
        Law.require(restored.healthy() == service.healthy() && restored.lower() == service.lower()
                && restored.healthy() >= restored.lower() && service.breached, "SVC-9", entry, "of", service);
        Entry cause = Law.cause(world, entry);
        Law.require(cause.event() instanceof TaskEvent.TaskHealthy healthy
                && world.task(healthy).launched.service().equals(Optional.of(service.key))
                || cause.event() instanceof ServiceEvent.ServiceUpdated updated
                        && updated.service().equals(service.key),
                "cause", entry, "by", cause);
    }

    @Override
    public void after(Replay world, Entry entry) {
        switch (entry.event()) {
            case ServiceEvent.ServiceCreated created -> silences.put(created.service(), new Silence());
            case ServiceEvent.ServiceUpdated updated -> silence(updated.service()).updatedNow = true;
            default -> {
                // silence changes by the two only
            }
        }
        world.subject(entry).filter(service -> service.healthy() >= service.lower())
                .ifPresent(service -> silence(service.key).reached = true);
    }

    @Override
    public void endOfInstant(Replay world, Instant now) {
        for (ServiceTrail service : world.services.values()) {
            Silence silence = silence(service.key);
            boolean under = service.healthy() < service.lower();
            if (service.acts(now)) {
                Law.require(under || !service.breached, "SVC-9", service, "is restored, unsaid, at", now);
                Law.require(!under || service.breached || !silence.settled || silence.updatedNow, "SVC-9", service,
                        "is under its floor, unsaid, at", now);
            }
            if (silence.updatedNow && under) {
                silence.settled = false;
                silence.reached = false;
            }
            silence.settled |= !under;
            silence.updatedNow = false;
        }
    }

    private Silence silence(ServiceKey service) {
        return silences.computeIfAbsent(service, _ -> new Silence());
    }
}
