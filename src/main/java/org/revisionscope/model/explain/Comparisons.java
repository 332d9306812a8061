package org.revisionscope.model.explain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.revisionscope.model.event.NoticeEvent.NoticeSent;
import org.revisionscope.model.fleet.Place;
import org.revisionscope.model.fleet.ServiceKey;
import org.revisionscope.model.whatif.Comparison;
import org.revisionscope.model.whatif.Difference;
import org.revisionscope.model.whatif.Difference.Quantity;
import org.revisionscope.model.whatif.Exposure;
import org.revisionscope.model.whatif.Future;
import org.revisionscope.model.whatif.Lowest;

/** What a {@link Comparison} says: in sentences, and as a table. */
public final class Comparisons {

    private static final String NONE = "–";
    private static final int DECIMALS = 2;

    private Comparisons() {}

    /**
     * A line of the table.
     *
     * @param what what is compared
     * @param values of each future, in their order
     */
    public record Line(String what, List<String> values) {

        /** Takes a copy of the list. */
        public Line {
            values = List.copyOf(values);
        }

        /** Whether not all are the same. */
        public boolean differs() {
            return values.stream().distinct().count() > 1;
        }
    }

    /** A sentence for each difference, or the one that says that there is none. */
    public static List<String> sentences(Comparison comparison) {
        if (comparison.isSame()) {
            return List.of(comparison.futures().size() == 2 ? "These two futures are the same. Same hash."
                    : "These futures are the same. Same hash.");
        }
        List<String> sentences = new ArrayList<>();
        comparison.partAt().ifPresent(at -> sentences.add("They part on " + Dates.full(at) + "."));
        addTwins(comparison.futures(), sentences);
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
                lines.add(new Line("start of " + retirement.revision().label() + " in "
                        + name(retirement.place(), comparison),
                        retirement.notices().stream().map(Comparisons::start).toList()));
            }
        });
        for (Quantity quantity : Quantity.values()) {
            lines.add(new Line(name(quantity), amounts(quantity, comparison.futures().stream().map(quantity::of)
                    .toList())));
        }
        for (ServiceKey service : comparison.services()) {
            lines.add(new Line("lowest healthy of " + name(service, comparison),
                    comparison.lowest(service).stream().map(Comparisons::lowest).toList()));
        }
        return lines;
    }

    /** Of three, two may still be the same. */
    private static void addTwins(List<Future> futures, List<String> sentences) {
        for (int i = 0; i < futures.size(); i++) {
            for (int k = i + 1; k < futures.size(); k++) {
                if (futures.get(i).hash().equals(futures.get(k).hash())) {
                    sentences.add(capital(futures.get(i).name()) + " and " + futures.get(k).name()
                            + " are the same. Same hash.");
                }
            }
        }
    }

    private static String sentence(Comparison comparison, Difference difference) {
        List<Future> futures = comparison.futures();
        return switch (difference) {
            case Difference.Retirement retirement -> "Retirement of " + retirement.revision().label() + " in "
                    + name(retirement.place(), comparison) + " starts "
                    + each(futures, retirement.notices(), Comparisons::when);
            case Difference.Amount(Quantity quantity, List<Long> amounts) ->
                    capital(name(quantity)) + ": " + each(futures, amounts(quantity, amounts), Function.identity());
            case Difference.Headroom headroom -> "At its lowest " + name(headroom.service(), comparison) + " has "
                    + each(futures, healthy(headroom.lowest()), Function.identity());
        };
    }

    /** What holds in which future, one after the other. */
    private static <T> String each(List<Future> futures, List<T> values, Function<T, String> words) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < futures.size(); i++) {
            parts.add(words.apply(values.get(i)) + " in " + futures.get(i).name());
        }
        return String.join(", ", parts) + ".";
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
            case UNREPLACED -> "lost and not replaced";
            case OUTSIDE_HOURS -> "stops outside working hours";
            case BREACHES -> "floor breaches";
            case BREACHED_MILLIS -> "time under a floor";
        };
    }

    /** A place by its Region, with the account where there are several. */
    private static String name(Place place, Comparison comparison) {
        long accounts = comparison.futures().stream().flatMap(future -> future.measures().places().stream())
                .map(each -> each.place().account()).distinct().count();
        return accounts > 1 ? place.toString() : place.region().id();
    }

    /** The name of a service, with its cluster and place where several are called the same. */
    private static String name(ServiceKey service, Comparison comparison) {
        boolean alone =
                comparison.services().stream().filter(other -> other.name().equals(service.name())).count() == 1;
        return alone ? service.name()
                : service.cluster() + "|" + service.name() + " in " + name(service.place(), comparison);
    }

    private static List<String> amounts(Quantity quantity, List<Long> amounts) {
        return switch (quantity) {
            case EXPOSURE_MILLIS -> taskDays(amounts);
            case BREACHED_MILLIS -> amounts.stream().map(Dates::span).toList();
            case NOTICES, FORCED_STOPS, LOST, UNREPLACED, OUTSIDE_HOURS, BREACHES ->
                    amounts.stream().map(Words::number).toList();
        };
    }

    /** With two decimals, or with as many as it takes to tell different ones apart. */
    private static List<String> taskDays(List<Long> amounts) {
        List<BigDecimal> exact = amounts.stream().map(amount -> new Exposure(amount, 0).taskDays()).toList();
        long different = exact.stream().distinct().count();
        int most = exact.stream().mapToInt(BigDecimal::scale).max().orElse(0);
        int decimals = IntStream.range(DECIMALS, most)
                .filter(scale -> exact.stream().map(days -> rounded(days, scale)).distinct().count() == different)
                .findFirst().orElse(most);
        return exact.stream().map(days -> rounded(days, decimals) + " task-days").toList();
    }

    private static String rounded(BigDecimal days, int decimals) {
        return Words.number(days.scale() <= decimals ? days
                : days.setScale(decimals, RoundingMode.HALF_EVEN).stripTrailingZeros());
    }

    private static String lowest(Optional<Lowest> lowest) {
        return lowest.map(each -> Words.number(each.healthy()) + " of " + Words.number(each.floor())).orElse(NONE);
    }

    /** Of several counts the first one says what is counted. */
    private static List<String> healthy(List<Optional<Lowest>> lowest) {
        List<String> counts = new ArrayList<>(lowest.stream().map(Comparisons::lowest).toList());
        counts.set(0, counts.getFirst() + " healthy");
        return counts;
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
