package org.revisionscope.view.timeline.motion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.revisionscope.model.fleet.RevisionId;
import org.revisionscope.view.timeline.outline.Outline;
import org.revisionscope.view.timeline.outline.Row;

class LaneSlideTest {

    private static final RevisionId R7 = RevisionId.parse("1.4.0-r7");
    private static final RevisionId R8 = RevisionId.parse("1.4.0-r8");

    private final Outline before = new Outline(List.of(new Row.Revision(0, R7)));
    private final Outline after = new Outline(List.of(new Row.Revision(0, R8), new Row.Revision(32, R7)));
    private final AtomicInteger redraws = new AtomicInteger();
    private final LaneSlide slide = new LaneSlide(redraws::incrementAndGet);

    @Test
    void theLaneBelowMakesRoomBeforeTheNewOneShows() {
        slide.leapTo(before);
        assertTrue(slide.begin(after));
        assertEquals(List.of(new Row.Revision(0, R7)), slide.shown().rows());
        slide.moved(0.5);
        assertEquals(List.of(new Row.Revision(16, R7)), slide.shown().rows());
        slide.end();
        assertSame(after, slide.shown());
        assertEquals(2, redraws.get());
    }

    @Test
    void whereNoLaneHasToMoveNothingSlides() {
        slide.leapTo(before);
        assertFalse(slide.begin(new Outline(List.of(new Row.Revision(0, R7), new Row.Revision(32, R8)))));
        assertEquals(2, slide.shown().rows().size());
    }

    @Test
    void aLeapShowsTheRowsAtOnce() {
        slide.leapTo(before);
        slide.begin(after);
        slide.end();
        slide.leapTo(before);
        assertSame(before, slide.shown());
        assertTrue(slide.leadsTo(before));
    }

    @Test
    void rowsOnTheirWayGoToWhereTheyBelongMeanwhile() {
        Outline further = new Outline(List.of(new Row.Revision(0, R8), new Row.Revision(64, R7)));
        slide.leapTo(before);
        slide.begin(after);
        slide.moved(0.5);
        slide.leapTo(further);
        assertTrue(slide.leadsTo(further));
        assertEquals(List.of(new Row.Revision(32, R7)), slide.shown().rows());
        assertTrue(slide.begin(before), "it slides anew from where the rows are");
        assertEquals(List.of(new Row.Revision(32, R7)), slide.shown().rows());
        slide.end();
        assertSame(before, slide.shown());
    }
}
