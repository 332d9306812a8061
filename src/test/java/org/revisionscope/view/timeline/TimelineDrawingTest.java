package org.revisionscope.view.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.revisionscope.model.fleet.RevisionId;
import org.revisionscope.model.fleet.ServiceKey;
import org.revisionscope.model.history.ServiceLife;
import org.revisionscope.view.Messages;
import org.revisionscope.view.draw.RecordingSurface;
import org.revisionscope.view.timeline.scale.Span;
import org.revisionscope.view.timeline.sight.Subject;

class TimelineDrawingTest {

    private static final double WIDTH = 1200;

    private final Stories story = Stories.of("three-services-decided");
    private final TimelineDrawing whole = TimelineDrawing.of(story.at("2025-02-26T09:12:00Z"), Messages.load())
            .over(new Span(millis("2025-02-17T00:00:00Z"), millis("2025-03-04T00:00:00Z")));

    @Test
    void everyLaneHasRoomInTheHeightItAsksFor() {
        double height = whole.heightFor(WIDTH);
        assertEquals(0, whole.paint(new RecordingSurface(), WIDTH, height));
        assertTrue(whole.paint(new RecordingSurface(), WIDTH, 300) > 0, "300 pixels are too few");
    }

    @Test
    void aServiceIsDrawnAlone() {
        List<String> said = said(new Subject.OfService(service("checkout")));
        assertEquals(3, said.stream().filter("checkout"::equals).count(), "on r7, on r6, and its floor: " + said);
        assertTrue(said.contains("r6") && said.contains("r7") && said.contains("eu-west-1"), said.toString());
        for (String other : List.of("web", "search", "mail", "etl-import", "us-east-1")) {
            assertFalse(said.contains(other), other);
        }
    }

    @Test
    void aStandaloneTaskHasNoFloor() {
        List<String> said = said(new Subject.OfTask(orphan()));
        assertEquals(1, said.stream().filter("etl-import"::equals).count());
        assertFalse(said.stream().anyMatch(words -> words.contains("healthy")), said.toString());
        assertFalse(said.contains("r7"), "it never ran on r7");
    }

    @Test
    void aRevisionKeepsItsOwnLanes() {
        List<String> said = said(new Subject.OfRevision(RevisionId.parse("1.4.0-r6")));
        assertTrue(said.containsAll(List.of("r6", "checkout", "etl-import", "mail")), said.toString());
        assertFalse(said.contains("newest"), "r7 is left out");
        assertEquals(1, said.stream().filter("search"::equals).count(), "only its floor: search has left r6 before");
    }

    @Test
    void partsTakeLessRoomThanAll() {
        assertTrue(whole.about(new Subject.OfService(service("web"))).heightFor(WIDTH) < whole.heightFor(WIDTH) / 2);
        assertEquals(whole.heightFor(WIDTH), whole.about(Subject.nothing()).heightFor(WIDTH));
    }

    private List<String> said(Subject subject) {
        TimelineDrawing part = whole.about(subject);
        RecordingSurface surface = new RecordingSurface();
        part.paint(surface, WIDTH, part.heightFor(WIDTH));
        return surface.said();
    }

    private ServiceKey service(String name) {
        return story.chronicle().services().all().stream().map(ServiceLife::key)
                .filter(key -> key.name().equals(name)).findFirst().orElseThrow();
    }

    private int orphan() {
        return IntStream.range(0, story.chronicle().view().tasks())
                .filter(task -> story.chronicle().view().owner(story.chronicle().view().ownerOf(task)).name()
                        .equals("etl-import"))
                .findFirst().orElseThrow();
    }

    private static long millis(String instant) {
        return Instant.parse(instant).toEpochMilli();
    }
}
