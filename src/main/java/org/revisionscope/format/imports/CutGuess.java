package org.revisionscope.format.imports;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Proposes where revisions begin: between tasks that were launched far apart, or where notices say. */
final class CutGuess {

    /** Tasks that were launched within so long of each other may well be on one revision. */
    static final Duration APART = Duration.ofDays(10);
    /** So many cuts of one platform version are proposed. */
    static final int MOST = 12;

    private CutGuess() {}

    /** A time without launches: after the first instant, up to the second. */
    private record Gap(Instant after, Instant upTo) {

        Duration length() {
            return Duration.between(after, upTo);
        }

        /** The middle, on a whole day, hour or minute where there is one. */
        Instant middle() {
            Instant middle = after.plus(length().dividedBy(2)).plusMillis(1);
            for (ChronoUnit unit : List.of(ChronoUnit.DAYS, ChronoUnit.HOURS, ChronoUnit.MINUTES, ChronoUnit.MILLIS)) {
                Instant whole = middle.truncatedTo(unit);
                if (length().compareTo(unit.getDuration().multipliedBy(4)) >= 0 && whole.isAfter(after)) {
                    return whole;
                }
            }
            return upTo;
        }
    }

    /**
     * A cut in each long gap between launches, and after the last; without one, in the longest.
     *
     * @param launches in order
     * @param start when the clock opens
     */
    static List<Instant> between(List<Instant> launches, Instant start) {
        List<Gap> gaps = gaps(launches, start);
        List<Gap> cut = gaps.stream().filter(gap -> gap.length().compareTo(APART) > 0)
                .sorted(Comparator.comparing(Gap::length).reversed()).limit(MOST).toList();
        if (cut.isEmpty() && !launches.isEmpty()
                && Duration.between(launches.getFirst(), start).compareTo(APART.multipliedBy(2)) > 0) {
            cut = gaps.stream().max(Comparator.comparing(Gap::length)).map(List::of).orElse(List.of());
        }
        return cut.stream().map(Gap::middle).sorted().toList();
    }

    private static List<Gap> gaps(List<Instant> launches, Instant end) {
        List<Gap> gaps = new ArrayList<>();
        for (int i = 0; i < launches.size(); i++) {
            Instant from = launches.get(i);
            Instant to = i + 1 < launches.size() ? launches.get(i + 1) : end;
            Instant upTo = to.isBefore(end) ? to : end;
            if (from.isBefore(upTo)) {
                gaps.add(new Gap(from, upTo));
            }
        }
        return gaps;
    }

    /**
     * Something in a place that got a notice.
     *
     * @param first when it, or the first of its tasks, was launched
     * @param notice whether the notice names it
     */
    record Witness(Instant first, Naming notice) {

        /** Whether a notice names something. */
        enum Naming {
            /** It does: some of it is on the old revision. */
            NAMED,
            /** It does not: all of it is on newer ones. */
            NOT_NAMED
        }
    }

    /**
     * The cut before a mark that the fewest witnesses speak against; of several the one in the longest gap.
     *
     * @param launches in order
     * @param after where the cut before lies; empty if there is none
     * @param mark when the older revision is marked
     */
    static Instant before(Instant mark, Optional<Instant> after, List<Instant> launches, List<Witness> witnesses) {
        List<Instant> named = firsts(witnesses, Witness.Naming.NAMED);
        List<Instant> others = firsts(witnesses, Witness.Naming.NOT_NAMED);
        Instant best = mark;
        long fewest = Long.MAX_VALUE;
        Duration longest = Duration.ZERO;
        int namedOld = 0;
        int othersOld = 0;
        for (Gap gap : gaps(launches, mark)) {
            while (namedOld < named.size() && !named.get(namedOld).isAfter(gap.after())) {
                namedOld++;
            }
            while (othersOld < others.size() && !others.get(othersOld).isAfter(gap.after())) {
                othersOld++;
            }
            long against = (long) named.size() - namedOld + othersOld;
            Instant middle = gap.middle();
            boolean fits = after.isEmpty() || middle.isAfter(after.get());
            if (fits && (against < fewest || against == fewest && gap.length().compareTo(longest) >= 0)) {
                fewest = against;
                longest = gap.length();
                best = middle;
            }
        }
        return best;
    }

    private static List<Instant> firsts(List<Witness> witnesses, Witness.Naming naming) {
        return witnesses.stream().filter(witness -> witness.notice() == naming).map(Witness::first).sorted().toList();
    }
}
