package org.revisionscope.view.sweep;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import org.revisionscope.model.whatif.Disruption;
import org.revisionscope.model.whatif.SweepRow;

/** One of the numbers of a run, as the map of a sweep shows it; {@code docs/measures.md} has the formulas. */
public enum SweepMeasure {
    /** Task-days on a marked revision until the start. */
    EXPOSURE(row -> Optional.of(row.exposure().taskDays())),
    /** The sum that stands for all disruption. */
    DISRUPTION(row -> count(row, Disruption::total)),
    /** Tasks that retirement stopped. */
    FORCED_STOPS(row -> count(row, Disruption::forcedStops)),
    /** Lost work that nothing took over. */
    UNREPLACED(row -> count(row, Disruption::unreplaced)),
    /** Times under a floor. */
    BREACHES(row -> count(row, Disruption::breaches)),
    /** Forced stops while nobody is at work. */
    OUTSIDE_HOURS(row -> count(row, Disruption::outsideHours)),
    /** The fewest healthy tasks of the service with least headroom: the only one of which more is better. */
    LOWEST_HEALTHY(row -> row.lowest().map(lowest -> BigDecimal.valueOf(lowest.healthy())));

    private final Function<SweepRow, Optional<BigDecimal>> value;

    SweepMeasure(Function<SweepRow, Optional<BigDecimal>> value) {
        this.value = value;
    }

    /** Its name in the message bundle. */
    public String key() {
        return "sweep.measure." + name().toLowerCase(Locale.ROOT).replace('_', '.');
    }

    /** What it is for a run; empty if the run has no such number. */
    public Optional<BigDecimal> of(SweepRow row) {
        return value.apply(row);
    }

    /** Whether one run is worse than another; a run without the number is never worse. */
    boolean isWorse(SweepRow row, SweepRow other) {
        if (of(row).isEmpty() || of(other).isEmpty()) {
            return of(row).isPresent();
        }
        int order = of(row).get().compareTo(of(other).get());
        return this == LOWEST_HEALTHY ? order < 0 : order > 0;
    }

    private static Optional<BigDecimal> count(SweepRow row, Function<Disruption, Integer> part) {
        return Optional.of(BigDecimal.valueOf(part.apply(row.disruption())));
    }
}
