package org.revisionscope.view.timeline;

import org.revisionscope.model.history.NoticeLife;
import org.revisionscope.view.draw.Box;
import org.revisionscope.view.draw.Lettering;
import org.revisionscope.view.draw.Role;
import org.revisionscope.view.draw.Words;

/**
 * Where one notice lies in its row of the rail.
 *
 * @param source what tells of it
 * @param notice the notice
 * @param chip the box of its envelope
 * @param sentX where it was sent
 * @param startX where retirement starts
 */
record NoticeBar(Source source, NoticeLife notice, Box chip, double sentX, double startX) {

    private static final double CHIP_HEIGHT = 19;
    private static final double STICKY = 4;
    private static final String ENVELOPE = "\u2709 ";
    private static final String CRITICAL = " \u203c";

    /** Lays out a notice in the row of the rail whose middle is at a y. */
    static NoticeBar of(Frame frame, Source source, NoticeLife notice, double centreY) {
        TimeScale scale = frame.scale();
        double sentX = scale.edge(notice.sentAt());
        double startX = scale.edge(notice.startsAt());
        double width = Labels.pillWidth(frame.surface(), label(notice));
        double left = Math.rint(sentX - width / 2);
        if (left < scale.leftX() && startX > scale.leftX()) {
            left = Math.min(scale.leftX() + STICKY, Math.max(left, startX - width));
        }
        return new NoticeBar(source, notice, new Box(left, centreY - CHIP_HEIGHT / 2, width, CHIP_HEIGHT), sentX,
                startX);
    }

    /** What its envelope says. */
    static Words label(NoticeLife notice) {
        return Words.of(ENVELOPE + notice.id().label() + (notice.sent().critical() ? CRITICAL : ""),
                Lettering.SMALL_BOLD).in(Role.TEXT_CHIP);
    }

    /** Where its words may begin. */
    double end() {
        return Math.max(chip.right(), startX);
    }

    /** Whether anything of it is in the span. */
    boolean inView(TimeScale scale) {
        return end() >= scale.leftX() && chip.x() <= scale.rightX();
    }
}
