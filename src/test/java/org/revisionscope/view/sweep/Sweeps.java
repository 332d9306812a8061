package org.revisionscope.view.sweep;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.revisionscope.model.fleet.WaitPeriod;
import org.revisionscope.model.whatif.Disruption;
import org.revisionscope.model.whatif.Exposure;
import org.revisionscope.model.whatif.Grid;
import org.revisionscope.model.whatif.Lowest;
import org.revisionscope.model.whatif.SweepRow;
import org.revisionscope.model.whatif.Variation;

/** Rows of sweeps, made up. */
final class Sweeps {

    private static final long DAY = 86_400_000L;

    private Sweeps() {}

    /** What FX1 gives: 0, 35 and 70 task-days, and seven disruptions, whatever the floor. */
    static SweepResult ofFx1() {
        return new SweepResult(new Grid(List.of(WaitPeriod.values()), List.of(50, 100), List.of(), List.of())
                .variations().stream().map(variation -> row(variation,
                        5 * variation.waitPeriod().orElseThrow().days(), 7,
                        variation.minimumHealthyPercent().orElseThrow() / 25))
                .toList());
    }

    /** One wait with three seeds, the second of which is the worst. */
    static SweepResult ofSeeds() {
        List<Variation> variations =
                new Grid(List.of(WaitPeriod.SEVEN_DAYS), List.of(), List.of(), List.of(1L, 2L, 3L)).variations();
        return new SweepResult(IntStream.range(0, 3)
                .mapToObj(i -> row(variations.get(i), 10, List.of(2, 5, 3).get(i), List.of(4, 3, 4).get(i))).toList());
    }

    static SweepRow row(Variation variation, int taskDays, int forcedStops, int lowest) {
        return new SweepRow(variation, new Exposure(taskDays * DAY, 0), new Disruption(forcedStops, 0, 0, 0, 0, 0),
                Optional.of(new Lowest(lowest, lowest, 0)), 0, 100, "hash");
    }
}
