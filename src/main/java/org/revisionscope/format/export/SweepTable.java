package org.revisionscope.format.export;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.revisionscope.model.whatif.SweepRow;
import org.revisionscope.model.whatif.Variation;

/** The rows of a sweep as CSV: a line of column names, then a line a run; what was not varied is empty. */
public final class SweepTable {

    private static final List<String> COLUMNS = List.of("wait_days", "minimum_healthy_percent", "replicas", "seed",
            "exposure_task_days", "retiring_task_days", "disruption", "forced_stops", "lost", "unreplaced",
            "outside_hours", "breaches", "breached_seconds", "lowest_healthy", "lowest_floor", "refused", "events",
            "journal");
    private static final int MILLIS_DECIMALS = 3;

    private SweepTable() {}

    /** The text of the file. */
    public static String csv(List<SweepRow> rows) {
        return Stream.concat(Stream.of(COLUMNS), rows.stream().map(SweepTable::cells))
                .map(cells -> String.join(",", cells) + "\n").collect(Collectors.joining());
    }

    private static List<String> cells(SweepRow row) {
        List<String> cells = new ArrayList<>();
        Variation variation = row.variation();
        cells.add(variation.waitPeriod().map(wait -> String.valueOf(wait.days())).orElse(""));
        cells.add(variation.minimumHealthyPercent().isPresent()
                ? String.valueOf(variation.minimumHealthyPercent().getAsInt())
                : "");
        cells.add(variation.replicas().isPresent() ? String.valueOf(variation.replicas().getAsInt()) : "");
        cells.add(variation.seed().isPresent() ? String.valueOf(variation.seed().getAsLong()) : "");
        cells.add(row.exposure().taskDays().toPlainString());
        cells.add(row.exposure().retiringTaskDays().toPlainString());
        for (int number : List.of(row.disruption().total(), row.disruption().forcedStops(), row.disruption().lost(),
                row.disruption().unreplaced(), row.disruption().outsideHours(), row.disruption().breaches())) {
            cells.add(String.valueOf(number));
        }
        cells.add(seconds(row.disruption().breachedMillis()));
        cells.add(row.lowest().map(lowest -> String.valueOf(lowest.healthy())).orElse(""));
        cells.add(row.lowest().map(lowest -> String.valueOf(lowest.floor())).orElse(""));
        cells.add(String.valueOf(row.refused()));
        cells.add(String.valueOf(row.events()));
        cells.add(row.hash());
        return cells;
    }

    private static String seconds(long millis) {
        BigDecimal seconds = BigDecimal.valueOf(millis, MILLIS_DECIMALS);
        return millis == 0 ? "0" : seconds.stripTrailingZeros().toPlainString();
    }
}
