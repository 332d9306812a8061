package org.revisionscope.view.timeline.layer;

import java.util.ArrayList;
import java.util.List;

import org.revisionscope.view.draw.Box;
import org.revisionscope.view.draw.Role;
import org.revisionscope.view.draw.Stroke;
import org.revisionscope.view.draw.Surface;
import org.revisionscope.view.timeline.frame.Frame;
import org.revisionscope.view.timeline.frame.Spot;
import org.revisionscope.view.timeline.frame.Spots;
import org.revisionscope.view.timeline.sight.Subject;

/** Rings around what is selected, what the pointer is over, and what the keyboard acts on. */
final class PointingLayer implements Layer {

    private static final double RADIUS = 3;
    private static final double DISTANCE = 2;
    private static final double SIDE_LINE = 3;
    /** In a lower line a theme's broader ring would run through the words in it. */
    private static final double ROOMY = 20;

    @Override
    public void draw(Frame frame) {
        Spots spots = new Spots(frame);
        point(frame, spots, frame.pointing().hover(), Stroke.solid(Role.TEXT_MUTED, 1));
        point(frame, spots, frame.pointing().selection(), Stroke.solid(Role.TEXT, 2));
        frame.pointing().cursor().ifPresent(box -> {
            boolean isLow = box.height() < ROOMY;
            boolean isLight = isLow || box.x() < frame.scale().leftX(); // the ground of names needs no broader edge
            frame.surface().outline(box.grown(-1), RADIUS,
                    isLight ? Stroke.fine(Role.SURFACE, 4) : Stroke.solid(Role.SURFACE, 4));
            frame.surface().outline(box.grown(-1), RADIUS,
                    isLow ? Stroke.fine(Role.FOCUS, 2) : Stroke.solid(Role.FOCUS, 2));
        });
    }

    /** Rings the bars of a subject, and marks its names with a line at the side. */
    private static void point(Frame frame, Spots spots, Subject subject, Stroke stroke) {
        if (subject instanceof Subject.Nothing) {
            return;
        }
        List<Spot> bars = new ArrayList<>();
        for (Spot spot : spots.of(subject)) {
            switch (spot.kind()) {
                case NAME, RAIL_NAME, STRIP -> drawSideLine(frame.surface(), shown(spot), stroke.role());
                case NOTICE, BOOKMARK -> ring(frame, spot.box(), stroke);
                case BAR -> join(bars, spot);
            }
        }
        for (Spot bar : bars) {
            frame.surface().clip(Box.between(frame.scale().leftX(), frame.scale().rightX(), bar.area().y(),
                    bar.area().height()));
            ring(frame, bar.box(), stroke);
            frame.surface().release();
        }
    }

    /** The part of a spot that is not scrolled out of its area. */
    private static Box shown(Spot spot) {
        Box area = spot.area();
        double top = Math.clamp(spot.box().y(), area.y(), area.bottom());
        double bottom = Math.clamp(spot.box().bottom(), top, Math.max(top, area.bottom()));
        return new Box(spot.box().x(), top, spot.box().width(), bottom - top);
    }

    private static void drawSideLine(Surface surface, Box box, Role role) {
        if (box.height() <= 4) {
            return;
        }
        double x = box.x() + SIDE_LINE / 2;
        surface.line(x, box.y() + 2, x, box.bottom() - 2, Stroke.solid(role, SIDE_LINE));
    }

    /** The two parts of one bar, before and after the clock, have one ring. */
    private static void join(List<Spot> bars, Spot bar) {
        if (!bars.isEmpty() && bars.getLast().box().y() == bar.box().y()) {
            Spot before = bars.removeLast();
            bars.add(before.box().x() <= bar.box().x() ? before.joined(bar) : bar.joined(before));
        } else {
            bars.add(bar);
        }
    }

    private static void ring(Frame frame, Box bar, Stroke stroke) {
        double left = Math.max(bar.x(), frame.scale().leftX() - 2 * DISTANCE);
        double right = Math.min(bar.right(), frame.scale().rightX() + 2 * DISTANCE);
        if (right > left) {
            frame.surface().outline(Box.between(left, right, bar.y(), bar.height()).grown(DISTANCE), RADIUS, stroke);
        }
    }
}
