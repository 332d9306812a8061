package org.revisionscope.view.timeline.layer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.revisionscope.view.draw.Box;
import org.revisionscope.view.draw.Fill;
import org.revisionscope.view.draw.RecordingSurface;
import org.revisionscope.view.draw.RecordingSurface.Filled;
import org.revisionscope.view.draw.Role;
import org.revisionscope.view.timeline.Drawings;
import org.revisionscope.view.timeline.Stories;

class TaskLayerTest {

    private static final String MONDAY = "2025-02-17T00:00:00Z";

    private final Stories story = Stories.threeServicesMarked();

    @Test
    void tasksOfAMarkedRevisionAreAtRiskFromTheMarkAndNotBefore() {
        Drawings drawings = Drawings.of(story.at("2025-02-24T00:00:00Z"), MONDAY);
        RecordingSurface drawn = drawings.only(new TaskLayer(drawings.messages()));
        double mark = drawings.x("2025-02-21T18:00:00Z");
        List<Box> atRisk = boxes(drawn, Fill.solid(Role.MARKED));
        assertEquals(12, atRisk.size());
        assertTrue(atRisk.stream().allMatch(box -> box.x() == mark), atRisk::toString);
        assertTrue(atRisk.stream().allMatch(box -> box.right() == drawings.x("2025-02-24T00:00:00Z")),
                atRisk::toString);
        assertTrue(boxes(drawn, Fill.solid(Role.SUPERSEDED)).stream().allMatch(box -> box.right() == mark));
    }

    @Test
    void announcedReplacementsBeginAtTheStartOfRetirement() {
        Drawings drawings = Drawings.of(story.at("2025-02-27T00:00:00Z"), MONDAY);
        RecordingSurface drawn = drawings.only(new TaskLayer(drawings.messages()));
        List<Box> replacements = boxes(drawn, Fill.faint(Role.REPLACEMENT));
        assertEquals(8, replacements.size(), "three of web, five of checkout; mail starts a week later");
        assertTrue(replacements.stream().allMatch(box -> box.x() == drawings.x("2025-02-28T18:00:00Z")));
    }

    @Test
    void aBarEndsWhereItsTaskIsGoneAndSaysHow() {
        Drawings drawings = Drawings.of(story.at("2025-03-01T12:00:00Z"), MONDAY);
        RecordingSurface drawn = drawings.only(new TaskLayer(drawings.messages()));
        double start = drawings.x("2025-02-28T18:00:00Z");
        assertTrue(boxes(drawn, Fill.solid(Role.MARKED)).stream().filter(box -> box.right() == start).count() >= 9);
        assertTrue(drawn.said().containsAll(List.of("✖", "nothing replaces it", "↗", "r7", "ϟ", "crashed")),
                drawn.said()::toString);
    }

    @Test
    void thePresentOfABarIsNeverPaintedOverItsPast() {
        // the same view at two clocks: up to the earlier one the bars have the same colours at every pixel
        Drawings before = Drawings.of(story.at("2025-02-26T00:00:00Z"), MONDAY);
        Drawings after = Drawings.of(story.at("2025-03-01T12:00:00Z"), MONDAY);
        RecordingSurface one = before.only(new TaskLayer(before.messages()));
        RecordingSurface other = after.only(new TaskLayer(after.messages()));
        double clock = before.x("2025-02-26T00:00:00Z");
        for (double y = 80; y < Drawings.HEIGHT; y += 1) {
            for (double x = 148; x < clock; x += 9) {
                assertEquals(fillAt(one, x + 0.5, y + 0.5), fillAt(other, x + 0.5, y + 0.5), x + ", " + y);
            }
        }
    }

    private static List<Fill> fillAt(RecordingSurface drawn, double x, double y) {
        Stream<Filled> filled = drawn.operations().stream().filter(Filled.class::isInstance).map(Filled.class::cast);
        return filled.filter(each -> each.box().contains(x, y)).map(Filled::fill).toList();
    }

    private static List<Box> boxes(RecordingSurface drawn, Fill fill) {
        return drawn.filled(fill.role()).stream().filter(filled -> filled.fill().equals(fill)).map(Filled::box)
                .toList();
    }
}
