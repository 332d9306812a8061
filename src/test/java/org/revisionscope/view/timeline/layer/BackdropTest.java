package org.revisionscope.view.timeline.layer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.revisionscope.view.draw.Box;
import org.revisionscope.view.draw.RecordingSurface;
import org.revisionscope.view.draw.RecordingSurface.Filled;
import org.revisionscope.view.draw.RecordingSurface.Lined;
import org.revisionscope.view.draw.Role;
import org.revisionscope.view.draw.Stroke;
import org.revisionscope.view.timeline.Drawings;
import org.revisionscope.view.timeline.Stories;

class BackdropTest {

    private static final Box AREA = new Box(0, 100, Drawings.WIDTH, 300);

    private final Drawings drawings = Drawings.of(
            Stories.threeServicesMarked().behindCurtain("2025-02-24T00:00:00Z"), "2025-02-17T00:00:00Z");
    private final RecordingSurface drawn = drawings.only(frame -> Backdrop.paint(frame, AREA));

    @Test
    void itsGroundCoversTheArea() {
        assertEquals(List.of(AREA), drawn.filled(Role.SURFACE).stream().map(Filled::box).toList());
    }

    @Test
    void weekendsReachFromSaturdayToMonday() {
        List<Box> weekends = drawn.filled(Role.WEEKEND).stream().map(Filled::box).toList();
        assertEquals(Box.between(drawings.x("2025-02-22T00:00:00Z"), drawings.x("2025-02-24T00:00:00Z"), 100, 300),
                weekends.getFirst());
        assertEquals(Box.between(drawings.x("2025-03-01T00:00:00Z"), drawings.x("2025-03-03T00:00:00Z"), 100, 300),
                weekends.getLast());
        assertEquals(2, weekends.size());
    }

    @Test
    void everyDayBeginsWithALineOfOnePixel() {
        List<Lined> lines = drawn.operations().stream().filter(Lined.class::isInstance).map(Lined.class::cast).toList();
        Lined second = lines.get(1);
        assertEquals(new Lined(drawings.x("2025-02-18T00:00:00Z") + 0.5, 100, drawings.x("2025-02-18T00:00:00Z") + 0.5,
                400, Stroke.solid(Role.GRID, 1)), second);
        assertEquals(16, lines.size(), "fifteen days and the edge");
    }
}
