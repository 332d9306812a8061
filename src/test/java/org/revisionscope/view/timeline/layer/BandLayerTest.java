package org.revisionscope.view.timeline.layer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.revisionscope.view.draw.Box;
import org.revisionscope.view.draw.Fill;
import org.revisionscope.view.draw.RecordingSurface;
import org.revisionscope.view.draw.RecordingSurface.Filled;
import org.revisionscope.view.draw.Role;
import org.revisionscope.view.timeline.Crowds;
import org.revisionscope.view.timeline.Drawings;
import org.revisionscope.view.timeline.Stories;
import org.revisionscope.view.timeline.outline.Metrics;

class BandLayerTest {

    @Test
    void twoHundredTasksAreBars() {
        Drawings drawings = drawings(200);
        assertEquals(200, bars(drawings));
        assertTrue(drawings.only(new BandLayer(drawings.messages())).operations().isEmpty());
    }

    @Test
    void oneMoreIsABandWithItsCount() {
        Drawings drawings = drawings(201);
        assertEquals(0, bars(drawings));
        RecordingSurface band = drawings.only(new BandLayer(drawings.messages()));
        assertEquals(List.of("201 tasks"), band.said());
        List<Box> newest = boxes(band, Fill.solid(Role.NEWEST));
        assertEquals(drawings.x("2025-02-12T00:00:00Z") + 1, newest.getFirst().x(), "what arrives comes first");
        assertEquals(drawings.x("2025-02-20T00:00:00Z"), newest.getLast().right(), "it ends at the clock");
        assertTrue(newest.stream().allMatch(box -> box.height() == Metrics.BAND), newest::toString);
    }

    @Test
    void theFewestAreSolidAndTheMostAreFaint() {
        Drawings drawings = Drawings.of(Crowds.story().behindCurtain("2025-03-01T12:00:00Z"), "2025-02-16T00:00:00Z");
        RecordingSurface band = drawings.only(new BandLayer(drawings.messages()));
        double start = drawings.x("2025-02-28T10:00:00Z");
        Box leaving = boxes(band, Fill.faint(Role.MARKED)).getLast();
        assertEquals(Box.between(start, start + 1, leaving.y(), leaving.height()), leaving, "all go in one pixel");
        List<Box> solid = boxes(band, Fill.solid(Role.MARKED));
        assertEquals(start, solid.stream().mapToDouble(Box::right).max().orElseThrow());
        double mark = drawings.x("2025-02-21T10:00:00Z");
        assertEquals(mark, solid.stream().mapToDouble(Box::x).min().orElseThrow(), "at risk from the mark on");
    }

    @Test
    void whatIsRareShowsOverTheBand() {
        Drawings drawings = Drawings.of(Crowds.story().behindCurtain("2025-02-20T00:00:00Z"), "2025-02-10T00:00:00Z");
        RecordingSurface band = drawings.only(new BandLayer(drawings.messages()));
        List<Box> going = boxes(band, Fill.solid(Role.RETIRING));
        assertTrue(going.size() > 50, "crashes, each some seconds long: " + going.size());
        double floor = boxes(band, Fill.solid(Role.NEWEST)).getLast().bottom();
        assertTrue(going.stream().allMatch(box -> box.height() == 3 && box.bottom() == floor - Metrics.BAND - 1));
    }

    @Test
    void everyLostTaskIsMarked() {
        Stories story = Crowds.story();
        Drawings drawings = Drawings.of(story.behindCurtain("2025-03-03T00:00:00Z"), "2025-02-20T00:00:00Z");
        RecordingSurface band = drawings.only(new BandLayer(drawings.messages()));
        List<Box> marks = boxes(band, Fill.solid(Role.LOST));
        assertEquals(List.of(drawings.x("2025-02-28T10:00:00Z")), marks.stream().map(Box::x).toList());
        assertEquals(Metrics.BAND, marks.getFirst().height());
        assertTrue(band.said().contains("\u2716"));
    }

    private static List<Box> boxes(RecordingSurface drawn, Fill fill) {
        return drawn.filled(fill.role()).stream().filter(filled -> filled.fill().equals(fill)).map(Filled::box)
                .toList();
    }

    private static long bars(Drawings drawings) {
        return drawings.only(new TaskLayer(drawings.messages())).filled(Role.NEWEST).stream()
                .filter(filled -> filled.fill().pattern() == Fill.Pattern.SOLID).count();
    }

    private static Drawings drawings(int tasks) {
        return Drawings.of(Stories.ofText(crowd(tasks)).behindCurtain("2025-02-20T00:00:00Z"),
                "2025-02-10T00:00:00Z");
    }

    private static String crowd(int tasks) {
        return """
                { "format": "revisionscope/1", "title": "crowd", "start": "2025-02-10T00:00:00Z",
                  "end": "2025-03-10T00:00:00Z", "seed": 1, "catalogue": "aws-2025",
                  "revisions": [ { "revision": "1.4.0-r1", "released": "2025-01-01T00:00:00Z" } ],
                  "accounts": [ { "account": "111122223333", "regions": [ { "region": "eu-west-1", "clusters": [ {
                    "cluster": "production", "services": [
                      { "service": "web", "created": "2025-02-12T00:00:00Z", "desiredCount": %d } ] } ] } ] } ] }
                """.formatted(tasks);
    }
}
