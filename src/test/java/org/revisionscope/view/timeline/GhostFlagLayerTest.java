package org.revisionscope.view.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.revisionscope.model.fleet.RevisionId;
import org.revisionscope.view.draw.RecordingSurface;
import org.revisionscope.view.draw.Role;

class GhostFlagLayerTest {

    private static final RevisionId R6 = RevisionId.parse("1.4.0-r6");

    private final Drawings drawings = Drawings.of(
            Stories.of("three-services-one-orphan").at("2025-02-21T17:00:00Z"), "2025-02-17T00:00:00Z");

    private RecordingSurface draw(Optional<RevisionId> armed) {
        RecordingSurface surface = new RecordingSurface();
        new GhostFlagLayer().draw(drawings.frame(surface,
                new Pointing(Subject.nothing(), Subject.nothing(), Optional.empty(), armed)));
        return surface;
    }

    @Test
    void withoutAMarkInSightNothingIsDrawn() {
        assertEquals(List.of(), draw(Optional.empty()).operations());
    }

    @Test
    void theStretchFromTheClockOnIsOutlinedOnTheRevisionsBar() {
        Frame frame = drawings.frame(new RecordingSurface(), Pointing.NONE);
        Row row = frame.rows().stream()
                .filter(each -> each instanceof Row.Revision of && of.revision().equals(R6)).findFirst().orElseThrow();
        RecordingSurface.Outlined stretch = draw(Optional.of(R6)).operations().stream()
                .filter(RecordingSurface.Outlined.class::isInstance).map(RecordingSurface.Outlined.class::cast)
                .findFirst().orElseThrow();
        assertEquals(Math.rint(drawings.x("2025-02-21T17:00:00Z")) + 1, stretch.box().x());
        assertEquals(frame.top(row) + Metrics.REVISION_TOP + 1, stretch.box().y());
        assertEquals(Role.MARKED, stretch.stroke().role());
    }

    @Test
    void aRevisionThatIsNotInViewHasNoFlag() {
        assertTrue(draw(Optional.of(RevisionId.parse("1.4.0-r99"))).operations().isEmpty());
    }
}
