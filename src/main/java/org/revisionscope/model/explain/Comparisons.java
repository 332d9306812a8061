package org.revisionscope.model.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.revisionscope.model.event.NoticeEvent.NoticeSent;
import org.revisionscope.model.fleet.Place;
import org.revisionscope.model.fleet.RevisionId;
import org.revisionscope.model.whatif.Comparison;
import org.revisionscope.model.whatif.Difference;
import org.revisionscope.model.whatif.Difference.Quantity;
import org.revisionscope.model.whatif.Exposure;
import org.revisionscope.model.whatif.Future;
import org.revisionscope.model.whatif.Lowest;
import org.revisionscope.model.whatif.Measures;

/** What a {@link Comparison} says: in sentences, and as a table. */
public final class Comparisons {

    private static final String NONE = "–";

    private Comparisons() {}

    /**
     * A line of the table.
     *
     * @param what what is compared
     * @param one of the one
     * @param other of the other
     */
    public record Line(String what, String one, String other) {

        /** Whether the two are different. */
        public boolean differs() {
            return !one.equals(other);
        }
    }

    /** A sentence for each difference, or the one that says that there is none. */
    public static List<String> sentences(Comparison comparison) {
        if (comparison.isSame()) {
            return List.of("These two futures are the same. Same hash.");
        }
        List<String> sentences = new ArrayList<>();
        comparison.partAt().ifPresent(at -> sentences.add("They part on " + Dates.full(at) + "."));
        comparison.differences().forEach(difference -> sentences.add(sentence(comparison, difference)));
        if (comparison.differences().isEmpty()) {
            sentences.add("Different things happen, but they cost the same.");
        }
        return sentences;
    }

    /** All that is compared, also what is the same. */
    public static List<Line> table(Comparison comparison) {
        List<Line> lines = new ArrayList<>();
        comparison.differences().forEach(difference -> {
            if (difference instanceof Difference.Retirement retirement) {
                lines.add(new Line("start of " + retirement.revision().label() + " in " + retirement.place(),
                        start(retirement.one()), start(retirement.other())));
            }
        });
        for (Quantity quantity : Quantity.values()) {
            lines.add(new Line(name(quantity), amount(quantity, quantity.of(comparison.one())),
                    amount(quantity, quantity.of(comparison.other()))));
        }
        for (Measures.OfService service : comparison.one().measures().services()) {
            Optional<Lowest> there = comparison.other().measures().of(service.service())
                    .flatMap(Measures.OfService::lowest);
            lines.add(new Line("lowest healthy of " + service.service().name(), lowest(service.lowest()),
                    lowest(there)));
        }
        return lines;
    }

    private static String sentence(Comparison comparison, Difference difference) {
        Future one = comparison.one();
        Future other = comparison.other();
        return switch (difference) {
            case Difference.Retirement(Place place, RevisionId revision, Optional<NoticeSent> here, Optional<
                    NoticeSent> there) ->
                    "Retirement of " + revision.label() + " in " + place + " starts " + when(here) + " in " + one.name()
                            + ", " + when(there) + " in " + other.name() + ".";
            case Difference.Amount(Quantity quantity, long here, long there) ->
                    capital(name(quantity)) + ": " + amount(quantity, here) + " in " + one.name() + ", "
                            + amount(quantity, there) + " in " + other.name() + ".";
            case Difference.Headroom headroom -> "At its lowest " + headroom.service().name() + " has "
                    + lowest(headroom.one()) + " healthy in " + one.name() + ", " + lowest(headroom.other()) + " in "
                    + other.name() + ".";
        };
    }

    private static String when(Optional<NoticeSent> notice) {
        return notice.map(sent -> "on " + start(notice)).orElse("never");
    }

    private static String start(Optional<NoticeSent> notice) {
        return notice.map(sent -> Dates.full(sent.startsAt().toEpochMilli())).orElse(NONE);
    }

    private static String name(Quantity quantity) {
        return switch (quantity) {
            case EXPOSURE_MILLIS -> "exposure";
            case NOTICES -> "notices";
            case FORCED_STOPS -> "forced stops";
            case LOST -> "lost tasks";
            case UNREPLACED -> "losses that nothing made good";
            case OUTSIDE_HOURS -> "stops outside working hours";
            case BREACHES -> "floor breaches";
            case BREACHED_MILLIS -> "time under a floor";
        };
    }

    private static String amount(Quantity quantity, long amount) {
        return switch (quantity) {
            case EXPOSURE_MILLIS -> new Exposure(amount, 0).taskDays().toPlainString() + " task-days";
            case BREACHED_MILLIS -> Dates.span(amount);
            case NOTICES, FORCED_STOPS, LOST, UNREPLACED, OUTSIDE_HOURS, BREACHES -> String.valueOf(amount);
        };
    }

    private static String lowest(Optional<Lowest> lowest) {
        return lowest.map(each -> each.healthy() + " of " + each.floor()).orElse(NONE);
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
