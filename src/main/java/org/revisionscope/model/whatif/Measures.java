package org.revisionscope.model.whatif;

import java.util.List;
import java.util.Optional;

import org.revisionscope.model.fleet.Place;
import org.revisionscope.model.fleet.ServiceKey;
import org.revisionscope.model.history.JournalView;
import org.revisionscope.model.scenario.Calendar;
import org.revisionscope.model.scenario.Scenario;

/**
 * What a run costs; {@code docs/measures.md} has the formulas.
 *
 * @param window the part of the run that was measured
 * @param places each place, in order; standalone tasks count here only
 * @param services each service, in order
 */
public record Measures(Window window, List<OfPlace> places, List<OfService> services) {

    /** Takes copies of the lists. */
    public Measures {
        places = List.copyOf(places);
        services = List.copyOf(services);
    }

    /**
     * A place, its services and standalone tasks together.
     *
     * @param place which one
     * @param exposure how long its tasks lived on marked revisions
     * @param disruption what was broken off there
     */
    public record OfPlace(Place place, Exposure exposure, Disruption disruption) {}

    /**
     * A service.
     *
     * @param service which one
     * @param exposure how long its tasks lived on marked revisions
     * @param disruption what was broken off
     * @param breaches the times under its floor, in order
     * @param lowest where it had least headroom; empty if it never reached its floor
     */
    public record OfService(ServiceKey service, Exposure exposure, Disruption disruption, List<FloorBreach> breaches,
            Optional<Lowest> lowest) {

        /** Takes a copy of the list. */
        public OfService {
            breaches = List.copyOf(breaches);
        }
    }

    /** Measures a run from where its clock opens to its end. */
    public static Measures of(Scenario scenario, JournalView view, Calendar calendar) {
        return of(view, Window.of(scenario, view), calendar);
    }

    /**
     * Measures a part of a run.
     *
     * @param view the run's journal, at least up to the window's end
     * @param calendar when stops disturb nobody
     */
    public static Measures of(JournalView view, Window window, Calendar calendar) {
        return new Meter(view, window, calendar).measure();
    }

    /** The exposure of all places. */
    public Exposure exposure() {
        return places.stream().map(OfPlace::exposure).reduce(Exposure.NONE, Exposure::plus);
    }

    /** The disruption of all places. */
    public Disruption disruption() {
        return places.stream().map(OfPlace::disruption).reduce(Disruption.NONE, Disruption::plus);
    }

    /** A service's part, if the run knows it. */
    public Optional<OfService> of(ServiceKey service) {
        return services.stream().filter(each -> each.service().equals(service)).findFirst();
    }

    /** A place's part, if the run knows it. */
    public Optional<OfPlace> of(Place place) {
        return places.stream().filter(each -> each.place().equals(place)).findFirst();
    }

    /** Where any service had least headroom; empty if there is no service that reached its floor. */
    public Optional<Lowest> lowest() {
        return services.stream().flatMap(each -> each.lowest().stream())
                .reduce((one, other) -> other.isUnder(one) ? other : one);
    }
}
