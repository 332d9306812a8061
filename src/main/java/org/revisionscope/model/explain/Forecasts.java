package org.revisionscope.model.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

import org.revisionscope.model.fleet.Place;
import org.revisionscope.model.whatif.Forecast;
import org.revisionscope.model.whatif.Forecast.OfService;
import org.revisionscope.model.whatif.Lowest;

/** What a {@link Forecast} says, in words. */
public final class Forecasts {

    private Forecasts() {}

    /** The lines of its card, the refusal alone if there is one. */
    public static List<String> lines(Forecast forecast) {
        return lines(forecast, Integer.MAX_VALUE);
    }

    /**
     * The lines of a card that is not to grow with the fleet.
     *
     * @param most how many services, and how many places with starts of their own, are named at most: of services those
     *     with least headroom
     */
    public static List<String> lines(Forecast forecast, int most) {
        if (forecast.refusal().isPresent()) {
            return List.of(forecast.refusal().get());
        }
        List<String> lines = new ArrayList<>();
        lines.add(tasks(forecast));
        lines.add(forecast.notices().isEmpty() ? "No notice: nothing runs on it"
                : Words.count(forecast.notices().size(), "notice"));
        lines.addAll(starts(forecast, most));
        List<OfService> told = forecast.services().stream().filter(service -> service.lowest().isPresent())
                .sorted(Comparator.comparingInt(Forecasts::headroom)).toList();
        told.stream().limit(most).map(service -> lowest(service, service.lowest().orElseThrow())).forEach(lines::add);
        if (told.size() > most) {
            lines.add(Words.count(told.size() - most, "more service") + ", none with less headroom");
        }
        if (forecast.lost() > 0) {
            lines.add(Words.count(forecast.lost(), "task") + " will stop with no replacement unless you act");
        }
        return lines;
    }

    private static String tasks(Forecast forecast) {
        String on = Words.count(forecast.tasks(), "task") + " on " + forecast.mark().revision().label();
        int inServices = forecast.tasks() - forecast.standalone();
        List<String> parts = new ArrayList<>();
        if (inServices > 0) {
            parts.add(Words.number(inServices) + " in " + Words.count(forecast.services().size(), "service"));
        }
        if (forecast.standalone() > 0) {
            parts.add(Words.number(forecast.standalone()) + " standalone");
        }
        return parts.isEmpty() ? on : on + " (" + String.join(", ", parts) + ")";
    }

    private static int headroom(OfService service) {
        return service.lowest().map(Lowest::headroom).orElse(Integer.MAX_VALUE);
    }

    /** One line if all places start at once, else one for each, or for each instant if there are too many. */
    private static List<String> starts(Forecast forecast, int most) {
        TreeMap<Place, String> starts = new TreeMap<>();
        forecast.notices().forEach(
                notice -> starts.put(notice.notice().place(), Dates.full(notice.startsAt().toEpochMilli())));
        if (starts.values().stream().distinct().count() == 1) {
            return List.of("Retirement starts " + starts.firstEntry().getValue());
        }
        if (starts.size() > most) {
            TreeMap<Long, Integer> places = new TreeMap<>();
            forecast.notices().forEach(notice -> places.merge(notice.startsAt().toEpochMilli(), 1, Integer::sum));
            return places.entrySet().stream().map(entry -> "Retirement starts " + Dates.full(entry.getKey()) + " in "
                    + Words.count(entry.getValue(), "place")).toList();
        }
        boolean oneAccount = starts.keySet().stream().map(Place::account).distinct().count() == 1;
        return starts.entrySet().stream().map(entry -> (oneAccount ? entry.getKey().region() : entry.getKey())
                + ": retirement starts " + entry.getValue()).toList();
    }

    private static String lowest(OfService service, Lowest lowest) {
        String dip = lowest.headroom() < 0 ? "a breach of " + Words.count(-lowest.headroom(), "task") : "no dip";
        return "Lowest healthy count of " + service.service().name() + " = " + Words.number(lowest.healthy())
                + " (floor "
                + Words.number(lowest.floor()) + ", " + dip + ")";
    }
}
