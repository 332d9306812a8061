package org.revisionscope.model.property;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.revisionscope.model.engine.Log;
import org.revisionscope.model.event.ServiceEvent;
import org.revisionscope.model.fleet.ServiceKey;
import org.revisionscope.model.history.JournalView;
import org.revisionscope.model.scenario.Calendar;
import org.revisionscope.model.whatif.Disruption;
import org.revisionscope.model.whatif.Exposure;
import org.revisionscope.model.whatif.Lowest;
import org.revisionscope.model.whatif.Measures;
import org.revisionscope.model.whatif.Window;

/** The measures, read in one pass over the journal, are those that the event log gives when it is counted task by task. */
class MeasuresPropertyTest {

    private static final int SCENARIOS = 150;
    private static final Calendar OFFICE = office();

    @Test
    @DisplayName("measures equal a count over the event log, for whole runs and for parts of them")
    void measuresEqualACount() {
        Property.check("measures equal a count", SCENARIOS, scenario -> {
            JournalView view = Journals.run(scenario);
            Window whole = Window.of(scenario, view);
            check(view, whole);
            Dice dice = new Dice(scenario.seed());
            long from = whole.from() + Duration.ofHours(dice.between(-300, 600)).toMillis();
            check(view, new Window(from, from + Duration.ofHours(dice.between(0, 900)).toMillis()));
        });
    }

    private static void check(JournalView view, Window window) {
        Measures measures = Measures.of(view, window, OFFICE);
        BruteMeasures log = new BruteMeasures(Log.of(view).entries(), window.from(), window.until());
        for (Measures.OfPlace place : measures.places()) {
            Predicate<BruteMeasures.Life> here = life -> life.place().equals(place.place());
            compare("exposure in " + place.place(), exposure(log, here), place.exposure());
            compareStops("stops in " + place.place(), log.forced(here), place.disruption());
        }
        Law.require(measures.services().stream().map(Measures.OfService::service).toList()
                .equals(List.copyOf(log.services().keySet())), "measures", "services", measures.services());
        for (Measures.OfService service : measures.services()) {
            Predicate<BruteMeasures.Life> mine =
                    life -> life.launched.service().equals(Optional.of(service.service()));
            compare("exposure of " + service.service(), exposure(log, mine), service.exposure());
            compareStops("stops of " + service.service(), log.forced(mine), service.disruption());
            compare("breaches of " + service.service(), log.breaches(service.service()), service.breaches().stream()
                    .map(breach -> List.of(breach.from(), breach.millis(), (long) breach.depth())).toList());
            compare("lowest of " + service.service(), lowest(log, window, service.service()), service.lowest());
        }
        compare("all exposure", exposure(log, _ -> true), measures.exposure());
    }

    private static Exposure exposure(BruteMeasures log, Predicate<BruteMeasures.Life> which) {
        return new Exposure(log.waiting(which), log.retiring(which));
    }

    private static void compareStops(String what, List<BruteMeasures.Life> forced, Disruption measured) {
        compare(what, List.of(forced.size(), (int) forced.stream().filter(life -> life.lost).count(),
                (int) forced.stream().filter(life -> life.lost && !life.madeGood).count(),
                (int) forced.stream().filter(life -> BruteMeasures.isOutside(life.leftAt, OFFICE)).count()),
                List.of(measured.forcedStops(), measured.lost(), measured.unreplaced(), measured.outsideHours()));
    }

    /** Walks over every instant, forgets a floor that an update sets too high, and remembers the least headroom. */
    private static Optional<Lowest> lowest(BruteMeasures log, Window window, ServiceKey service) {
        Optional<Lowest> lowest = Optional.empty();
        boolean counts = false;
        Optional<ServiceEvent.Configuration> before = Optional.empty();
        for (long at : log.instants()) {
            Optional<ServiceEvent.Configuration> wanted = log.wantedAt(service, at);
            if (wanted.isEmpty()) {
                continue;
            }
            int healthy = log.healthyAt(service, at);
            int floor = wanted.get().lower();
            boolean changed = !wanted.equals(before);
            before = wanted;
            if (healthy >= floor) {
                counts = true;
            } else if (changed && !log.isBreachedAt(service, at)) {
                counts = false;
            }
            if (counts && at >= window.from() && wanted.get().desiredCount() > 0) {
                Lowest now = new Lowest(healthy, floor, at);
                if (lowest.isEmpty() || now.headroom() < lowest.get().headroom()
                        || now.headroom() == lowest.get().headroom() && healthy < lowest.get().healthy()) {
                    lowest = Optional.of(now);
                }
            }
        }
        return lowest;
    }

    private static void compare(String what, Object expected, Object actual) {
        Law.require(expected.equals(actual), "measures", what, "is", actual, "instead of", expected);
    }

    private static Calendar office() {
        Map<DayOfWeek, Calendar.Hours> hours = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY,
                DayOfWeek.FRIDAY)) {
            hours.put(day, new Calendar.Hours(9 * 60, 17 * 60));
        }
        List<Calendar.Freeze> freezes = new ArrayList<>();
        freezes.add(new Calendar.Freeze(LocalDate.of(2025, 2, 3), LocalDate.of(2025, 2, 6), "release"));
        return new Calendar(ZoneId.of("Europe/Berlin"), hours, freezes);
    }
}
