package org.revisionscope.model.property;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

import org.revisionscope.model.event.Entry;
import org.revisionscope.model.event.Rule;
import org.revisionscope.model.event.ServiceEvent;
import org.revisionscope.model.event.TaskEvent;
import org.revisionscope.model.fleet.OutgoingReason;
import org.revisionscope.model.fleet.TaskState;
import org.revisionscope.model.scenario.Assumptions;

/** SVC-1 to SVC-5 and SVC-12: what a scheduler may do, and that it leaves nothing undone that it may do. */
final class SchedulerLaw implements Law {

    @Override
    public void before(Replay world, Entry entry) {
        switch (entry.event()) {
            case TaskEvent.TaskLaunched launched when launched.service().isPresent() ->
                    checkStart(world.service(launched.service().get()), entry, world);
            case TaskEvent.TaskStateChanged step when step.from().isLive() && !step.to().isLive() ->
                    checkStop(world, entry, world.task(step));
            case TaskEvent.TaskOutgoing going -> checkOutgoing(world, entry, world.task(going), going.why());
            default -> {
                // another law's
            }
        }
    }

    private static void checkStart(ServiceTrail service, Entry entry, Replay world) {
        Law.requireRule(entry, Rule.SVC_1, Rule.SVC_6);
        if (service.acts(entry.at())) {
            Law.require(service.keep() < service.desired(), "SVC-1", entry, "although enough are kept:", service);
            Law.require(service.live() < service.upper(), "SVC-1", entry, "goes over the upper limit:", service);
        } else {
            Law.require(isListed(world, service, entry.at()), "SVC-12", entry, "is not listed");
        }
    }

    private static boolean isListed(Replay world, ServiceTrail service, Instant at) {
        return world.scenario.fleet().services().stream().filter(setup -> setup.spec().key().equals(service.key))
                .flatMap(setup -> setup.tasks().stream()).anyMatch(task -> task.launched().equals(at));
    }

    private static void checkStop(Replay world, Entry entry, TaskTrail task) {
        boolean scheduled = entry.rule() == Rule.SVC_2 || entry.rule() == Rule.SVC_4;
        if (!scheduled) {
            return;
        }
        Law.require(!task.standalone(), "SVC-2", entry, "of a standalone task");
        ServiceTrail service = world.service(task.service());
        Law.require(service.acts(entry.at()), "SVC-12", entry);
        Law.require(service.nextToStop().equals(Optional.of(task)), "SVC-2", entry, "stops", task, ", but the next is",
                service.nextToStop(), "of", service);
        if (entry.rule() == Rule.SVC_2) {
            Law.require(service.mayStop(task), "SVC-2", entry, "goes under the floor of", service);
        } else {
            Law.require(world.scenario.settings().assumptions().whenBlocked() == Assumptions.WhenBlocked.STOP_ONE_FIRST,
                    "SVC-4", entry, "although whenBlocked is hold");
            Law.require(service.blocked(), "SVC-4", entry, "although not blocked:", service);
        }
        Entry cause = Law.cause(world, entry);
        Law.require(cause.seq() >= task.outgoingRow.orElseThrow().seq(), "cause", entry, "before it was outgoing");
    }

    private static void checkOutgoing(Replay world, Entry entry, TaskTrail task, OutgoingReason why) {
        ServiceTrail service = world.service(task.service());
        Entry cause = Law.cause(world, entry);
        switch (why) {
            case SCALE_IN -> {
                Law.requireRule(entry, Rule.SVC_5);
                Law.require(service.keep() > service.desired(), "SVC-5", entry, "of", service);
                Comparator<TaskTrail> order = Comparator.comparing(TaskTrail::healthy)
                        .thenComparingInt(kept -> world.revision(kept.launched.revision()).released.seq())
                        .thenComparingInt(kept -> kept.launchRow.seq());
                TaskTrail next = service.live.stream().filter(TaskTrail::keep).min(order).orElseThrow();
                Law.require(next == task, "SVC-5", entry, "chooses", task, "before", next);
                Law.require(cause.event() instanceof ServiceEvent.Configured, "cause", entry, "by", cause);
            }
            case DEPLOYMENT -> {
                Law.requireRule(entry, Rule.SVC_7);
                Law.require(!task.launched.deployment().equals(service.deployment), "SVC-7", entry);
                Law.require(cause.event() instanceof ServiceEvent.DeploymentStarted, "cause", entry, "by", cause);
            }
            case RETIREMENT -> {
                // RetirementLaw's
            }
        }
    }

    @Override
    public void endOfInstant(Replay world, Instant now) {
        for (ServiceTrail service : world.services.values()) {
            if (service.acts(now)) {
                checkNothingLeft(world, now, service);
            }
        }
    }

    private static void checkNothingLeft(Replay world, Instant now, ServiceTrail service) {
        Law.require(service.keep() <= service.desired(), "SVC-5", service, "keeps too many at", now);
        Law.require(service.keep() >= service.desired() || service.live() >= service.upper()
                || world.backoff.waits(service.key, now), "SVC-1", service, "could start a task at", now);
        service.nextToStop().ifPresent(
                next -> Law.require(!service.mayStop(next), "SVC-2", service, "could stop", next, "at", now));
        Law.require(world.scenario.settings().assumptions().whenBlocked() == Assumptions.WhenBlocked.HOLD
                || !service.blocked(), "SVC-4", service, "is blocked at", now);
        for (TaskTrail task : service.live) {
            Law.require(task.outgoing() || task.launched.deployment().equals(service.deployment), "SVC-7", task,
                    "of an older deployment is not outgoing at", now);
        }
    }

    @Override
    public void end(Replay world) {
        if (world.scenario.span().end().isPresent()) {
            return;
        }
        boolean hold = world.scenario.settings().assumptions().whenBlocked() == Assumptions.WhenBlocked.HOLD;
        for (ServiceTrail service : world.services.values()) {
            Law.require(service.deleted || hold || service.keep() == service.desired(), "keep", service,
                    "does not reach what it desires");
            Law.require(service.deleted || hold || service.live() == service.keep(), "keep", service,
                    "keeps outgoing tasks for ever");
            Law.require(service.live.stream().allMatch(task -> task.state == TaskState.RUNNING), "keep", service);
        }
    }
}
