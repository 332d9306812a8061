package org.revisionscope.view.timeline.radar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.revisionscope.view.timeline.Stories;
import org.revisionscope.view.timeline.scale.Span;
import org.revisionscope.view.timeline.scale.Step;
import org.revisionscope.view.timeline.scale.TimeScale;
import org.revisionscope.view.timeline.sight.Sight;
import org.revisionscope.view.timeline.sight.TimelineContent;

class RadarTest {

    private static final long DAY = Step.DAY_MILLIS;

    /** A hundred days on a thousand pixels, of which the days 40 to 50 are in view. */
    private final Radar radar = new Radar(TimeScale.showing(0, 100 * DAY, 0, 1000), new Span(40 * DAY, 50 * DAY));

    @Test
    void windowLiesWhereTheViewDoes() {
        assertEquals(400, radar.left());
        assertEquals(500, radar.right());
    }

    @Test
    void handTakesWhatItIsOn() {
        assertEquals(Radar.Grip.ELSEWHERE, radar.at(390));
        assertEquals(Radar.Grip.LEFT, radar.at(397));
        assertEquals(Radar.Grip.LEFT, radar.at(405));
        assertEquals(Radar.Grip.WINDOW, radar.at(450));
        assertEquals(Radar.Grip.RIGHT, radar.at(503));
        assertEquals(Radar.Grip.ELSEWHERE, radar.at(510));
    }

    @Test
    void dragMovesOrResizes() {
        assertEquals(new Span(43 * DAY, 53 * DAY), radar.dragged(Radar.Grip.WINDOW, 30));
        assertEquals(new Span(37 * DAY, 50 * DAY), radar.dragged(Radar.Grip.LEFT, -30));
        assertEquals(new Span(40 * DAY, 53 * DAY), radar.dragged(Radar.Grip.RIGHT, 30));
    }

    @Test
    void edgesDoNotPassEachOther() {
        assertEquals(new Span(50 * DAY - TimeScale.SHORTEST_SPAN, 50 * DAY), radar.dragged(Radar.Grip.LEFT, 900));
        assertEquals(new Span(40 * DAY, 40 * DAY + TimeScale.SHORTEST_SPAN), radar.dragged(Radar.Grip.RIGHT, -900));
    }

    @Test
    void aMinuteInViewCanStillBeTaken() {
        Radar narrow = radar.with(new Span(40 * DAY, 40 * DAY + TimeScale.SHORTEST_SPAN));
        assertTrue(narrow.right() - narrow.left() >= Radar.LEAST_WINDOW);
        assertEquals(Radar.Grip.WINDOW, narrow.at(400));
        assertEquals(Radar.Grip.LEFT, narrow.at(392));
        assertEquals(Radar.Grip.RIGHT, narrow.at(408));
    }

    @Test
    void keysStayWithinTheRun() {
        assertEquals(Optional.of(new Span(41 * DAY, 51 * DAY)), radar.moved(0.1));
        assertEquals(Optional.of(new Span(0, 10 * DAY)), radar.moved(-1e6));
        assertEquals(Optional.of(new Span(90 * DAY, 100 * DAY)), radar.moved(1e6));
        assertEquals(Optional.empty(), radar.with(new Span(0, 10 * DAY)).moved(-0.1));
    }

    @Test
    void clickElsewhereBringsItIntoTheMiddle() {
        assertEquals(new Span(65 * DAY, 75 * DAY), radar.centredAt(700));
    }

    @Test
    void showsTheRunAndTheView() {
        TimelineContent content = Stories.threeServicesMarked().at("2025-02-26T09:12:00Z");
        Span view = new Span(millis("2025-02-17T00:00:00Z"), millis("2025-04-20T00:00:00Z"));
        TimeScale whole = Radar.of(new Sight(content), view, 148, 1000).whole();
        assertTrue(whole.left() <= millis("2025-01-21T00:00:00Z"), "the first task was launched in January");
        assertEquals(millis("2025-04-20T00:00:00Z"), whole.right());
    }

    private static long millis(String instant) {
        return Instant.parse(instant).toEpochMilli();
    }
}
