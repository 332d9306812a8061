package org.revisionscope.view.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.revisionscope.view.timeline.scale.Step;
import org.revisionscope.view.timeline.scale.TimeScale;

class GlideTest {

    private static final long DAY = Step.DAY_MILLIS;

    private final TimeScale fortnight = TimeScale.showing(0, 14 * DAY, 148, 1000);

    @Test
    void beginsAndEndsWhereItShould() {
        TimeScale minute = fortnight.zoomed(1e9, 400);
        assertEquals(fortnight, Glide.between(fortnight, minute, 0));
        assertEquals(minute.left(), Glide.between(fortnight, minute, 1).left());
        assertEquals(minute.millisPerPixel(), Glide.between(fortnight, minute, 1).millisPerPixel(), 1e-6);
    }

    @Test
    void whatIsUnderThePointerStaysThere() {
        TimeScale closer = fortnight.zoomed(200, 700);
        long pointed = fortnight.instant(700);
        IntStream.rangeClosed(0, 20).forEach(step -> assertEquals(700,
                Glide.between(fortnight, closer, step / 20.0).x(pointed), 0.1, "after " + step + " of 20"));
    }

    @Test
    void zoomsEvenly() {
        TimeScale closer = fortnight.zoomed(100, 700);
        double first = Glide.between(fortnight, closer, 0.5).millisPerPixel() / fortnight.millisPerPixel();
        double second = closer.millisPerPixel() / Glide.between(fortnight, closer, 0.5).millisPerPixel();
        assertEquals(first, second, 1e-3);
        assertEquals(0.1, first, 1e-3);
    }

    @Test
    void pansEvenly() {
        TimeScale later = fortnight.panned(500);
        assertTrue(Math.abs(fortnight.panned(250).left() - Glide.between(fortnight, later, 0.5).left()) <= 1);
        assertTrue(Glide.between(fortnight, later, 0.5).millisPerPixel() == fortnight.millisPerPixel());
    }
}
