package org.revisionscope.view.timeline.layer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.revisionscope.model.fleet.RevisionId;
import org.revisionscope.view.draw.RecordingSurface;
import org.revisionscope.view.draw.Role;
import org.revisionscope.view.timeline.Drawings;
import org.revisionscope.view.timeline.Stories;
import org.revisionscope.view.timeline.frame.Frame;
import org.revisionscope.view.timeline.frame.Pointing;
import org.revisionscope.view.timeline.outline.Metrics;
import org.revisionscope.view.timeline.outline.Row;
import org.revisionscope.view.timeline.sight.GhostFlag;
import org.revisionscope.view.timeline.sight.GhostFlag.Urgency;
import org.revisionscope.view.timeline.sight.Subject;

class GhostFlagLayerTest {

    private static final RevisionId R6 = RevisionId.parse("1.4.0-r6");

    private final Drawings drawings = Drawings.of(
            Stories.of("three-services-one-orphan").at("2025-02-21T17:00:00Z"), "2025-02-17T00:00:00Z");

    private RecordingSurface draw(Optional<RevisionId> armed) {
        return draw(armed, Urgency.ORDINARY);
    }

    private RecordingSurface draw(Optional<RevisionId> armed, Urgency urgency) {
        RecordingSurface surface = new RecordingSurface();
        new GhostFlagLayer().draw(drawings.frame(surface,
                new Pointing(Subject.nothing(), Subject.nothing(), Optional.empty(),
                        armed.map(revision -> new GhostFlag(revision, urgency)))));
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
    void aCriticalMarkHasASecondOutlineAroundTheFirstAndASign() {
        RecordingSurface ordinary = draw(Optional.of(R6));
        RecordingSurface critical = draw(Optional.of(R6), Urgency.CRITICAL);
        List<RecordingSurface.Outlined> edges = critical.operations().stream()
                .filter(RecordingSurface.Outlined.class::isInstance).map(RecordingSurface.Outlined.class::cast)
                .toList();
        assertEquals(2, edges.size());
        assertEquals(edges.getFirst().box().grown(3), edges.getLast().box());
        assertEquals(List.of("\u203c"), critical.said());
        assertEquals(List.of(), ordinary.said());
    }

    @Test
    void aRevisionThatIsNotInViewHasNoFlag() {
        assertTrue(draw(Optional.of(RevisionId.parse("1.4.0-r99"))).operations().isEmpty());
    }
}
