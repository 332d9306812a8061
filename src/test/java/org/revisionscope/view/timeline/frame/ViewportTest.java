package org.revisionscope.view.timeline.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.revisionscope.view.timeline.outline.Metrics;
import org.revisionscope.view.timeline.scale.Step;

class ViewportTest {

    private static final long CLOCK = Instant.parse("2025-02-21T17:00:00Z").toEpochMilli();

    private final Viewport viewport = new Viewport();

    @BeforeEach
    void place() {
        viewport.resize(Metrics.HEADER_WIDTH + 750);
        viewport.place(CLOCK);
    }

    @Test
    void beginsFourDaysBeforeTheDayOfTheClockAndShowsFifteen() {
        assertEquals(Instant.parse("2025-02-17T00:00:00Z").toEpochMilli(), viewport.scale().left());
        assertEquals(15 * Step.DAY_MILLIS, viewport.scale().span());
    }

    @Test
    void staysUntilTheClockComesNearTheEndAndThenMovesWithIt() {
        long left = viewport.scale().left();
        viewport.clockAt(CLOCK + 4 * Step.DAY_MILLIS);
        assertEquals(left, viewport.scale().left());
        viewport.clockAt(CLOCK + 30 * Step.DAY_MILLIS);
        assertTrue(viewport.scale().shows(CLOCK + 30 * Step.DAY_MILLIS, CLOCK + 30 * Step.DAY_MILLIS));
        double x = viewport.scale().x(CLOCK + 36 * Step.DAY_MILLIS);
        viewport.clockAt(CLOCK + 36 * Step.DAY_MILLIS);
        double moved = viewport.scale().x(CLOCK + 36 * Step.DAY_MILLIS);
        viewport.clockAt(CLOCK + 37 * Step.DAY_MILLIS);
        assertTrue(moved <= x);
        assertTrue(viewport.scale().x(CLOCK + 37 * Step.DAY_MILLIS) <= Metrics.HEADER_WIDTH + 0.63 * 750 + 0.01);
    }

    @Test
    void aClockThatIsFollowedStaysInViewWhenTheWidthShrinks() {
        viewport.clockAt(CLOCK + 4 * Step.DAY_MILLIS);
        viewport.resize(Metrics.HEADER_WIDTH + 400);
        assertTrue(viewport.scale().x(CLOCK + 4 * Step.DAY_MILLIS) <= Metrics.HEADER_WIDTH + 0.63 * 400 + 0.01);
    }

    @Test
    void whoPansIsNotMovedUntilTheyAskForIt() {
        viewport.pan(5_000);
        long left = viewport.scale().left();
        viewport.clockAt(CLOCK + Step.DAY_MILLIS);
        assertFalse(viewport.following());
        assertEquals(left, viewport.scale().left());
        viewport.startFollowing();
        assertTrue(viewport.scale().shows(CLOCK + Step.DAY_MILLIS, CLOCK + Step.DAY_MILLIS));
    }

    @Test
    void zoomingWithoutAPointerKeepsTheClockWhereItIs() {
        double x = viewport.scale().x(CLOCK);
        viewport.zoom(3);
        assertEquals(x, viewport.scale().x(CLOCK), 0.01);
    }

    @Test
    void scrollingStopsAtBothEnds() {
        viewport.scrollTo(-20, 500, 300);
        assertEquals(0, viewport.scroll());
        viewport.scrollTo(900, 500, 300);
        assertEquals(200, viewport.scroll());
        viewport.scrollTo(50, 100, 300);
        assertEquals(0, viewport.scroll());
    }
}
