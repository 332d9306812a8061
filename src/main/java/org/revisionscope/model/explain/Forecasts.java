package org.revisionscope.model.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

import org.revisionscope.model.fleet.Place;
import org.revisionscope.model.whatif.Forecast;
import org.revisionscope.model.whatif.Lowest;

/** What a {@link Forecast} says, in words. */
public final class Forecasts {

    private Forecasts() {}

    /** The lines of its card, the refusal alone if there is one. */
    public static List<String> lines(Forecast forecast) {
        if (forecast.refusal().isPresent()) {
            return List.of(forecast.refusal().get());
        }
        List<String> lines = new ArrayList<>();
        lines.add(tasks(forecast));
        lines.add(forecast.notices().isEmpty() ? "no notice: nothing runs on it"
                : Words.count(forecast.notices().size(), "notice"));
        lines.addAll(starts(forecast));
        forecast.services().forEach(service -> service.lowest()
                .ifPresent(lowest -> lines.add(lowest(service, lowest))));
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
            parts.add(inServices + " in " + Words.count(forecast.services().size(), "service"));
        }
        if (forecast.standalone() > 0) {
            parts.add(forecast.standalone() + " standalone");
        }
        return parts.isEmpty() ? on : on + " (" + String.join(", ", parts) + ")";
    }

    /** One line if all places start at once, else one for each. */
    private static List<String> starts(Forecast forecast) {
        TreeMap<Place, String> starts = new TreeMap<>();
        forecast.notices().forEach(
                notice -> starts.put(notice.notice().place(), Dates.full(notice.startsAt().toEpochMilli())));
        if (starts.values().stream().distinct().count() == 1) {
            return List.of("retirement starts " + starts.firstEntry().getValue());
        }
        return starts.entrySet().stream()
                .map(entry -> "retirement starts " + entry.getValue() + " in " + entry.getKey()).toList();
    }

    private static String lowest(Forecast.OfService service, Lowest lowest) {
        String dip = lowest.headroom() < 0 ? "a breach of " + Words.count(-lowest.headroom(), "task") : "no dip";
        return "lowest healthy count of " + service.service().name() + " = " + lowest.healthy() + " (floor "
                + lowest.floor() + ", " + dip + ")";
    }
}
