package org.revisionscope.view.timeline.scale;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.revisionscope.view.timeline.Stories;
import org.revisionscope.view.timeline.sight.Sight;

class BreaksTest {

    private static final long DAY = Step.DAY_MILLIS;

    private final Breaks breaks = new Breaks(List.of(new Span(2 * DAY, 12 * DAY), new Span(20 * DAY, 25 * DAY)));

    /** A hundred pixels a day. */
    private final TimeScale scale = new TimeScale(0, 148, 1000, DAY / 100.0, breaks);

    @Test
    void aBreakIsAsWideAsItsLabelNeeds() {
        assertEquals(148 + 200, scale.x(2 * DAY));
        assertEquals(148 + 200 + Breaks.WIDTH, scale.x(12 * DAY));
        assertEquals(148 + 300 + Breaks.WIDTH, scale.x(13 * DAY));
        assertEquals(148 + 200 + Breaks.WIDTH / 2, scale.x(7 * DAY), 0.01);
    }

    @Test
    void whatIsShortOnTheScreenStaysOpen() {
        TimeScale far = new TimeScale(0, 148, 1000, DAY / 20.0, breaks);
        assertTrue(far.breakAround(5 * DAY).isPresent());
        assertEquals(Optional.empty(), far.breakAround(22 * DAY));
        assertEquals(5 * 20, far.x(25 * DAY) - far.x(20 * DAY), 0.01);
    }

    @Test
    void timeAndPlaceAreEachOthersInverse() {
        Random random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            long instant = random.nextLong(-5 * DAY, 40 * DAY);
            TimeScale zoomed = scale.zoomed(random.nextDouble(0.2, 4), random.nextDouble(148, 1148));
            long back = zoomed.instant(zoomed.x(instant));
            assertEquals(zoomed.x(instant), zoomed.x(back), 0.01, "at " + instant + " in " + zoomed);
        }
    }

    @Test
    void pointerKeepsItsInstantWhileZoomingAndPanningMovesByPixels() {
        long pointed = scale.instant(500);
        assertEquals(500, scale.zoomed(1.1, 500).x(pointed), 1);
        assertEquals(scale.x(14 * DAY) - 60, scale.panned(60).x(14 * DAY), 0.01);
    }

    @Test
    void fittingPutsTheEndAtTheRightEdge() {
        TimeScale fitted = TimeScale.showing(0, 30 * DAY, 148, 1000).with(breaks).reaching(30 * DAY);
        assertEquals(1148, fitted.x(30 * DAY), 3);
        assertEquals(0, fitted.left());
    }

    @Test
    void quietDaysOfAStoryAreFound() {
        Sight sight = new Sight(Stories.threeServicesMarked().at("2025-02-28T18:05:00Z"));
        List<Span> found = Breaks.of(sight, _ -> false).stretches();
        assertTrue(found.contains(new Span(millis("2025-02-14T00:00:00Z"), millis("2025-02-21T00:00:00Z"))),
                found.toString());
        for (Span quiet : found) {
            assertEquals(sight.past().chronicle().view().rowsUntil(quiet.from() - 1),
                    Math.min(sight.past().rows(), sight.past().chronicle().view().rowsUntil(quiet.to() - 1)),
                    "something happened in " + quiet);
        }
        assertEquals(found.size() - 1,
                Breaks.of(sight, quiet -> quiet.equals(found.getFirst())).stretches().size());
    }

    private static long millis(String instant) {
        return Instant.parse(instant).toEpochMilli();
    }
}
