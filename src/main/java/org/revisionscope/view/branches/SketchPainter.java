package org.revisionscope.view.branches;

import org.revisionscope.view.draw.Box;
import org.revisionscope.view.draw.Fill;
import org.revisionscope.view.draw.Role;
import org.revisionscope.view.draw.Stroke;
import org.revisionscope.view.draw.Surface;

/** Draws a miniature: a band for each revision, as high as it has tasks, with its mark and the losses. */
final class SketchPainter {

    private static final double GAP = 3;
    private static final double HIGHEST = 14;
    private static final double LEAST = 2;
    private static final double PADDING = 2;
    /** Half the size of a cross. */
    private static final double CROSS = 2.5;
    private static final double FLAG_WIDTH = 5;
    private static final double FLAG_HEIGHT = 4;

    private final Surface surface;
    private final Format format;
    private final Box box;

    /** A painter of miniatures of a format, in a box. */
    SketchPainter(Surface surface, Format format, Box box) {
        this.surface = surface;
        this.format = format;
        this.box = box;
    }

    /**
     * Draws a miniature.
     *
     * @param fork where the future left another one, in milliseconds since the epoch: what both share recedes; before
     *     everything if it left none
     */
    void paint(Sketch sketch, long fork) {
        surface.fill(box, 0, Fill.solid(Role.SURFACE));
        double pitch = Math.min(HIGHEST + GAP, (box.height() - 2 * PADDING + GAP) / Math.max(1, sketch.lanes().size()));
        double top = box.centreY() - (pitch * sketch.lanes().size() - GAP) / 2;
        for (Sketch.Lane lane : sketch.lanes()) {
            paint(lane, Box.between(box.x(), box.right(), Math.rint(top), Math.floor(pitch - GAP)));
            top += pitch;
        }
        if (fork > format.from()) {
            double x = Math.rint(x(Math.min(fork, format.until())));
            surface.fill(Box.between(box.x(), x, box.y(), box.height()), 0, Fill.veil(Role.SURFACE));
            surface.line(x, box.y(), x, box.bottom(), Stroke.dotted(Role.TEXT_MUTED, 1));
        }
        surface.outline(box.grown(-0.5), 0, Stroke.solid(Role.BORDER, 1));
    }

    private void paint(Sketch.Lane lane, Box area) {
        for (Sketch.Stretch stretch : lane.stretches()) {
            double left = x(stretch.from());
            double right = Math.max(left, x(stretch.to()));
            if (stretch.tasks() > 0) {
                double height = Math.clamp(area.height() * stretch.tasks() / format.tasks(), LEAST, area.height());
                surface.fill(Box.between(left, right, area.bottom() - height, height), 0, fill(stretch.role()));
            } else if (stretch.role() == Role.RETIRED) {
                surface.line(left, area.bottom() - 0.5, right, area.bottom() - 0.5, Stroke.solid(Role.RETIRED, 1));
            }
        }
        lane.marked().ifPresent(at -> flag(x(at), area));
        lane.losses().forEach(at -> cross(x(at), area));
    }

    /** The patterns are those of the timeline, so that a miniature reads without colours too. */
    private static Fill fill(Role role) {
        return switch (role) {
            case MARKED -> Fill.stripes(role);
            case RETIRING -> Fill.hatch(role);
            case NEWEST, SUPERSEDED, RETIRED, LOST, REPLACEMENT, TEXT, TEXT_MUTED, TEXT_CHIP, SURFACE, GROUP, WEEKEND,
                    GRID, BORDER, CHIP, COUNT, BREACH, FOCUS, HEAT_1, HEAT_2, HEAT_3, HEAT_4, HEAT_5 ->
                    Fill.solid(role);
        };
    }

    private void flag(double at, Box area) {
        if (at < box.x() || at > box.right()) {
            return;
        }
        double x = Math.rint(at);
        surface.line(x, area.y() - 1, x, area.bottom(), Stroke.solid(Role.TEXT, 1));
        double[] corners = {x, area.y() - 1, x + FLAG_WIDTH, area.y() - 1 + FLAG_HEIGHT / 2, x,
            area.y() - 1 + FLAG_HEIGHT};
        surface.shape(corners, corners.length / 2, Fill.solid(Role.TEXT));
    }

    private void cross(double at, Box area) {
        double x = Math.clamp(at, box.x() + CROSS, box.right() - CROSS);
        double y = area.centreY();
        surface.line(x - CROSS, y - CROSS, x + CROSS, y + CROSS, Stroke.solid(Role.LOST, 2));
        surface.line(x - CROSS, y + CROSS, x + CROSS, y - CROSS, Stroke.solid(Role.LOST, 2));
    }

    private double x(long instant) {
        return box.x() + box.width() * (instant - format.from()) / (format.until() - format.from());
    }
}
