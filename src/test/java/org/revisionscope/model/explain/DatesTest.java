package org.revisionscope.model.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;

import org.junit.jupiter.api.Test;

class DatesTest {

    private static final long START = Instant.parse("2025-02-28T18:00:50Z").toEpochMilli();

    @Test
    void datesCarryTheirWeekday() {
        assertEquals("28 Feb", Dates.day(START));
        assertEquals("Fri 28 Feb 18:00", Dates.brief(START));
        assertEquals("Fri 28 Feb 2025 18:00", Dates.minutes(START));
        assertEquals("Fri 28 Feb 2025 18:00:50", Dates.seconds(START));
        assertEquals("Fri 28 Feb 2025 18:00 UTC", Dates.full(START));
    }

    @Test
    void spansNameTheirTwoLargestUnits() {
        assertEquals("2 d 8 h", Dates.span(56 * 3_600_000L));
        assertEquals("7 d", Dates.span(7 * 86_400_000L));
        assertEquals("1 h 5 min", Dates.span(65 * 60_000L));
        assertEquals("1 min 5 s", Dates.span(65_000L));
        assertEquals("50 s", Dates.span(50_999L));
        assertEquals("0 s", Dates.span(0));
    }
}
