package org.revisionscope.controller.sweep;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;

import org.revisionscope.format.scenario.Limits;
import org.revisionscope.model.fleet.WaitPeriod;
import org.revisionscope.model.scenario.Scenario;
import org.revisionscope.model.whatif.Grid;
import org.revisionscope.model.whatif.NumberRanges;
import org.revisionscope.model.whatif.Variation;
import org.revisionscope.view.Messages;

/**
 * The values of a sweep as they are typed: lists and ranges; a blank one leaves the scenario's own.
 *
 * @param waits wait periods in days
 * @param floors minimumHealthyPercents
 * @param replicas desired counts
 * @param seeds seeds
 */
record SweepForm(String waits, String floors, String replicas, String seeds) {

    /** A field of the form. */
    enum Part {
        /** Wait periods. */
        WAITS,
        /** Floors. */
        FLOORS,
        /** Desired counts. */
        REPLICAS,
        /** Seeds. */
        SEEDS
    }

    /**
     * What was typed, as far as it could be read.
     *
     * @param grid the values; empty if something is wrong
     * @param wrong a sentence for each field that does not fit
     */
    record Reading(Optional<Grid> grid, Map<Part, String> wrong) {}

    /** Reads the form for a sweep of this scenario. */
    Reading read(Scenario scenario, Messages messages) {
        Map<Part, String> wrong = new EnumMap<>(Part.class);
        List<WaitPeriod> waitPeriods =
                values(Part.WAITS, waits, days -> WaitPeriod.ofDays(Math.toIntExact(days)), wrong);
        List<Integer> percents = values(Part.FLOORS, floors, percent -> Variation.NONE
                .withMinimumHealthyPercent(Math.toIntExact(percent)).minimumHealthyPercent().orElseThrow(), wrong);
        List<Integer> counts = values(Part.REPLICAS, replicas, count -> Variation.NONE
                .withReplicas(Math.toIntExact(count)).replicas().orElseThrow(), wrong);
        List<Long> numbers = values(Part.SEEDS, seeds, seed -> seed, wrong);
        long most = counts.stream().mapToLong(count -> count).max().orElse(0);
        if (most * scenario.fleet().services().size() > Limits.TASKS) {
            wrong.put(Part.REPLICAS, messages.format("sweep.wrong.tasks", most, Limits.TASKS));
        }
        if (!wrong.isEmpty()) {
            return new Reading(Optional.empty(), wrong);
        }
        try {
            return new Reading(Optional.of(new Grid(waitPeriods, percents, counts, numbers)), Map.of());
        } catch (IllegalArgumentException tooMany) {
            return new Reading(Optional.empty(), Map.of(Part.SEEDS, sentence(tooMany)));
        }
    }

    private static <T> List<T> values(Part part, String text, LongFunction<T> make, Map<Part, String> wrong) {
        if (text.isBlank()) {
            return List.of();
        }
        try {
            return NumberRanges.parse(text).stream().map(make::apply).toList();
        } catch (IllegalArgumentException | ArithmeticException e) {
            wrong.put(part, sentence(e));
            return List.of();
        }
    }

    private static String sentence(RuntimeException refused) {
        String text = String.valueOf(refused.getMessage());
        return text.substring(0, 1).toUpperCase(Locale.ENGLISH) + text.substring(1) + ".";
    }
}
