package org.revisionscope.model.whatif;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The runs of a sweep that no other run betters: none has less exposure without more disruption, or the other way round. */
public final class Frontier {

    private Frontier() {}

    /**
     * The numbers of these runs, from the least exposure on; of runs that are equal in both, all of them.
     *
     * @param rows the runs
     */
    public static List<Integer> of(List<SweepRow> rows) {
        List<Integer> sorted = IntStream.range(0, rows.size()).boxed()
                .sorted(Comparator.<Integer>comparingLong(row -> exposure(rows, row))
                        .thenComparingInt(row -> disruption(rows, row)))
                .toList();
        int[] least = {Integer.MAX_VALUE};
        long[] at = {Long.MIN_VALUE};
        return sorted.stream().filter(row -> {
            int disruption = disruption(rows, row);
            boolean isBetter = disruption < least[0] || disruption == least[0] && exposure(rows, row) == at[0];
            if (isBetter) {
                least[0] = disruption;
                at[0] = exposure(rows, row);
            }
            return isBetter;
        }).toList();
    }

    private static long exposure(List<SweepRow> rows, int row) {
        return rows.get(row).exposure().waitingMillis();
    }

    private static int disruption(List<SweepRow> rows, int row) {
        return rows.get(row).disruption().total();
    }
}
