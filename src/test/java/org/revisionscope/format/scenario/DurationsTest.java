package org.revisionscope.format.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DurationsTest {

    @ParameterizedTest
    @CsvSource({"40s, 40000", "5m, 300000", "3h, 10800000", "7d, 604800000", "1h30m, 5400000", "250ms, 250", "0s, 0",
        "PT40S, 40000", "P7D, 604800000", "1d1h1m1s1ms, 90061001"})
    void reads(String text, long millis) {
        assertEquals(Optional.of(Duration.ofMillis(millis)), Durations.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "40", "s", "40 s", "-4s", "1m1h", "1.5h", "7D", "PT", "9999999999d"})
    void refuses(String text) {
        assertEquals(Optional.empty(), Durations.parse(text));
    }

    @Test
    void printsWhatReadsBackAsTheSame() {
        for (long millis : new long[] {0, 1, 999, 1000, 59_999, 60_000, 3_600_000, 86_400_000, 90_061_001,
            604_800_000}) {
            Duration duration = Duration.ofMillis(millis);
            assertEquals(Optional.of(duration), Durations.parse(Durations.print(duration)));
        }
        assertEquals("1d1h1m1s1ms", Durations.print(Duration.ofMillis(90_061_001)));
        assertEquals("0s", Durations.print(Duration.ZERO));
    }
}
