package org.revisionscope.view.timeline.layer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.revisionscope.model.history.Chronicle;
import org.revisionscope.view.draw.Box;
import org.revisionscope.view.draw.RecordingSurface;
import org.revisionscope.view.draw.RecordingSurface.Filled;
import org.revisionscope.view.draw.Role;
import org.revisionscope.view.timeline.Crowds;
import org.revisionscope.view.timeline.Drawings;
import org.revisionscope.view.timeline.Stories;
import org.revisionscope.view.timeline.frame.Pointing;
import org.revisionscope.view.timeline.sight.Subject;

class CrowdSelectionLayerTest {

    private static final String CLOCK = "2025-02-25T00:00:00Z";

    @Test
    void theSelectedTaskOfACrowdHasABarOfItsOwn() {
        Stories story = Crowds.story();
        Drawings drawings = Drawings.of(story.behindCurtain(CLOCK), "2025-02-15T00:00:00Z");
        int task = aTaskAtRisk(story.chronicle());
        RecordingSurface drawn = draw(drawings, new Subject.OfTask(task));
        Box atRisk = drawn.filled(Role.MARKED).stream().map(Filled::box).findFirst().orElseThrow();
        assertEquals(drawings.x("2025-02-21T10:00:00Z"), atRisk.x(), "from the mark");
        assertEquals(drawings.x(CLOCK), atRisk.right(), "to the clock");
        assertEquals(8, atRisk.height());
        assertEquals(1, drawn.filled(Role.SURFACE).size(), "set off against the crowd");
    }

    @Test
    void nothingElseHas() {
        Drawings drawings = Drawings.of(Crowds.story().behindCurtain(CLOCK), "2025-02-15T00:00:00Z");
        assertTrue(draw(drawings, Subject.nothing()).operations().isEmpty());
        Drawings few = Drawings.of(Stories.threeServicesMarked().at("2025-02-24T00:00:00Z"), "2025-02-17T00:00:00Z");
        assertTrue(draw(few, new Subject.OfTask(3)).operations().isEmpty(), "it is a bar anyway");
    }

    private static RecordingSurface draw(Drawings drawings, Subject selection) {
        RecordingSurface surface = new RecordingSurface();
        Pointing pointing = new Pointing(selection, Subject.nothing(), Optional.empty(), Optional.empty());
        new CrowdSelectionLayer().draw(drawings.frame(surface, pointing));
        return surface;
    }

    private static int aTaskAtRisk(Chronicle chronicle) {
        int rows = chronicle.view().rowsUntil(Instant.parse(CLOCK).toEpochMilli());
        for (int task = 0; task < chronicle.tasks().count(); task++) {
            if (chronicle.tasks().isHealthyAt(task, rows)
                    && chronicle.lanes().of(task).revision() == 0) {
                return task;
            }
        }
        throw new AssertionError("no task is at risk");
    }
}
