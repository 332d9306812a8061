package org.revisionscope.view.timeline.layer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.revisionscope.view.draw.Fill;
import org.revisionscope.view.draw.RecordingSurface;
import org.revisionscope.view.draw.RecordingSurface.Filled;
import org.revisionscope.view.draw.RecordingSurface.Said;
import org.revisionscope.view.draw.Role;
import org.revisionscope.view.timeline.Drawings;
import org.revisionscope.view.timeline.Stories;
import org.revisionscope.view.timeline.frame.Frame;
import org.revisionscope.view.timeline.frame.Pointing;

/** Quiet days that are drawn narrow. */
class BreakLayerTest {

    private final Stories story = Stories.threeServicesMarked();

    private Drawings from(String left) {
        return Drawings.of(story.at("2025-03-10T00:00:00Z"), left).foldingQuiet();
    }

    @Test
    void nothingThatCanBeReadIsCoveredOrFaded() {
        Drawings drawings = from("2025-02-26T00:00:00Z");
        RecordingSurface all = drawings.all();
        assertTrue(all.said().contains("⋯ 6 d quiet"), all.said().toString());
        assertTrue(all.operations().stream().filter(Filled.class::isInstance).map(Filled.class::cast)
                .noneMatch(filled -> filled.fill().equals(Fill.veil(Role.SURFACE))), "no veil");
    }

    @Test
    void howLongItWasQuietIsReadWholeOrNotAtAll() {
        for (String left : List.of("2025-02-26T00:00:00Z", "2025-03-02T00:00:00Z", "2025-03-05T00:00:00Z")) {
            Drawings drawings = from(left);
            RecordingSurface drawn = drawings.only(new BreakLayer(drawings.messages()));
            Frame frame = drawings.frame(drawn, Pointing.NONE);
            List<Said> labels = drawn.operations().stream().filter(Said.class::isInstance).map(Said.class::cast)
                    .toList();
            assertEquals(List.of(), labels.stream()
                    .filter(said -> said.x() - drawn.widthOf(said.words()) / 2 < frame.scale().leftX()).toList());
        }
    }
}
