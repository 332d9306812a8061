package org.revisionscope.view.timeline.layer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.revisionscope.view.draw.Box;
import org.revisionscope.view.draw.Fill;
import org.revisionscope.view.draw.RecordingSurface;
import org.revisionscope.view.draw.Role;
import org.revisionscope.view.timeline.Drawings;
import org.revisionscope.view.timeline.Stories;

/** r6 is marked on Friday at 18:00; a day is 72 pixels wide, and midnight of Monday 17 February lies at 148. */
class RevisionLayerTest {

    private static final double MARKED_X = 148 + 4 * 72 + 54;
    private static final double CLOCK_X = 148 + 9 * 72 + 27;
    private static final double START_X = 148 + 11 * 72 + 54;

    private final Stories story = Stories.threeServicesMarked();
    private final Drawings drawings = Drawings.of(story.at("2025-02-26T09:00:00Z"), "2025-02-17T00:00:00Z");

    @Test
    void eachPhaseBeginsAtTheInstantOfItsEvent() {
        RecordingSurface drawn = drawings.only(new RevisionLayer(drawings.messages()));
        Box superseded = box(drawn, Fill.solid(Role.SUPERSEDED));
        Box marked = box(drawn, Fill.stripes(Role.MARKED));
        assertEquals(MARKED_X, superseded.right());
        assertEquals(MARKED_X, marked.x());
        assertEquals(CLOCK_X, marked.right());
    }

    @Test
    void whatIsAheadIsFaintFromTheClockOn() {
        RecordingSurface drawn = drawings.only(new RevisionLayer(drawings.messages()));
        Box waiting = box(drawn, Fill.faint(Role.MARKED));
        Box retiring = box(drawn, Fill.faint(Role.RETIRING));
        assertEquals(CLOCK_X, waiting.x());
        assertEquals(START_X, waiting.right());
        assertEquals(START_X, retiring.x());
        assertTrue(
                drawn.filled(Role.RETIRING).stream().allMatch(filled -> filled.fill().pattern() == Fill.Pattern.FAINT));
    }

    @Test
    void aSupersededBarIsThinnerThanTheOthers() {
        RecordingSurface drawn = drawings.only(new RevisionLayer(drawings.messages()));
        assertTrue(box(drawn, Fill.solid(Role.SUPERSEDED)).height() < box(drawn, Fill.stripes(Role.MARKED)).height());
    }

    @Test
    void everyPhaseInViewIsNamed() {
        List<String> said = drawings.only(new RevisionLayer(drawings.messages())).said();
        assertEquals(List.of("● newest since 10 Feb", "○ superseded", "⚑ marked Fri 21 Feb", "▼ retiring"), said);
    }

    @Test
    void noWordsLieDirectlyOnStripesOrHatch() {
        RecordingSurface drawn = drawings.only(new RevisionLayer(drawings.messages()));
        long pills = drawn.filled(Role.SURFACE).size();
        assertEquals(2, pills, "marked and retiring stand on a ground of their own");
    }

    private static Box box(RecordingSurface drawn, Fill fill) {
        List<Box> boxes = drawn.filled(fill.role()).stream().filter(filled -> filled.fill().equals(fill))
                .map(RecordingSurface.Filled::box).toList();
        assertEquals(1, boxes.size(), () -> fill + " in " + drawn.operations());
        return boxes.getFirst();
    }
}
