package org.revisionscope.view.timeline.layer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.revisionscope.view.draw.RecordingSurface;
import org.revisionscope.view.draw.Role;
import org.revisionscope.view.timeline.Drawings;
import org.revisionscope.view.timeline.Stories;

class HeadLayerTest {

    private final Stories story = Stories.threeServicesMarked();

    @Test
    void whileTasksAreReplacedEachShowsItsStateBesideThePlayhead() {
        assertEquals(0, heads("2025-02-28T17:59:59Z", Role.REPLACEMENT));
        assertEquals(8, heads("2025-02-28T18:00:30Z", Role.REPLACEMENT), "three of web and five of checkout arrive");
        assertEquals(9, heads("2025-02-28T18:00:30Z", Role.RETIRING), "as many go, and the orphan");
        assertEquals(0, heads("2025-02-28T18:05:00Z", Role.RETIRING));
    }

    private int heads(String clock, Role role) {
        Drawings drawings = Drawings.of(story.behindCurtain(clock), "2025-02-17T00:00:00Z");
        RecordingSurface drawn = drawings.only(new HeadLayer());
        return drawn.filled(role).size();
    }
}
