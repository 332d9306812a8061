package org.revisionscope.view.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.revisionscope.model.scenario.Bookmark;
import org.revisionscope.view.timeline.scale.TimeScale;
import org.revisionscope.view.timeline.sight.Sight;

/** A day is 50 pixels wide, so five pixels are 144 minutes. */
class SnappingTest {

    private final TimeScale scale =
            TimeScale.showing(at("2025-02-17T00:00:00Z"), at("2025-03-04T00:00:00Z"), 148, 750);
    private final Stories story = Stories.threeServicesMarked();

    @Test
    void aHeadlineAttractsTheClock() {
        assertEquals(at("2025-02-21T18:00:00Z"), snapped("2025-02-21T18:50:00Z", "2025-02-26T00:00:00Z"));
    }

    private List<Bookmark> bookmarks = List.of();

    @Test
    void midnightAttractsTheClock() {
        assertEquals(at("2025-02-23T00:00:00Z"), snapped("2025-02-23T02:00:00Z", "2025-02-26T00:00:00Z"));
    }

    @Test
    void inBetweenTheClockStaysWhereItIsPut() {
        assertEquals(at("2025-02-23T12:00:00Z"), snapped("2025-02-23T12:00:00Z", "2025-02-26T00:00:00Z"));
    }

    @Test
    void nothingAfterTheEdgeAttractsIt() {
        assertEquals(at("2025-02-28T16:48:00Z"), snapped("2025-02-28T16:48:00Z", "2025-02-26T00:00:00Z"));
        assertEquals(at("2025-02-28T18:00:00Z"), snapped("2025-02-28T16:48:00Z", "2025-03-01T00:00:00Z"));
    }

    @Test
    void aBookmarkAttractsIt() {
        bookmarks = List.of(new Bookmark(Instant.parse("2025-02-23T11:00:00Z"), ""));
        assertEquals(at("2025-02-23T11:00:00Z"), snapped("2025-02-23T12:00:00Z", "2025-02-26T00:00:00Z"));
    }

    private long snapped(String pointer, String clock) {
        return Snapping.at(scale.x(at(pointer)), scale, new Sight(story.behindCurtain(clock)), bookmarks);
    }

    private static long at(String instant) {
        return Instant.parse(instant).toEpochMilli();
    }
}
