package org.revisionscope.model.engine;

import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.revisionscope.model.event.Rule;
import org.revisionscope.model.fleet.OutgoingReason;
import org.revisionscope.model.fleet.StopCause;
import org.revisionscope.model.history.Journal;

/** What the steps of a task mean for the counts and lists of its service, its place and its revision. */
final class Headcount {

    private static final long[] BACK_OFF_MINUTES = {1, 2, 4, 8, 15};
    private static final long MINUTE_MILLIS = 60_000;

    private final World world;
    private final Slots slots;
    private final Closings closings;

    Headcount(World world, Closings closings) {
        this.world = world;
        this.slots = world.slots;
        this.closings = closings;
    }

    boolean isStandalone(int slot) {
        return service(slot) == null;
    }

    long deregistrationMillis(int slot) {
        ServiceState service = service(slot);
        return service == null ? 0 : service.deregistrationMillis;
    }

    /** A task was launched into a slot whose columns are filled. */
    void entered(int slot, int row) {
        world.owners.place(slots.owner(slot)).entered(slots.revision(slot));
        ServiceState service = service(slot);
        if (service == null) {
            world.owners.place(slots.owner(slot)).standalone.append(slots.live, slot);
            return;
        }
        service.live.append(slots.live, slot);
        world.touch(service, row);
    }

    /** A task of a service that reaches RUNNING ends a row of failed launches (SVC-8). */
    void reachedRunning(int slot) {
        ServiceState service = service(slot);
        if (service != null && service.failures > 0) {
            service.failures = 0;
            service.nextLaunchAt = Long.MIN_VALUE;
            world.touch(service, slots.stepRow(slot));
        }
    }

    void becameHealthy(int slot, int row) {
        ServiceState service = service(slot);
        if (service == null) {
            return;
        }
        service.healthy++;
        service.roomRow = row;
        if (slots.isOutgoing(slot)) {
            service.outgoingUnhealthy--;
        }
        if (slots.deployment(slot) == service.deployment) {
            service.healthyOfDeployment++;
        }
        world.touch(service, row);
    }

    /** A live service task must go. */
    void mustGo(int slot, OutgoingReason why, Rule rule, int because) {
        ServiceState service = Objects.requireNonNull(service(slot));
        int row = world.journal.outgoing(rule, because, slots.task(slot), slot, why);
        slots.set(slot, Slots.Flag.OUTGOING);
        slots.setOutgoingRow(slot, row);
        service.outgoing.insertInOrder(slots.outgoing, slot, slots);
        if (!slots.isHealthy(slot)) {
            service.outgoingUnhealthy++;
        }
        if (why == OutgoingReason.RETIREMENT) {
            slots.set(slot, Slots.Flag.RETIRING);
            service.retiring++;
        }
        if (why != OutgoingReason.SCALE_IN) {
            service.vacancies.add(slots.task(slot), row, Journal.NONE);
        }
        world.touch(service, row);
    }

    /** A task took its first stop step: it is not live any more. */
    void left(int slot, int row, Rule rule, StopCause cause) {
        PlaceState place = world.owners.place(slots.owner(slot));
        place.left(slots.revision(slot), row);
        closings.left(place, slots.revision(slot));
        ServiceState service = service(slot);
        if (service == null) {
            place.standalone.remove(slots.live, slot);
        } else {
            leftService(service, slot, row, rule, cause);
        }
    }

    private void leftService(ServiceState service, int slot, int row, Rule rule, StopCause cause) {
        service.live.remove(slots.live, slot);
        if (slots.isHealthy(slot)) {
            service.healthy--;
            service.healthyOfDeployment -= slots.deployment(slot) == service.deployment ? 1 : 0;
            service.loweredRow = row;
            service.loweredRule = cause == StopCause.CONTAINER_EXITED ? Rule.SVC_6 : rule;
        }
        if (slots.isOutgoing(slot)) {
            service.outgoing.remove(slots.outgoing, slot);
            service.outgoingUnhealthy -= slots.isHealthy(slot) ? 0 : 1;
            service.retiring -= slots.is(slot, Slots.Flag.RETIRING) ? 1 : 0;
        } else {
            service.vacancies.add(slots.task(slot), row, slot);
            slots.set(slot, Slots.Flag.VACATED);
        }
        if (cause == StopCause.FAILED_TO_START) {
            failed(service);
        }
        world.touch(service, row);
    }

    private void failed(ServiceState service) {
        long now = world.now();
        if (service.failedAt == now && service.failures > 0) {
            return;
        }
        long minutes = BACK_OFF_MINUTES[Math.min(service.failures, BACK_OFF_MINUTES.length - 1)];
        service.failures++;
        service.failedAt = now;
        service.nextLaunchAt = now + minutes * MINUTE_MILLIS;
        world.agenda.add(service.nextLaunchAt, Agenda.Kind.WAKE, "", service.owner, 0);
    }

    /** A task is STOPPED and its slot is about to be given back. */
    void gone(int slot) {
        ServiceState service = service(slot);
        if (service != null && slots.is(slot, Slots.Flag.VACATED)) {
            service.vacancies.settle(slots.task(slot), slots.stepRow(slot));
        }
    }

    private @Nullable ServiceState service(int slot) {
        return world.owners.service(slots.owner(slot));
    }
}
