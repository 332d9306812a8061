package org.revisionscope.view.timeline.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.revisionscope.model.fleet.Place;
import org.revisionscope.model.history.NoticeLife;
import org.revisionscope.view.draw.Box;
import org.revisionscope.view.draw.Lettering;
import org.revisionscope.view.draw.Role;
import org.revisionscope.view.draw.Words;
import org.revisionscope.view.timeline.scale.TimeScale;
import org.revisionscope.view.timeline.sight.Source;

/**
 * Where one notice lies in its row of the rail.
 *
 * @param notice the notice
 * @param label what its envelope says
 * @param chip the box of its envelope
 * @param sentX where it was sent
 * @param startX where retirement starts
 * @param endX where what is drawn of it ends: its start, or if that is past, where its place was done, or the clock
 */
public record NoticeBar(NoticeLife notice, Words label, Box chip, double sentX, double startX, double endX) {

    private static final double CHIP_HEIGHT = 19;
    private static final double STICKY = 4;
    private static final double BESIDE = 3;
    private static final String ENVELOPE = "\u2709";
    private static final String CRITICAL = "\u203c";

    /** The notices of a place, in order of sending, that are in view; the place has this row of the rail. */
    public static List<NoticeBar> inView(Frame frame, Place place, int row) {
        List<NoticeBar> bars = new ArrayList<>();
        for (Source source : frame.sight().sources()) {
            for (NoticeLife notice : source.chronicle().places().notices(place)) {
                if (source.knows(notice.sentRow()) && notice.sentAt() > source.from()) {
                    NoticeBar bar = of(frame, notice, frame.areas().railCentre(row));
                    if (bar.inView(frame.scale())) {
                        bars.add(bar);
                    }
                }
            }
        }
        return crowded(bars) ? bars.stream().map(bar -> bar.compact(frame)).toList() : bars;
    }

    private static boolean crowded(List<NoticeBar> bars) {
        return IntStream.range(1, bars.size()).anyMatch(i -> bars.get(i - 1).covers(bars.get(i)));
    }

    /** Lays out a notice in the row of the rail whose middle is at a y. */
    private static NoticeBar of(Frame frame, NoticeLife notice, double centreY) {
        String critical = notice.sent().critical() ? " " + CRITICAL : "";
        return of(frame, notice, ENVELOPE + " " + notice.id().label() + critical, centreY);
    }

    private static NoticeBar of(Frame frame, NoticeLife notice, String says, double centreY) {
        TimeScale scale = frame.scale();
        double sentX = scale.edge(notice.sentAt());
        double startX = scale.edge(notice.startsAt());
        double endX = endX(frame, notice, startX);
        Words label = Words.of(says, Lettering.SMALL_BOLD).in(Role.TEXT_CHIP);
        double width = Labels.pillWidth(frame.surface(), label);
        double left = Math.rint(sentX - width / 2);
        if (endX > scale.leftX()) {
            left = Math.max(left, scale.leftX() + STICKY);
        }
        if (sentX < scale.rightX()) {
            left = Math.min(left, scale.rightX() - STICKY - width);
        }
        left = unstruck(frame, left, width, sentX);
        return new NoticeBar(notice, label, new Box(left, centreY - CHIP_HEIGHT / 2, width, CHIP_HEIGHT), sentX,
                startX, endX);
    }

    /** Where the playhead would strike out what the envelope says, it stands beside it, on its own side if it has room. */
    private static double unstruck(Frame frame, double left, double width, double sentX) {
        double clock = frame.scale().edge(frame.clock());
        if (clock <= left - BESIDE || clock >= left + width + BESIDE) {
            return left;
        }
        boolean hasRoomBefore = clock - width - BESIDE >= frame.scale().leftX();
        boolean hasRoomAfter = clock + BESIDE + width <= frame.scale().rightX();
        return hasRoomBefore && (sentX <= clock || !hasRoomAfter) ? clock - width - BESIDE : clock + BESIDE;
    }

    /** The same with an envelope that says no number, for where notices stand close. */
    private NoticeBar compact(Frame frame) {
        return of(frame, notice, notice.sent().critical() ? CRITICAL : ENVELOPE, chip.centreY());
    }

    private static double endX(Frame frame, NoticeLife notice, double startX) {
        Source past = frame.sight().past();
        return past.told(notice.openedAt()) == Source.NEVER ? startX
                : frame.scale().edge(Math.min(frame.clock(), past.told(notice.closedAt())));
    }

    /** Where its words may begin. */
    public double end() {
        return Math.max(chip.right(), endX);
    }

    /** Whether its envelope lies over that of a later notice. */
    public boolean covers(NoticeBar later) {
        return chip.right() > later.chip.x();
    }

    /** Whether it is in the span; its envelope stays in view as long as its wait does. */
    private boolean inView(TimeScale scale) {
        return chip.x() >= scale.leftX() && chip.right() <= scale.rightX();
    }
}
