package org.revisionscope.view.timeline.scale;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;

import org.junit.jupiter.api.Test;

/** Properties of the conversion between instants and pixels, over many random scales; a failure names its seed. */
class TimeScaleTest {

    private static final int TRIES = 2_000;
    private static final long FIRST = -2_208_988_800_000L; // 1900
    private static final long LAST = 7_258_118_400_000L; // 2200

    @Test
    void anInstantComesBackFromItsPixelToTheMillisecond() {
        for (int seed = 0; seed < TRIES; seed++) {
            Random random = new Random(seed);
            TimeScale scale = scale(random);
            long instant = scale.left() + random.nextLong(-scale.span(), 2 * scale.span());
            assertEquals(instant, scale.instant(scale.x(instant)), "seed " + seed);
        }
    }

    @Test
    void aPixelComesBackFromItsInstantToWithinAMillisecond() {
        for (int seed = 0; seed < TRIES; seed++) {
            Random random = new Random(seed);
            TimeScale scale = scale(random);
            double x = scale.leftX() + random.nextDouble() * scale.width();
            assertEquals(x, scale.x(scale.instant(x)), 0.5 / scale.millisPerPixel() + 1e-6, "seed " + seed);
        }
    }

    @Test
    void laterInstantsAreNeverFurtherLeft() {
        for (int seed = 0; seed < TRIES; seed++) {
            Random random = new Random(seed);
            TimeScale scale = scale(random);
            long one = random.nextLong(FIRST, LAST);
            long other = random.nextLong(one, LAST);
            assertTrue(scale.x(one) <= scale.x(other), "seed " + seed);
            assertTrue(scale.edge(one) <= scale.edge(other), "seed " + seed);
        }
    }

    @Test
    void zoomingKeepsTheInstantUnderThePointer() {
        for (int seed = 0; seed < TRIES; seed++) {
            Random random = new Random(seed);
            TimeScale scale = scale(random);
            double x = scale.leftX() + random.nextDouble() * scale.width();
            TimeScale zoomed = scale.zoomed(Math.exp(random.nextDouble(-3, 3)), x);
            long off = Math.abs(zoomed.instant(x) - scale.instant(x));
            assertTrue(off <= 1, "seed " + seed + ": off by " + off + " ms");
        }
    }

    @Test
    void zoomStopsAtAMinuteAndAtTenYears() {
        TimeScale scale = TimeScale.showing(0, 86_400_000L, 148, 740);
        assertEquals(TimeScale.SHORTEST_SPAN, scale.zoomed(1e9, 400).span());
        assertEquals(TimeScale.LONGEST_SPAN, scale.zoomed(1e-9, 400).span());
    }

    @Test
    void panningThereAndBackEndsWhereItBegan() {
        for (int seed = 0; seed < TRIES; seed++) {
            Random random = new Random(seed);
            TimeScale scale = scale(random);
            double pixels = random.nextDouble(-5_000, 5_000);
            assertTrue(Math.abs(scale.panned(pixels).panned(-pixels).left() - scale.left()) <= 1, "seed " + seed);
        }
    }

    @Test
    void aResizeKeepsTheLeftEdgeAndTheWidthOfADay() {
        TimeScale scale = TimeScale.showing(0, 15 * Step.DAY_MILLIS, 148, 740);
        TimeScale wider = scale.resized(148, 1_000);
        assertEquals(scale.left(), wider.left());
        assertEquals(scale.pixels(Step.DAY_MILLIS), wider.pixels(Step.DAY_MILLIS), 1e-6);
    }

    private static TimeScale scale(Random random) {
        double log = random.nextDouble(Math.log(TimeScale.SHORTEST_SPAN), Math.log(TimeScale.LONGEST_SPAN));
        long span = Math.round(Math.exp(log));
        long from = random.nextLong(FIRST, LAST);
        return TimeScale.showing(from, from + span, 148, random.nextInt(300, 1_800));
    }
}
