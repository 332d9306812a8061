package org.revisionscope.model.engine;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.revisionscope.model.event.Rule;
import org.revisionscope.model.fleet.OutgoingReason;
import org.revisionscope.model.fleet.StopCause;
import org.revisionscope.model.scenario.Assumptions;
import org.revisionscope.model.scenario.Assumptions.WhenBlocked;
import org.revisionscope.model.scenario.Assumptions.WhenReplacementCannotStart;

/** What ECS does to bring a service to its desired count within its percentages: part (d) of an instant. */
final class ServiceScheduler {

    /** How long a replacement that cannot start holds retirement up (SVC-8). */
    static final long OVERDUE_MILLIS = Duration.ofHours(24).toMillis();

    private final World world;
    private final Slots slots;
    private final Launches launches;
    private final TaskLife life;
    private final Headcount headcount;
    private final Retirement retirement;
    private final Assumptions assumptions;

    ServiceScheduler(World world, Launches launches, TaskLife life, Headcount headcount, Retirement retirement) {
        this.world = world;
        this.slots = world.slots;
        this.launches = launches;
        this.life = life;
        this.headcount = headcount;
        this.retirement = retirement;
        this.assumptions = world.scenario.settings().assumptions();
    }

    /** Acts until nothing is left to do at this instant. */
    void settle(ServiceState service) {
        if (world.now() < service.actsFrom) {
            return;
        }
        boolean acted = true;
        while (acted) {
            if (assumptions.outgoingAtOnce().isPresent()) {
                retirement.makeOutgoing(service);
            }
            acted = actInOrder(service) || stopBlocked(service) || stopOverdue(service);
        }
        if (service.keep() >= service.desired()) {
            service.vacancies.clear();
        }
    }

    /** SVC-5, SVC-1 and SVC-2, each once. */
    private boolean actInOrder(ServiceState service) {
        boolean scaledIn = scaleIn(service);
        boolean started = start(service);
        boolean stopped = stop(service);
        return scaledIn || started || stopped;
    }

    /** SVC-5: tasks beyond the desired count become outgoing. */
    private boolean scaleIn(ServiceState service) {
        int surplus = service.keep() - service.desired();
        if (surplus <= 0) {
            return false;
        }
        List<Integer> keep = new ArrayList<>();
        for (int slot = service.live.first(); slot != TaskList.END; slot = slots.live.next(slot)) {
            if (!slots.isOutgoing(slot)) {
                keep.add(slot);
            }
        }
        keep.sort(Comparator.<Integer, Boolean>comparing(slot -> slots.isHealthy(slot))
                .thenComparingInt(slot -> slots.revision(slot)).thenComparingInt(slot -> slots.task(slot)));
        for (int slot : keep.subList(0, surplus)) {
            headcount.mustGo(slot, OutgoingReason.SCALE_IN, Rule.SVC_5, service.configuredRow);
        }
        return true;
    }

    /** SVC-1: tasks are started while there is need and room, unless launches have just failed (SVC-8). */
    private boolean start(ServiceState service) {
        boolean started = false;
        while (service.keep() < service.desired() && service.live.size() < service.configuration.upper()
                && world.now() >= service.nextLaunchAt) {
            launches.launch(service, Optional.empty());
            started = true;
        }
        return started;
    }

    /** SVC-2: outgoing tasks are stopped, those not healthy at once, healthy ones within the floor. */
    private boolean stop(ServiceState service) {
        boolean stopped = false;
        int slot = service.outgoing.first();
        while (slot != TaskList.END && service.outgoingUnhealthy > 0) {
            int next = slots.outgoing.next(slot);
            if (!slots.isHealthy(slot)) {
                stop(slot, Rule.SVC_2, slots.outgoingRow(slot));
                stopped = true;
            }
            slot = next;
        }
        while (!service.outgoing.isEmpty() && service.hasRoomToStop()) {
            stopNext(service, Rule.SVC_2);
            stopped = true;
        }
        return stopped;
    }

    /** SVC-4: rounding leaves no room to start and none to stop. */
    private boolean stopBlocked(ServiceState service) {
        boolean blocked = service.keep() < service.desired()
                && service.live.size() >= service.configuration.upper()
                && service.keepIsHealthy() && !service.outgoing.isEmpty();
        if (!blocked || assumptions.whenBlocked() == WhenBlocked.HOLD) {
            return false;
        }
        stopNext(service, Rule.SVC_4);
        return true;
    }

    /** SVC-8: while launches fail, retirement does not wait for ever. */
    private boolean stopOverdue(ServiceState service) {
        if (service.failures == 0
                || assumptions.whenReplacementCannotStart() == WhenReplacementCannotStart.HOLD) {
            return false;
        }
        boolean stopped = false;
        int slot = service.outgoing.first();
        while (slot != TaskList.END) {
            int next = slots.outgoing.next(slot);
            if (slots.overdueFrom(slot) <= world.now() - OVERDUE_MILLIS) {
                stop(slot, Rule.SVC_8, slots.outgoingRow(slot));
                stopped = true;
            }
            slot = next;
        }
        return stopped;
    }

    private void stopNext(ServiceState service, Rule rule) {
        int slot = service.outgoing.first();
        stop(slot, rule, Math.max(slots.outgoingRow(slot), service.roomRow));
    }

    private void stop(int slot, Rule rule, int because) {
        boolean retiring = slots.is(slot, Slots.Flag.RETIRING);
        life.stop(slot, retiring ? StopCause.RETIREMENT : StopCause.SCALING, rule, because);
    }
}
