package org.revisionscope.view.timeline.motion;

import java.util.Optional;

import org.revisionscope.model.fleet.RevisionId;
import org.revisionscope.view.draw.Box;
import org.revisionscope.view.draw.Fill;
import org.revisionscope.view.draw.Role;
import org.revisionscope.view.draw.Stroke;
import org.revisionscope.view.motion.Timing;
import org.revisionscope.view.timeline.frame.Flag;
import org.revisionscope.view.timeline.frame.Frame;
import org.revisionscope.view.timeline.frame.Whereabouts;
import org.revisionscope.view.timeline.outline.Row;
import org.revisionscope.view.timeline.sight.LaneView;
import org.revisionscope.view.timeline.sight.Source;

/** What moves when a revision is marked: its flag, the stripes along its bar, and the caps on the bars of its tasks. */
final class MarkMotions {

    /** How far the flag falls before it stands. */
    private static final double FALL = 34;
    private static final double BAND = 90;
    private static final double CAP = 9;

    private MarkMotions() {}

    /** The flag comes down at the instant of the mark. */
    record Plants(RevisionId revision, long at) implements Motion {
        @Override
        public Timing timing() {
            return Timing.FLAG_PLANTS;
        }

        @Override
        public void draw(Frame frame, double part) {
            flag(frame, revision, at, FALL * (1 - part));
        }
    }

    /** The flag stands. */
    record Stands(RevisionId revision, long at) implements Motion {
        @Override
        public Timing timing() {
            return Timing.FLAG_STANDS;
        }

        @Override
        public void draw(Frame frame, double part) {
            flag(frame, revision, at, 0);
        }
    }

    /** Stripes pass along the bar. */
    record Sweeps(RevisionId revision) implements Motion {
        @Override
        public Timing timing() {
            return Timing.STRIPES_SWEEP;
        }

        @Override
        public void draw(Frame frame, double part) {
            Whereabouts.revision(frame, revision).ifPresent(bar -> {
                double left = bar.x() - BAND + part * (bar.width() + BAND);
                frame.surface().clip(bar);
                frame.surface().fill(new Box(left, bar.y(), BAND, bar.height()), 0, Fill.stripes(Role.MARKED));
                frame.surface().release();
            });
        }
    }

    /** A cap stands on every bar that the mark affects. */
    record Caps(RevisionId revision) implements Motion {
        @Override
        public Timing timing() {
            return Timing.CAPS_STAND;
        }

        @Override
        public void draw(Frame frame, double part) {
            double x = Whereabouts.clock(frame) + CAP;
            Source past = frame.sight().past();
            for (Row row : frame.rows()) {
                if (Whereabouts.showsClock(frame) && row instanceof Row.Tasks tasks
                        && tasks.lane().key().revision().equals(revision)) {
                    tasks.lane().in(past).ifPresent(lane -> caps(frame, tasks, lane, x));
                }
            }
        }

        private static void caps(Frame frame, Row.Tasks row, LaneView.Packed lane, double x) {
            Source past = frame.sight().past();
            Box area = frame.areas().of(row);
            for (int i = row.crowd() ? 0 : lane.lane().launchedAt(past.rows()) - 1; i >= 0; i--) {
                boolean live = past.chronicle().tasks().isLiveAt(lane.lane().tasks().get(i), past.rows());
                double middle = row.crowd() ? frame.top(row) + row.height() / 2
                        : frame.areas().shown(row.bar(lane.packing().line(i))) + row.barHeight() / 2;
                if ((live || row.crowd()) && area.contains(0, middle - CAP / 2) && area.contains(0, middle + CAP / 2)) {
                    cap(frame, x, middle);
                }
            }
        }

        private static void cap(Frame frame, double x, double middle) {
            frame.surface().shape(new double[] {x, middle - CAP / 2, x + CAP, middle, x, middle + CAP / 2}, 3,
                    Fill.solid(Role.MARKED));
            frame.surface().line(x, middle - CAP / 2, x, middle + CAP / 2, Stroke.solid(Role.TEXT, 1.5));
        }
    }

    private static void flag(Frame frame, RevisionId revision, long at, double above) {
        double x = Math.rint(frame.scale().x(at));
        if (x >= frame.scale().leftX() && x <= frame.scale().rightX()) {
            Whereabouts.revision(frame, revision)
                    .ifPresent(bar -> Flag.draw(frame.surface(), x, bar.bottom() - above));
        }
    }

    /** Where the pennant of a flag flies. */
    static Optional<Box> pennant(Frame frame, RevisionId revision, long at) {
        return Whereabouts.revision(frame, revision).map(bar -> new Box(Math.rint(frame.scale().x(at)),
                bar.y() - Flag.RISE, Flag.LENGTH, Flag.WIDTH));
    }
}
