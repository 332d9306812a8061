package org.revisionscope.view.timeline.scale;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class StepTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            DAY,     2025-02-28T18:00:00Z, 2025-02-28T00:00:00Z, 2025-03-01T00:00:00Z, Fri 28
            WEEK,    2025-02-28T18:00:00Z, 2025-02-24T00:00:00Z, 2025-03-03T00:00:00Z, Mon 24
            WEEK,    2025-02-24T00:00:00Z, 2025-02-24T00:00:00Z, 2025-03-03T00:00:00Z, Mon 24
            MONTH,   2024-02-29T23:59:59Z, 2024-02-01T00:00:00Z, 2024-03-01T00:00:00Z, Feb
            QUARTER, 2025-06-30T12:00:00Z, 2025-04-01T00:00:00Z, 2025-07-01T00:00:00Z, Apr
            YEAR,    2024-12-31T12:00:00Z, 2024-01-01T00:00:00Z, 2025-01-01T00:00:00Z, 2024
            HOURS_6, 2025-02-28T18:00:00Z, 2025-02-28T18:00:00Z, 2025-03-01T00:00:00Z, 18:00
            """)
    void linesStandWhereTheCalendarHasThem(Step step, Instant at, Instant floor, Instant next, String label) {
        long line = step.floor(at.toEpochMilli());
        assertEquals(floor, Instant.ofEpochMilli(line));
        assertEquals(next, Instant.ofEpochMilli(step.next(line)));
        assertEquals(label, step.label(line));
    }

    @ParameterizedTest
    @EnumSource
    void everyInstantLiesBetweenItsLineAndTheNext(Step step) {
        for (int seed = 0; seed < 500; seed++) {
            long instant = new Random(seed).nextLong(-2_208_988_800_000L, 7_258_118_400_000L);
            long line = step.floor(instant);
            assertTrue(line <= instant && instant < step.next(line), step + ", seed " + seed);
            assertEquals(line, step.floor(line), step + ", seed " + seed);
        }
    }

    @Test
    void theFirstViewCountsDaysUnderMonths() {
        TimeScale scale = TimeScale.showing(0, 15 * Step.DAY_MILLIS, 148, 740);
        assertEquals(Step.DAY, Step.of(scale));
        assertEquals(Step.MONTH, Step.of(scale).above());
    }
}
