package org.revisionscope.view.sweep;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

import org.revisionscope.model.fleet.WaitPeriod;
import org.revisionscope.model.whatif.SweepRow;
import org.revisionscope.model.whatif.Variation;

/**
 * The runs of a sweep as a grid: a column a wait, a line a floor and count, and in each cell the runs that differ in
 * their seeds alone.
 *
 * @param rows the runs, in the order of the sweep
 */
public record SweepResult(List<SweepRow> rows) {

    /** No runs. */
    public static final SweepResult NONE = new SweepResult(List.of());

    /** Takes a copy of the list. */
    public SweepResult {
        rows = List.copyOf(rows);
    }

    /**
     * What the runs of a line have in common.
     *
     * @param minimumHealthyPercent their floor, if it was varied
     * @param replicas their count, if it was varied
     */
    record Line(OptionalInt minimumHealthyPercent, OptionalInt replicas) {

        static Line of(Variation variation) {
            return new Line(variation.minimumHealthyPercent(), variation.replicas());
        }
    }

    /**
     * A cell.
     *
     * @param column which wait
     * @param line which floor and count
     * @param runs the numbers of its runs
     */
    record Cell(int column, int line, List<Integer> runs) {}

    /** The waits, in the order of the sweep; one that is empty if they were not varied. */
    List<Optional<WaitPeriod>> columns() {
        return rows.stream().map(row -> row.variation().waitPeriod()).distinct().toList();
    }

    /** The floors and counts, in the order of the sweep. */
    List<Line> lines() {
        return rows.stream().map(row -> Line.of(row.variation())).distinct().toList();
    }

    /** The cells, line by line. */
    List<Cell> cells() {
        List<Optional<WaitPeriod>> columns = columns();
        List<Line> lines = lines();
        Map<Integer, List<Integer>> runs = new LinkedHashMap<>();
        Map<Line, Integer> lineOf = new LinkedHashMap<>();
        lines.forEach(line -> lineOf.put(line, lineOf.size()));
        IntStream.range(0, rows.size()).forEach(run -> {
            Variation variation = rows.get(run).variation();
            int line = lineOf.getOrDefault(Line.of(variation), 0);
            int place = line * columns.size() + columns.indexOf(variation.waitPeriod());
            runs.computeIfAbsent(place, _ -> new ArrayList<>()).add(run);
        });
        return runs.entrySet().stream().sorted(Map.Entry.comparingByKey()).map(entry -> new Cell(
                entry.getKey() % columns.size(), entry.getKey() / columns.size(), List.copyOf(entry.getValue())))
                .toList();
    }

    /** Whether runs differ in their seeds. */
    public boolean hasSeeds() {
        return rows.stream().map(row -> row.variation().seed()).distinct().count() > 1;
    }

    /** The worst of some runs; of equal ones the first. */
    int worst(List<Integer> runs, SweepMeasure measure) {
        int worst = runs.getFirst();
        for (int run : runs) {
            if (measure.isWorse(rows.get(run), rows.get(worst))) {
                worst = run;
            }
        }
        return worst;
    }
}
