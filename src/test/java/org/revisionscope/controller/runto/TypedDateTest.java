package org.revisionscope.controller.runto;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.revisionscope.controller.runto.TypedDate.Reading;
import org.revisionscope.view.Messages;

/** Dates as people type them, with the clock at Friday 21 February 2025, 18:00 UTC, in a run from 2024 to March 2026. */
class TypedDateTest {

    private static final TypedDate DATES = new TypedDate(Messages.load(), new TypedDate.Bounds(
            millis("2024-01-01T00:00:00Z"), millis("2025-02-21T18:00:00Z"), millis("2026-03-31T00:00:00Z")));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            28 Feb                       | 2025-02-28T00:00:00Z
            28 feb 18:00                 | 2025-02-28T18:00:00Z
            Feb 28, 18:00                | 2025-02-28T18:00:00Z
            28 February 2025             | 2025-02-28T00:00:00Z
            Fri 28 Feb 2025 18:00 UTC    | 2025-02-28T18:00:00Z
            Fri 28 Feb 2025 18:00:50 UTC | 2025-02-28T18:00:50Z
            2025-02-28                   | 2025-02-28T00:00:00Z
            2025-02-28 9:05              | 2025-02-28T09:05:00Z
            2025-02-28T18:00:00Z         | 2025-02-28T18:00:00Z
            19:30                        | 2025-02-21T19:30:00Z
            +7d                          | 2025-02-28T18:00:00Z
            + 1 day 2h 30 min            | 2025-02-22T20:30:00Z
            in 2 weeks                   | 2025-03-07T18:00:00Z
            10 Jan                       | 2026-01-10T00:00:00Z
            21 Feb                       | 2025-02-21T00:00:00Z
            20 May 2024                  | 2024-05-20T00:00:00Z
            """)
    void isRead(String typed, String instant) {
        assertEquals(new Reading.Read(millis(instant)), DATES.read(typed));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|',
            textBlock = """
                    31 Feb           | February 2025 has 28 days. Write for example 28 Feb 18:00.
                    0 Mar            | March 2025 has 31 days. Write for example 28 Feb 18:00.
                    2025-13-01       | There is no month 13. Write for example 2025-02-28 18:00.
                    28 Feb 25:00     | 25:00 is no time of day. Write for example 28 Feb 18:00.
                    28 Fbe           | “28 Fbe” is not a date. Write for example 28 Feb 18:00, 2025-02-28 or +7d.
                    +7 fortnights    | “+7 fortnights” is not a date. Write for example 28 Feb 18:00, 2025-02-28 or +7d.
                    28/02/2025       | “28/02/2025” is not a date. Write for example 28 Feb 18:00, 2025-02-28 or +7d.
                    1 May 2020       | Fri 1 May 2020 00:00 UTC is before the run begins. Write a date from Mon 1 Jan 2024 00:00 UTC on.
                    1 May 2030       | Wed 1 May 2030 00:00 UTC is after the run ends. Write a date up to Tue 31 Mar 2026 00:00 UTC.
                    """)
    void isRefusedWithAnExample(String typed, String sentence) {
        assertEquals(new Reading.Wrong(sentence), DATES.read(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "lost", "web < 3", "marketing", "may the web fall", "-"})
    void isNotMeantAsADate(String typed) {
        assertInstanceOf(Reading.NoDate.class, DATES.read(typed));
    }

    @Test
    void aNumberTooLongForAnyDateIsRefused() {
        assertInstanceOf(Reading.Wrong.class, DATES.read("99999999999999999999"));
    }

    private static long millis(String instant) {
        return Instant.parse(instant).toEpochMilli();
    }
}
