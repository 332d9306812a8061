package org.revisionscope.view.fleetmap;

import java.util.Optional;

import org.revisionscope.view.draw.Box;
import org.revisionscope.view.draw.Role;
import org.revisionscope.view.draw.Stroke;
import org.revisionscope.view.draw.Surface;
import org.revisionscope.view.timeline.sight.Subject;

/** Rings around what is selected, what the pointer is over, and what the keyboard acts on, however small it is. */
final class Marks {

    private static final double LEAST = 9;
    private static final double DISTANCE = 2;
    private static final double RADIUS = 3;
    /** Cells that are smaller are marked by the others, which recede. */
    private static final double RINGED = 21;

    private Marks() {}

    /** Draws the rings of a frame. */
    static void draw(Surface surface, Scape scape, Subject hover, Subject selection, Optional<Box> cursor) {
        MapSpots spots = new MapSpots(scape);
        surface.clip(scape.area());
        spots.of(hover).forEach(box -> ring(surface, box, Stroke.solid(Role.TEXT_MUTED, 1)));
        if (scape.chosen().isPresent() && scape.lens().cell() >= RINGED) {
            chosen(surface, scape);
        }
        spots.of(selection).forEach(box -> ring(surface, box, Stroke.solid(Role.TEXT, 2)));
        cursor.ifPresent(box -> {
            surface.outline(seen(box), RADIUS, Stroke.solid(Role.SURFACE, 5));
            surface.outline(seen(box), RADIUS, Stroke.solid(Role.FOCUS, 2.5));
        });
        surface.release();
    }

    private static void chosen(Surface surface, Scape scape) {
        new Visible(scape, Shading.of(scape, Wash.none(scape.looks())), 1).forEach((_, shade, box) -> {
            if (!Shading.isPale(shade)) {
                surface.outline(box.grown(1), RADIUS, Stroke.solid(Role.TEXT, 2));
            }
        });
    }

    private static void ring(Surface surface, Box box, Stroke stroke) {
        surface.outline(seen(box), RADIUS, Stroke.solid(Role.SURFACE, stroke.width() + 2));
        surface.outline(seen(box), RADIUS, stroke);
    }

    private static Box seen(Box box) {
        double grow = Math.max(DISTANCE, (LEAST - Math.min(box.width(), box.height())) / 2);
        return box.grown(grow);
    }
}
