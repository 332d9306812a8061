package org.revisionscope.view.branches;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.OptionalLong;

import org.junit.jupiter.api.Test;
import org.revisionscope.model.engine.Fx1;
import org.revisionscope.view.branches.Sketch.Lane;
import org.revisionscope.view.branches.Sketch.Stretch;
import org.revisionscope.view.draw.Box;
import org.revisionscope.view.draw.Fill;
import org.revisionscope.view.draw.RecordingSurface;
import org.revisionscope.view.draw.RecordingSurface.Filled;
import org.revisionscope.view.draw.RecordingSurface.Lined;
import org.revisionscope.view.draw.RecordingSurface.Shaped;
import org.revisionscope.view.draw.Role;
import org.revisionscope.view.draw.Stroke;

/** Drawn on 100 by 32 pixels, an instant a pixel; ten tasks fill a lane. */
class SketchPainterTest {

    private static final Sketch SKETCH = new Sketch(0, 100, List.of(
            new Lane(Fx1.R7, List.of(new Stretch(0, 60, 1, Role.NEWEST), new Stretch(60, 100, 10, Role.NEWEST)),
                    OptionalLong.empty(), List.of()),
            new Lane(Fx1.R6, List.of(new Stretch(0, 20, 5, Role.SUPERSEDED), new Stretch(20, 50, 5, Role.MARKED),
                    new Stretch(50, 60, 5, Role.RETIRING), new Stretch(60, 100, 0, Role.RETIRED)),
                    OptionalLong.of(20), List.of(55L))));

    private final RecordingSurface surface = new RecordingSurface();

    @Test
    void bandsAreAsHighAsThereAreTasks() {
        paint(Long.MIN_VALUE);
        // two lanes of 12 pixels, 3 between them: one at 2, one at 18
        assertEquals(List.of(new Filled(new Box(0, 12, 60, 2), 0, Fill.solid(Role.NEWEST)),
                new Filled(new Box(60, 2, 40, 12), 0, Fill.solid(Role.NEWEST))), surface.filled(Role.NEWEST));
        assertEquals(List.of(new Filled(new Box(0, 24, 20, 6), 0, Fill.solid(Role.SUPERSEDED))),
                surface.filled(Role.SUPERSEDED));
    }

    @Test
    void waitAndRetirementHaveTheirPatterns() {
        paint(Long.MIN_VALUE);
        assertEquals(List.of(new Filled(new Box(20, 24, 30, 6), 0, Fill.stripes(Role.MARKED))),
                surface.filled(Role.MARKED));
        assertEquals(List.of(new Filled(new Box(50, 24, 10, 6), 0, Fill.hatch(Role.RETIRING))),
                surface.filled(Role.RETIRING));
        assertEquals(List.of(new Lined(60, 29.5, 100, 29.5, Stroke.solid(Role.RETIRED, 1))), lines(Role.RETIRED));
    }

    @Test
    void markIsAFlagAndALossIsACross() {
        paint(Long.MIN_VALUE);
        assertEquals(List.of(new Lined(20, 17, 20, 30, Stroke.solid(Role.TEXT, 1))), lines(Role.TEXT));
        assertEquals(List.of(new Shaped(List.of(20.0, 17.0, 25.0, 19.0, 20.0, 21.0), Fill.solid(Role.TEXT))),
                surface.shaped(Role.TEXT));
        assertEquals(List.of(new Lined(52.5, 21.5, 57.5, 26.5, Stroke.solid(Role.LOST, 2)),
                new Lined(52.5, 26.5, 57.5, 21.5, Stroke.solid(Role.LOST, 2))), lines(Role.LOST));
    }

    @Test
    void whatABranchSharesWithItsParentRecedes() {
        paint(40);
        assertEquals(new Filled(new Box(0, 0, 40, 32), 0, Fill.veil(Role.SURFACE)),
                surface.filled(Role.SURFACE).getLast());
        assertEquals(List.of(new Lined(40, 0, 40, 32, Stroke.dotted(Role.TEXT_MUTED, 1))), lines(Role.TEXT_MUTED));
    }

    @Test
    void aFutureThatLeftNoOtherIsItsOwnFromTheBeginning() {
        paint(Long.MIN_VALUE);
        assertEquals(1, surface.filled(Role.SURFACE).size(), "the ground alone");
        assertEquals(List.of(), lines(Role.TEXT_MUTED));
    }

    @Test
    void formatHoldsAllOfThem() {
        assertEquals(new Format(0, 150, 12), Format.of(List.of(SKETCH, new Sketch(50, 150, List.of(
                new Lane(Fx1.R7, List.of(new Stretch(50, 150, 12, Role.NEWEST)), OptionalLong.empty(), List.of()))))));
    }

    private void paint(long fork) {
        new SketchPainter(surface, new Format(0, 100, 10), new Box(0, 0, 100, 32)).paint(SKETCH, fork);
    }

    private List<Lined> lines(Role role) {
        return surface.operations().stream().filter(Lined.class::isInstance).map(Lined.class::cast)
                .filter(line -> line.stroke().role() == role).toList();
    }
}
