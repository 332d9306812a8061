package org.revisionscope.view.timeline.motion;

import java.util.Optional;

import org.revisionscope.model.history.Journal;
import org.revisionscope.view.draw.Box;
import org.revisionscope.view.draw.Fill;
import org.revisionscope.view.draw.Role;
import org.revisionscope.view.draw.Stroke;
import org.revisionscope.view.draw.Surface;
import org.revisionscope.view.motion.Timing;
import org.revisionscope.view.timeline.frame.Frame;
import org.revisionscope.view.timeline.frame.Whereabouts;
import org.revisionscope.view.timeline.layer.EndLabels;
import org.revisionscope.view.timeline.layer.HeadLayer;

/** What moves when tasks come and go: the token of a new task, the line to it, its ring, and the cross of a lost one. */
public final class TaskMotions {

    private static final double TOKEN_WIDTH = 16;
    private static final double TOKEN_HEIGHT = 9;
    /** How far a token swings out to the right of the clock on its way. */
    private static final double SWING = 26;
    private static final double BEND = 9;
    private static final double BEND_STEP = 5;
    private static final int BENDS = 4;
    private static final double HEAD = 5;
    /** The dot where a line begins. */
    private static final double KNOT = 5;
    private static final double CROSS = 7;

    private TaskMotions() {}

    /** What happens to tasks is over within minutes. */
    interface InLens extends Motion {
        @Override
        default Plane plane() {
            return Plane.LENS;
        }
    }

    /** A token goes from the task that is replaced, or from the service's name, to the line of the new task. */
    record Drops(int task) implements InLens {
        @Override
        public Timing timing() {
            return Timing.TOKEN_DROPS;
        }

        @Override
        public void draw(Frame frame, double part) {
            Optional<Box> goal = Whereabouts.bar(frame, task);
            if (goal.isEmpty() || !Whereabouts.showsClock(frame)) {
                return;
            }
            int before = frame.sight().past().chronicle().view().replaces(task);
            Optional<Box> origin = before == Journal.NONE ? Optional.empty() : Whereabouts.bar(frame, before);
            double fromX = origin.isPresent() ? Whereabouts.clock(frame) : frame.names() - TOKEN_WIDTH;
            double fromY = origin.orElse(goal.get()).centreY();
            double swing = origin.isPresent() ? SWING * Math.sin(Math.PI * part) : 0;
            double x = fromX + (goal.get().x() - fromX) * part + swing;
            double y = fromY + (goal.get().centreY() - fromY) * part;
            Box token = new Box(x, y - TOKEN_HEIGHT / 2, TOKEN_WIDTH, TOKEN_HEIGHT);
            frame.surface().fill(token, 3, Fill.faint(Role.REPLACEMENT));
            frame.surface().outline(token, 3, Stroke.dotted(Role.REPLACEMENT, 2));
        }
    }

    /**
     * The line from a task to the one that takes over.
     *
     * @param task the one that takes over
     * @param place how many lines of the same instant lie beside it
     * @param timing whether it is drawn, or stays
     */
    record Connects(int task, int place, Timing timing) implements InLens {

        @Override
        public void draw(Frame frame, double part) {
            int before = frame.sight().past().chronicle().view().replaces(task);
            Optional<Box> old = before == Journal.NONE ? Optional.empty() : Whereabouts.bar(frame, before);
            Optional<Box> young = Whereabouts.bar(frame, task);
            double leftmost = frame.scale().leftX() + KNOT / 2;
            if (old.isPresent() && young.isPresent() && young.get().x() >= leftmost + BEND) {
                connect(frame.surface(), leftmost, old.get(), young.get(),
                        timing == Timing.CONNECTOR_DRAWN ? part : 1);
            }
        }

