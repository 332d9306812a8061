package org.revisionscope.view.sweep;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

import org.revisionscope.model.whatif.Disruption;
import org.revisionscope.model.whatif.SweepRow;

/** One of the numbers of a run, as the map of a sweep shows it; {@code docs/measures.md} has the formulas. */
public enum SweepMeasure {
    /** Task-days on a marked revision until the start. */
    EXPOSURE,
    /** The sum that stands for all disruption. */
    DISRUPTION,
    /** Tasks that retirement stopped. */
    FORCED_STOPS,
    /** Lost work that nothing took over. */
    UNREPLACED,
    /** Times under a floor. */
    BREACHES,
    /** Forced stops while nobody is at work. */
    OUTSIDE_HOURS,
    /** The fewest healthy tasks of the service with least headroom: the only one of which more is better. */
    LOWEST_HEALTHY;

    /** Its name in the message bundle. */
    public String key() {
        return "sweep.measure." + name().toLowerCase(Locale.ROOT).replace('_', '.');
    }

    /** What it is for a run; empty if the run has no such number. */
    public Optional<BigDecimal> of(SweepRow row) {
        Disruption disruption = row.disruption();
        return switch (this) {
            case EXPOSURE -> Optional.of(row.exposure().taskDays());
            case DISRUPTION -> count(disruption.total());
            case FORCED_STOPS -> count(disruption.forcedStops());
            case UNREPLACED -> count(disruption.unreplaced());
            case BREACHES -> count(disruption.breaches());
            case OUTSIDE_HOURS -> count(disruption.outsideHours());
            case LOWEST_HEALTHY -> row.lowest().map(lowest -> BigDecimal.valueOf(lowest.healthy()));
        };
    }

    /** Whether one run is worse than another; a run without the number is never worse. */
    boolean isWorse(SweepRow row, SweepRow other) {
        if (of(row).isEmpty() || of(other).isEmpty()) {
            return of(row).isPresent();
        }
        int order = of(row).get().compareTo(of(other).get());
        return this == LOWEST_HEALTHY ? order < 0 : order > 0;
    }

    private static Optional<BigDecimal> count(int number) {
        return Optional.of(BigDecimal.valueOf(number));
    }
}
