package org.revisionscope.view.timeline.layer;

import org.revisionscope.view.draw.Box;
import org.revisionscope.view.draw.Fill;
import org.revisionscope.view.draw.Role;
import org.revisionscope.view.draw.Stroke;
import org.revisionscope.view.draw.Surface;
import org.revisionscope.view.timeline.sight.TaskPhase;

/** How stretches of bars look: what happened is filled, what is ahead is an outline with a faint fill. */
final class BarBrush {

    private static final double RADIUS = 2;

    /** Bars lower than this have no room for corners or edges. */
    private static final double LEAST_ROUNDED = 5;

    /** In what is ahead and lower than this, an edge would leave nothing of what is inside. */
    private static final double LEAST_EDGED = 4;

    /** In bars lower than this, broad edges would leave nothing of what is inside. */
    private static final double THIN = 8;

    private BarBrush() {}

    /** Draws a stretch of a task that happened. */
    static void past(Surface surface, TaskPhase phase, Box box) {
        double radius = rounded(box) ? RADIUS : 0;
        switch (phase) {
            case STARTING -> {
                surface.fill(box, radius, Fill.faint(phase.role()));
                if (rounded(box)) {
                    surface.outline(box.grown(-0.5), radius, Stroke.dotted(phase.role(), 1));
                }
            }
            case ARRIVING, NEWEST -> surface.fill(box, radius, Fill.solid(phase.role()));
            case SUPERSEDED -> surface.fill(thinner(box), radius, Fill.solid(phase.role()));
            case AT_RISK -> surface.fill(box, radius, Fill.solid(phase.role()));
            case GOING -> {
                surface.fill(box, radius, Fill.hatch(phase.role()));
                if (rounded(box)) {
                    surface.outline(box.grown(-0.5), radius, Stroke.solid(phase.role(), 1));
                }
            }
        }
    }

    /** Draws a stretch that is ahead; one without an end is open at the right. */
    static void ahead(Surface surface, Role role, Box box, Ending ending) {
        surface.fill(box, 0, Fill.faint(role));
        if (box.height() < LEAST_EDGED || box.width() < 2 * RADIUS) {
            return;
        }
        Stroke stroke = box.height() < THIN ? Stroke.fine(role, 1) : Stroke.solid(role, 1);
        switch (ending) {
            case CLOSED -> surface.outline(box.grown(-0.5), 0, stroke);
            case OPEN -> surface.path(new double[] {box.right(), box.y() + 0.5, box.x() + 0.5, box.y() + 0.5,
                box.x() + 0.5, box.bottom() - 0.5, box.right(), box.bottom() - 0.5}, 4, stroke);
        }
    }

    /** Whether a stretch is known to end. */
    enum Ending {
        /** It ends. */
        CLOSED,
        /** Nothing is known of an end. */
        OPEN
    }

    private static Box thinner(Box box) {
        return box.height() >= LEAST_ROUNDED ? new Box(box.x(), box.y() + 1, box.width(), box.height() - 2) : box;
    }

    private static boolean rounded(Box box) {
        return box.height() >= LEAST_ROUNDED && box.width() >= 2 * RADIUS;
    }
}
