package org.revisionscope.view.timeline.motion;

import java.util.Optional;

import javafx.geometry.Point2D;

import org.revisionscope.model.fleet.NoticeId;
import org.revisionscope.model.fleet.RevisionId;
import org.revisionscope.model.fleet.WaitPeriod;
import org.revisionscope.view.Messages;
import org.revisionscope.view.draw.Box;
import org.revisionscope.view.draw.NoticeSign;
import org.revisionscope.view.draw.Role;
import org.revisionscope.view.draw.Stroke;
import org.revisionscope.view.draw.Surface;
import org.revisionscope.view.motion.Timing;
import org.revisionscope.view.timeline.frame.Frame;
import org.revisionscope.view.timeline.frame.Labels;
import org.revisionscope.view.timeline.frame.NoticeBar;
import org.revisionscope.view.timeline.frame.Whereabouts;
import org.revisionscope.view.timeline.layer.Backdrop;

/** What moves when notices are sent: one envelope a place, to the place's row and on to the reader; and a wait that is cut. */
final class NoticeMotions {

    private static final double WIDTH = 22;
    private static final double HEIGHT = 15;
    private static final double BRACKET = 13;
    /** How far the two copies of a notice are from the middle between them, halfway. */
    private static final double APART = 15;
    private static final double GAP = 8;
    private static final double BESIDE = 2;

    private NoticeMotions() {}

    /** An envelope leaves the flag for the row of its place. */
    record Splits(NoticeId notice, RevisionId revision, long at) implements Motion {
        @Override
        public Timing timing() {
            return Timing.ENVELOPE_SPLITS;
        }

        @Override
        public void draw(Frame frame, double part) {
            Optional<Box> flag = MarkMotions.pennant(frame, revision, at);
            Optional<NoticeBar> bar = Whereabouts.notice(frame, notice);
            if (flag.isPresent() && bar.isPresent()) {
                sign(NoticeSign.ENVELOPE, frame.surface(),
                        between(flag.get().centreX(), bar.get().chip().centreX(), part),
                        between(flag.get().centreY(), bar.get().chip().centreY(), part));
            }
        }
    }

    /**
     * The envelope goes on to where notices are read, and beside it the same for the Health dashboard.
     *
     * @param mailbox where that is, in the control's coordinates
     */
    record Flies(NoticeId notice, Mailbox mailbox) implements Motion {
        @Override
        public Timing timing() {
            return Timing.ENVELOPE_FLIES;
        }

        @Override
        public void draw(Frame frame, double part) {
            Optional<Point2D> goal = mailbox.place();
            Optional<NoticeBar> bar = Whereabouts.notice(frame, notice);
            if (goal.isPresent() && bar.isPresent()) {
                double x = between(bar.get().chip().centreX(), goal.get().getX(), part);
                double y = between(bar.get().chip().centreY(), goal.get().getY(), part);
                double aside = APART * 4 * part * (1 - part);
                sign(NoticeSign.DASHBOARD, frame.surface(), x + aside, y);
                sign(NoticeSign.ENVELOPE, frame.surface(), x - aside, y);
            }
        }

        @Override
        public void end() {
            mailbox.delivered(notice);
        }
    }

    /**
     * The wait of the setting is sketched, and can be read.
     *
     * @param period what the setting would have given
     * @param timing how long this stage of it takes
     * @param messages the words
     */
    record Bracket(NoticeId notice, WaitPeriod period, Timing timing, Messages messages) implements Motion {

        private static final long DAY = 86_400_000L;

        @Override
        public void draw(Frame frame, double part) {
            Whereabouts.notice(frame, notice).ifPresent(bar -> {
                double whole = Math.min(frame.scale().pixels(period.days() * DAY),
                        frame.scale().rightX() - bar.sentX());
                double width = Math.max(0, whole * share(part));
                Surface surface = frame.surface();
                double y = bar.chip().centreY();
                clear(frame, bar);
                surface.outline(Box.between(bar.sentX(), bar.sentX() + width, y - BRACKET / 2, BRACKET), 3,
                        Stroke.dashed(Role.MARKED, 1.5));
                Labels.plainPill(surface, Labels.smallBold(messages.format("timeline.notice.cut", period.days())),
                        bar.chip().right() + GAP, y);
            });
        }

        private double share(double part) {
            return switch (timing) {
                case BRACKET_SKETCHED -> part;
                case BRACKET_SNIPPED -> 1 - part;
                default -> 1;
            };
        }
    }

    /** What a critical notice says of its start waits until the wait that it cuts was seen. */
    record Withheld(NoticeId notice, Timing timing) implements Motion {
        @Override
        public void draw(Frame frame, double part) {
            Whereabouts.notice(frame, notice).ifPresent(bar -> clear(frame, bar));
        }
    }

    /** Shows the bare ground of a rail's row from the chip of a notice and from the line of the clock on. */
    private static void clear(Frame frame, NoticeBar bar) {
        double left = Math.max(bar.chip().right(), Whereabouts.clock(frame)) + BESIDE;
        double width = frame.scale().rightX() - left;
        if (width > 0) {
            Box row = new Box(left, bar.chip().centreY() - BRACKET / 2 - 1, width, BRACKET + 2);
            frame.surface().clip(row);
            Backdrop.paint(frame, row);
            frame.surface().release();
        }
    }

    private static void sign(NoticeSign sign, Surface surface, double x, double y) {
        sign.draw(surface, new Box(x - WIDTH / 2, y - HEIGHT / 2, WIDTH, HEIGHT));
    }

    private static double between(double from, double to, double part) {
        return from + (to - from) * part;
    }
}
