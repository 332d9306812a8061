package org.revisionscope.view.timeline.motion;

import java.util.List;

import org.revisionscope.view.draw.Box;
import org.revisionscope.view.draw.Fill;
import org.revisionscope.view.draw.Lettering;
import org.revisionscope.view.draw.Role;
import org.revisionscope.view.draw.Stroke;
import org.revisionscope.view.draw.Surface;
import org.revisionscope.view.draw.Words;
import org.revisionscope.view.motion.Timing;
import org.revisionscope.view.timeline.frame.Frame;
import org.revisionscope.view.timeline.frame.Labels;
import org.revisionscope.view.timeline.outline.Metrics;
import org.revisionscope.view.timeline.sight.Parting;

/** What moves when a future forks: its rail lifts, and the rails of those that leave it branch off where they do. */
final class ForkMotions {

    /** How far the rail lies under the upper edge of the lanes: in the middle of the heading that stands there. */
    private static final double DOWN = Metrics.VERSION_ROW / 2;
    /** From one rail to the next: two of them, with their names, cover little more than that heading. */
    private static final double PITCH = 15;
    /** How far the rail that is left lifts. */
    private static final double LIFT = PITCH / 2;
    /** So much is seen of what they have in common: before that stands the pointer of the heading. */
    private static final double COMMON = 40;
    /** How far a rail goes until it is level again. */
    private static final double BEND = 56;
    private static final int POINTS = 14;
    private static final double WIDTH = 3;
    /** The ground around a rail, so that it can be told from the bars under it. */
    private static final double GROUND = 9;
    private static final double KNOT = 11;
    private static final double NAME_GAP = 10;
    private static final double NAME_HEIGHT = PITCH;

    private ForkMotions() {}

    /**
     * Rails branch off, or stand to be read.
     *
     * @param timing which stage of it
     */
    record Rails(Parting parting, Timing timing) implements Motion {

        @Override
        public void draw(Frame frame, double part) {
            double x = Math.rint(frame.scale().x(parting.at()));
            double lowest = DOWN + PITCH * parting.leaving().size();
            if (x >= frame.scale().leftX() && x < frame.scale().rightX() && lowest < frame.areas().lanes().height()) {
                new Pen(frame.surface(), frame.bars(), x, frame.areas().lanes().y() + DOWN)
                        .draw(parting, timing == Timing.RAIL_BRANCHES ? part : 1);
            }
        }
    }

    /**
     * Draws rails that part.
     *
     * @param area the part of the lanes that has a scale
     * @param x where they part
     * @param y how high the rail lies until then
     */
    private record Pen(Surface surface, Box area, double x, double y) {

        void draw(Parting parting, double part) {
            boolean isLeft = parting.shown() == Parting.Shown.LEAVING;
            double lift = isLeft ? LIFT * part : 0;
            double reach = x + (area.right() - x) * part;
            rail(bent(-lift, area.right()), Role.TEXT);
            if (isLeft) {
                rail(bent(-lift, reach), Role.TEXT_MUTED); // it dims from where it was left
            }
            Role leaving = isLeft ? Role.TEXT : Role.TEXT_MUTED;
            List<String> names = parting.leaving();
            for (int i = names.size() - 1; i >= 0; i--) {
                rail(bent(drop(i, lift) * part, reach), leaving);
            }
            rail(new double[] {Math.max(area.x(), x - COMMON), y, x, y}, Role.TEXT);
            knot();
            name(parting.left(), -lift, isLeft ? Role.TEXT_MUTED : Role.TEXT);
            for (int i = 0; i < names.size() && part == 1; i++) {
                name(names.get(i), drop(i, lift), leaving);
            }
        }

        private static double drop(int number, double lift) {
            return PITCH * (number + 1) - lift;
        }

        /** A rail that comes away from where the others run, up or down by {@code dy}, and ends at an x. */
        private double[] bent(double dy, double end) {
            double bend = Math.min(BEND, end - x);
            double[] points = new double[2 * POINTS + 2];
            for (int i = 0; i < POINTS; i++) {
                double share = (double) i / (POINTS - 1);
                points[2 * i] = x + bend * share;
                points[2 * i + 1] = y + dy * share * share * (3 - 2 * share);
            }
            points[2 * POINTS] = end;
            points[2 * POINTS + 1] = y + dy;
            return points;
        }

        private void rail(double[] points, Role role) {
            surface.path(points, points.length / 2, Stroke.solid(Role.SURFACE, GROUND));
            surface.path(points, points.length / 2, Stroke.solid(role, WIDTH));
        }

        private void knot() {
            Box box = new Box(x - KNOT / 2, y - KNOT / 2, KNOT, KNOT);
            surface.fill(box, KNOT / 2, Fill.solid(Role.SURFACE));
            surface.outline(box, KNOT / 2, Stroke.solid(Role.TEXT, WIDTH));
        }

        private void name(String text, double dy, Role role) {
            Words words = Words.of(text, role == Role.TEXT ? Lettering.SMALL_BOLD : Lettering.SMALL).in(role);
            double width = Labels.pillWidth(surface, words);
            double left = Math.max(area.x(), Math.min(x + BEND + NAME_GAP, area.right() - width - NAME_GAP));
            Labels.pill(surface, words, new Box(left, y + dy - NAME_HEIGHT / 2, width, NAME_HEIGHT), Role.SURFACE,
                    role);
        }
    }
}
