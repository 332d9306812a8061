package org.revisionscope.view.timeline.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.revisionscope.model.fleet.PlatformVersion;
import org.revisionscope.view.draw.Box;
import org.revisionscope.view.draw.RecordingSurface;
import org.revisionscope.view.timeline.Drawings;
import org.revisionscope.view.timeline.Stories;
import org.revisionscope.view.timeline.layer.HeadingLayer;
import org.revisionscope.view.timeline.outline.Row;
import org.revisionscope.view.timeline.sight.Subject;

/** A lost task is told of wherever the view begins. */
class LostEarlierTest {

    private static final PlatformVersion VERSION = new PlatformVersion("1.4.0");
    private static final String LATER = "2025-03-10T00:00:00Z";

    private final Stories story = Stories.threeServicesMarked();

    private static List<String> heading(Drawings drawings) {
        return drawings.only(new HeadingLayer(drawings.messages())).said();
    }

    @Test
    void theHeadingTellsWhatWasLostBeforeTheView() {
        Drawings after = Drawings.of(story.at(LATER), "2025-03-08T00:00:00Z");
        assertFalse(heading(after).contains("etl-import"), "its lane is not in view");
        assertTrue(heading(after).containsAll(List.of("✖", "1 lost earlier")), heading(after).toString());
    }

    @Test
    void aLaneInViewTellsItself() {
        Drawings all = Drawings.of(story.at(LATER), "2025-02-20T00:00:00Z");
        assertTrue(heading(all).contains("etl-import"));
        assertFalse(heading(all).contains("1 lost earlier"));
    }

    @Test
    void whatIsOnlyLostIfNobodyActsIsToldWithTheFuture() {
        String clock = "2025-02-26T00:00:00Z";
        assertTrue(heading(Drawings.of(story.at(clock), "2025-03-10T00:00:00Z")).contains("1 lost by then"));
        assertFalse(heading(Drawings.of(story.behindCurtain(clock), "2025-03-10T00:00:00Z")).contains("✖"));
    }

    @Test
    void aPointerThatIsHeldThereFindsTheTask() {
        Frame frame = Drawings.of(story.at(LATER), "2025-03-08T00:00:00Z").frame(new RecordingSurface(), Pointing.NONE);
        Row.Version row = (Row.Version) frame.rows().getFirst();
        LostEarlier lost = LostEarlier.of(frame, VERSION).orElseThrow();
        Box box = LostEarlier.box(frame, row).orElseThrow();
        Spots spots = new Spots(frame);
        assertEquals(Optional.of(new Subject.OfTask(lost.last())), spots.at(box.centreX(), box.centreY())
                .map(Spot::subject));
        assertEquals(Optional.of(new Subject.OfVersion(VERSION)), spots.at(box.right() + 20, box.centreY())
                .map(Spot::subject));
        assertEquals("etl-import",
                story.chronicle().view().owner(story.chronicle().view().ownerOf(lost.last())).name());
    }
}
