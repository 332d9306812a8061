package org.revisionscope.view.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TicksTest {

    @ParameterizedTest
    @CsvSource({"0, 4, 1, 1", "7, 3, 5, 10", "70, 4, 20, 80", "35.2, 5, 10, 40", "1000, 4, 500, 1000", "3, 10, 1, 3"})
    void stepsAreRoundAndReachTheLargest(double most, int count, long step, long top) {
        assertEquals(new Ticks(step, top), Ticks.upTo(most, count));
    }

    @Test
    void beginAtNothing() {
        assertEquals(List.of(0L, 5L, 10L), Ticks.upTo(7, 3).values());
    }

    @Test
    void neverMoreThanThereIsRoomForAndOne() {
        for (double most = 0; most < 1e9; most = most * 1.7 + 0.3) {
            assertTrue(Ticks.upTo(most, 4).values().size() <= 5, "for " + most);
        }
    }

    @Test
    void largeNumbersAreBrief() {
        assertEquals(List.of("9000", "20 k", "1.2 M"), List.of(Ticks.label(9_000), Ticks.label(20_000),
                Ticks.label(1_200_000)));
    }
}