        private void connect(Surface surface, double leftmost, Box old, Box young, double part) {
            double startX = young.x();
            double bendX = Math.max(leftmost, startX - BEND - BEND_STEP * (place % BENDS));
            double fromY = old.centreY();
            double toY = young.centreY();
            double down = Math.abs(toY - fromY);
            double drawn = part * (down + startX - HEAD - bendX);
            double y = fromY + Math.signum(toY - fromY) * Math.min(down, drawn);
            double x = bendX + Math.max(0, drawn - down);
            surface.path(new double[] {bendX, fromY, bendX, y, x, y}, 3, Stroke.solid(Role.TEXT, 1.5));
            surface.fill(new Box(bendX - KNOT / 2, fromY - KNOT / 2, KNOT, KNOT), KNOT / 2, Fill.solid(Role.TEXT));
            if (part == 1) {
                surface.shape(new double[] {startX - HEAD, toY - HEAD + 1, startX, toY, startX - HEAD, toY + HEAD - 1},
                        3, Fill.solid(Role.TEXT));
            }
        }
    }

    /** A ring opens around a task that has become healthy. */
    record Rings(int task) implements InLens {
        @Override
        public Timing timing() {
            return Timing.RING_OPENS;
        }

        @Override
        public void draw(Frame frame, double part) {
            if (Whereabouts.showsClock(frame)) {
                Whereabouts.bar(frame, task).ifPresent(bar -> frame.surface().outline(
                        new Box(Whereabouts.clock(frame) - 2, bar.y(), HeadLayer.REACH + 2, bar.height())
                                .grown(1 + 6 * part),
                        4, Stroke.solid(Role.REPLACEMENT, 2.5 - 1.5 * part)));
            }
        }
    }

    /** A cross comes down on the end of a lost task. */
    record Crosses(int task) implements InLens {
        @Override
        public Timing timing() {
            return Timing.CROSS_FALLS;
        }

        @Override
        public void draw(Frame frame, double part) {
            Whereabouts.bar(frame, task).ifPresent(bar -> {
                double x = bar.right() + CROSS + 2;
                double y = bar.centreY();
                double half = CROSS * (2.6 - 1.6 * part);
                Stroke stroke = Stroke.solid(Role.LOST, 4);
                frame.surface().line(x - half, y - half, x + half, y + half, stroke);
                frame.surface().line(x - half, y + half, x + half, y - half, stroke);
            });
        }
    }

    /**
     * The outline of what is missing is drawn from the end of a lost task on.
     *
     * @param words what stands in it, which stays free
     */
    record Haunts(int task, String words) implements InLens {
        @Override
        public Timing timing() {
            return Timing.GHOST_GROWS;
        }

        @Override
        public void draw(Frame frame, double part) {
            Whereabouts.bar(frame, task).ifPresent(bar -> {
                double left = bar.right() + EndLabels.GHOST_GAP;
                double room = frame.scale().rightX() + EndLabels.GHOST_GAP - left;
                if (room > 0) {
                    Box gap = EndLabels.gapInGhost(frame, bar.right(), bar.centreY(), words);
                    Box grown = new Box(left, bar.y(), room * part, bar.height()).grown(-0.5);
                    outline(frame.surface(), grown, gap.x(), gap.right());
                }
            });
        }

        private static void outline(Surface surface, Box box, double gapFrom, double gapTo) {
            Stroke stroke = Stroke.solid(Role.LOST, 2);
            for (double y : new double[] {box.y(), box.bottom()}) {
                line(surface, box.x(), Math.min(box.right(), gapFrom), y, stroke);
                line(surface, Math.max(box.x(), gapTo), box.right(), y, stroke);
            }
            for (double x : new double[] {box.x(), box.right()}) {
                if (x <= gapFrom || x >= gapTo) {
                    surface.line(x, box.y(), x, box.bottom(), stroke);
                }
            }
        }

        private static void line(Surface surface, double from, double to, double y, Stroke stroke) {
            if (to > from) {
                surface.line(from, y, to, y, stroke);
            }
        }
    }
}
