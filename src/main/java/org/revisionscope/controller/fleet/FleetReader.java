package org.revisionscope.controller.fleet;

import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

import org.revisionscope.controller.facts.Now;
import org.revisionscope.model.event.ServiceEvent.Configuration;
import org.revisionscope.model.fleet.Place;
import org.revisionscope.model.fleet.ServiceKey;
import org.revisionscope.model.fleet.WaitPeriod;
import org.revisionscope.model.history.NoticeLife;
import org.revisionscope.view.fleet.FleetFacts;

/**
 * Reads the facts of the fleet tree at the clock, when a line is drawn.
 *
 * @param clock the fleet at the clock
 * @param heldFrom since which instant the worst is told, in milliseconds since the epoch
 */
record FleetReader(Supplier<Now> clock, LongSupplier heldFrom) implements FleetFacts {

    @Override
    public PlaceFacts place(Place place) {
        Now now = clock.get();
        WaitPeriod wait = now.chronicle().places().waitAt(place, now.instant()).orElse(WaitPeriod.SEVEN_DAYS);
        List<NoticeLife> running = now.countdowns(place);
        return new PlaceFacts(wait, running.isEmpty() ? Optional.empty()
                : Optional.of(new Countdown(running.getLast().id(), running.getLast().startsAt())),
                now.chronicle().places().places().stream().mapToInt(each -> each.region().id().length()).max()
                        .orElse(0));
    }

    @Override
    public ServiceFacts service(ServiceKey service) {
        Now now = clock.get();
        return now.chronicle().services().of(service).map(life -> {
            Optional<Configuration> asked = life.configurationAt(now.instant());
            return new ServiceFacts(life.fewestHealthy(heldFrom.getAsLong(), now.instant(), now.rows()),
                    asked.map(Configuration::desiredCount).orElse(0),
                    asked.map(Configuration::lower).orElse(0));
        }).orElse(new ServiceFacts(0, 0, 0));
    }

    @Override
    public JobFacts job(int task) {
        Now now = clock.get();
        return new JobFacts(now.nameOf(task), now.revisionName(now.revisionIdOf(task)), standing(now, task));
    }

    private static Standing standing(Now now, int task) {
        if (now.isLost(task)) {
            return Standing.LOST;
        }
        if (now.isStopping(task)) {
            return Standing.STOPPING;
        }
        return now.isAtRisk(task) ? Standing.AT_RISK : Standing.RUNS;
    }
}
