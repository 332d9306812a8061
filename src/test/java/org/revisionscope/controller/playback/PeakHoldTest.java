package org.revisionscope.controller.playback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;

import org.junit.jupiter.api.Test;

class PeakHoldTest {

    private static final long MILLI = 1_000_000L;

    @Test
    void aDipBetweenTwoFramesIsShownAndHeld() {
        PeakHold healthy = PeakHold.ofLowest(4);
        assertEquals(4, healthy.show(4, 4, 0));
        assertEquals(2, healthy.show(2, 4, 16 * MILLI));
        assertEquals(2, healthy.show(4, 4, 600 * MILLI));
        assertEquals(4, healthy.show(4, 4, 717 * MILLI));
    }

    @Test
    void aWorseDipIsShownAtOnce() {
        PeakHold healthy = PeakHold.ofLowest(4);
        healthy.show(3, 3, 0);
        assertEquals(1, healthy.show(1, 1, 16 * MILLI));
    }

    @Test
    void nothingGetsBetterMoreThanTwiceASecond() {
        Random random = new Random(7);
        PeakHold healthy = PeakHold.ofLowest(4);
        int shown = 4;
        long lastRise = -1_000 * MILLI;
        for (long wall = 0; wall < 60_000 * MILLI; wall += 16 * MILLI) {
            int now = random.nextInt(5);
            int next = healthy.show(now, now, wall);
            if (next > shown) {
                assertTrue(wall - lastRise >= 500 * MILLI);
                lastRise = wall;
            }
            shown = next;
        }
    }
}
