package org.revisionscope.view.timeline.motion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.revisionscope.view.draw.Box;
import org.revisionscope.view.draw.RecordingSurface;
import org.revisionscope.view.draw.RecordingSurface.Filled;
import org.revisionscope.view.draw.RecordingSurface.Traced;
import org.revisionscope.view.draw.Role;
import org.revisionscope.view.motion.Timing;
import org.revisionscope.view.timeline.Drawings;
import org.revisionscope.view.timeline.Stories;
import org.revisionscope.view.timeline.frame.Frame;
import org.revisionscope.view.timeline.frame.Pointing;
import org.revisionscope.view.timeline.outline.Metrics;
import org.revisionscope.view.timeline.sight.Parting;

class ForkMotionsTest {

    private static final String FORK = "2025-02-23T17:00:00Z";
    private static final Parting PARTING = new Parting(Instant.parse(FORK).toEpochMilli(), "First future",
            List.of("Release a revision of 1.4.0 on 23 Feb"), Parting.Shown.LEAVING);

    private final Drawings drawings = Drawings.of(Stories.threeServicesMarked().at(FORK), "2025-02-17T00:00:00Z");

    private RecordingSurface rails(double part) {
        RecordingSurface surface = new RecordingSurface();
        new ForkMotions.Rails(PARTING, Timing.RAIL_BRANCHES).draw(drawings.frame(surface, Pointing.NONE), part);
        return surface;
    }

    private static List<Box> names(RecordingSurface drawn) {
        return drawn.filled(Role.SURFACE).stream().map(Filled::box).filter(box -> box.width() > box.height() * 2)
                .toList();
    }

    @Test
    void longNamesLeaveTheBarsBelowTheHeadingInSight() {
        RecordingSurface drawn = rails(1);
        Frame frame = drawings.frame(new RecordingSurface(), Pointing.NONE);
        double bars = frame.areas().lanes().y() + Metrics.VERSION_ROW + Metrics.REVISION_TOP;
        assertEquals(List.of("First future", "Release a revision of 1.4.0 on 23 Feb"), drawn.said());
        assertEquals(2, names(drawn).size());
        names(drawn).forEach(name -> assertTrue(name.bottom() < bars, name + " over " + bars));
    }

    @Test
    void namesDoNotLieOverEachOther() {
        List<Box> names = names(rails(1));
        assertTrue(names.getFirst().bottom() <= names.getLast().y(), names::toString);
    }

    @Test
    void whatStandsInTheHeadingBeforeTheForkIsNotStruckOut() {
        double left = drawings.x(FORK) - 60;
        for (double part : new double[] {0, 0.5, 1}) {
            assertTrue(rails(part).operations().stream().filter(Traced.class::isInstance).map(Traced.class::cast)
                    .allMatch(rail -> rail.points().getFirst() > left), "at " + part);
        }
    }
}
