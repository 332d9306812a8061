package org.revisionscope.model.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

import org.revisionscope.model.fleet.WaitPeriod;

/**
 * Values to try in every combination; an empty list leaves the scenario's own.
 *
 * @param waitPeriods waits
 * @param minimumHealthyPercents floors
 * @param replicas desired counts
 * @param seeds seeds
 */
public record Grid(List<WaitPeriod> waitPeriods, List<Integer> minimumHealthyPercents, List<Integer> replicas,
        List<Long> seeds) {

    /** The most combinations that a grid may have. */
    public static final int MOST = 1_000_000;

    /** @throws IllegalArgumentException if there are more than {@link #MOST} combinations */
    public Grid {
        waitPeriods = List.copyOf(waitPeriods);
        minimumHealthyPercents = List.copyOf(minimumHealthyPercents);
        replicas = List.copyOf(replicas);
        seeds = List.copyOf(seeds);
        if (product(waitPeriods, minimumHealthyPercents, replicas, seeds) > MOST) {
            throw new IllegalArgumentException("these are more than " + MOST + " runs");
        }
    }

    /** How many combinations there are. */
    public int size() {
        return (int) product(waitPeriods, minimumHealthyPercents, replicas, seeds);
    }

    private static double product(List<?>... lists) {
        double size = 1;
        for (List<?> values : lists) {
            size *= Math.max(1, values.size());
        }
        return size;
    }

    /** Every combination: by wait, then floor, then count, then seed, each in the order of its list. */
    public List<Variation> variations() {
        List<Variation> all = List.of(Variation.NONE);
        all = each(all, waitPeriods, Variation::waiting);
        all = each(all, minimumHealthyPercents, Variation::withMinimumHealthyPercent);
        all = each(all, replicas, Variation::withReplicas);
        return each(all, seeds, Variation::withSeed);
    }

    private static <T> List<Variation> each(List<Variation> all, List<T> values,
            BiFunction<Variation, T, Variation> with) {
        if (values.isEmpty()) {
            return all;
        }
        List<Variation> more = new ArrayList<>(all.size() * values.size());
        for (Variation variation : all) {
            for (T value : values) {
                more.add(with.apply(variation, value));
            }
        }
        return more;
    }
}
