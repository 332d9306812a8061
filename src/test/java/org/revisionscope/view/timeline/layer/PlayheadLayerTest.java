package org.revisionscope.view.timeline.layer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.revisionscope.view.draw.RecordingSurface;
import org.revisionscope.view.draw.RecordingSurface.Lined;
import org.revisionscope.view.draw.RecordingSurface.Shaped;
import org.revisionscope.view.draw.Role;
import org.revisionscope.view.draw.Stroke;
import org.revisionscope.view.timeline.Drawings;
import org.revisionscope.view.timeline.Stories;

class PlayheadLayerTest {

    private final Stories story = Stories.threeServicesMarked();

    @Test
    void aLineOfTwoPixelsStandsAtTheClockFromTopToBottom() {
        Drawings drawings = Drawings.of(story.at("2025-02-24T00:00:00Z"), "2025-02-17T00:00:00Z");
        RecordingSurface drawn = drawings.only(new PlayheadLayer());
        double x = drawings.x("2025-02-24T00:00:00Z");
        List<Lined> lines = drawn.operations().stream().filter(Lined.class::isInstance).map(Lined.class::cast).toList();
        assertEquals(2, lines.size(), "over and under the date");
        for (Lined line : lines) {
            assertEquals(x, line.fromX());
            assertEquals(x, line.toX());
            assertEquals(Stroke.solid(Role.TEXT, 2), line.stroke());
        }
        assertEquals(0, lines.getFirst().fromY());
        assertEquals(Drawings.HEIGHT, lines.getLast().toY());
        assertTrue(lines.getFirst().toY() < lines.getLast().fromY(), "the date is not struck out");
    }

    @Test
    void itsHandlePointsAtTheClock() {
        Drawings drawings = Drawings.of(story.at("2025-02-24T00:00:00Z"), "2025-02-17T00:00:00Z");
        Shaped handle = drawings.only(new PlayheadLayer()).shaped(Role.TEXT).getFirst();
        double x = drawings.x("2025-02-24T00:00:00Z");
        assertEquals(List.of(x - 7, 0.0, x + 7, 0.0, x, 10.0), handle.corners());
    }

    @Test
    void aClockOutOfViewHasNone() {
        Drawings drawings = Drawings.of(story.at("2025-02-12T00:00:00Z"), "2025-02-17T00:00:00Z");
        assertTrue(drawings.only(new PlayheadLayer()).operations().isEmpty());
    }
}
