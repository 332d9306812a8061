package org.revisionscope.view.timeline.layer;

import java.util.List;
import java.util.Optional;

import org.revisionscope.model.explain.Dates;
import org.revisionscope.model.fleet.NoticeStatus;
import org.revisionscope.model.fleet.Place;
import org.revisionscope.model.history.NoticeLife;
import org.revisionscope.view.Messages;
import org.revisionscope.view.draw.Box;
import org.revisionscope.view.draw.Fill;
import org.revisionscope.view.draw.Lettering;
import org.revisionscope.view.draw.Role;
import org.revisionscope.view.draw.Stroke;
import org.revisionscope.view.draw.Surface;
import org.revisionscope.view.draw.Words;
import org.revisionscope.view.timeline.frame.Frame;
import org.revisionscope.view.timeline.frame.Labels;
import org.revisionscope.view.timeline.frame.LastDay;
import org.revisionscope.view.timeline.frame.NoticeBar;
import org.revisionscope.view.timeline.frame.Rail;
import org.revisionscope.view.timeline.sight.Source;

/** The notice rail: a row for each place, with the envelope of each notice and the wait that shrinks until its start. */
public final class NoticeLayer implements Layer {

    private static final long DAY = 24 * 3_600_000L;
    static final double NAME_X = 12;
    private static final double WAIT_HEIGHT = 13;
    static final double GAP = 6;
    private static final double LEAST_OPEN = 2;
    private static final double OUTLINE = 1;
    private static final double LAST_DAY_OUTLINE = 2;
    private static final double BRACKET_GAP = 4;
    private static final double BRACKET_TICK = 4;

    private final Messages messages;

    /** A layer that writes these words. */
    public NoticeLayer(Messages messages) {
        this.messages = messages;
    }

    @Override
    public void draw(Frame frame) {
        Box area = frame.areas().rail();
        if (area.height() == 0) {
            return;
        }
        Surface surface = frame.surface();
        Backdrop.paint(frame, area);
        surface.clip(Box.between(frame.scale().leftX(), frame.scale().rightX(), area.y(), area.height()));
        List<Place> places = frame.contents().rail().places();
        for (int i = 0; i < places.size(); i++) {
            drawNotices(frame, NoticeBar.inView(frame, places.get(i), i));
        }
        surface.release();
        drawNames(frame, area);
        surface.line(0, area.bottom() - 0.5, area.right(), area.bottom() - 0.5, Stroke.solid(Role.BORDER, 1));
    }

    private void drawNames(Frame frame, Box area) {
        Surface surface = frame.surface();
        Rail rail = frame.contents().rail();
        surface.fill(new Box(0, area.y(), frame.names(), area.height()), 0, Fill.solid(Role.SURFACE));
        for (int i = 0; i < rail.rows(); i++) {
            String name = i < rail.places().size()
                    ? HeadingLayer.name(frame, rail.places().get(i))
                    : messages.format("timeline.rail.more", rail.hidden());
            Labels.fitted(surface, Words.of(name, lettering(rail.severalAccounts())).in(Role.TEXT_MUTED), NAME_X,
                    frame.areas().railCentre(i) + 4.5, frame.names() - NAME_X - GAP);
        }
    }

    /** How places are written: names with a number of an account are longer. */
    static Lettering lettering(boolean severalAccounts) {
        return severalAccounts ? Lettering.SMALL : Lettering.LABEL;
    }

    private void drawNotices(Frame frame, List<NoticeBar> bars) {
        for (int i = 0; i < bars.size(); i++) {
            NoticeBar bar = bars.get(i);
            double until = i + 1 < bars.size() ? bars.get(i + 1).chip().x() : frame.scale().rightX();
            Optional<Box> bracket = bracket(frame, bar, until);
            drawWait(frame, bar, bracket);
            drawOpen(frame, bar);
            drawWords(frame, bar, until, bracket.isPresent());
        }
        drawEnvelopes(frame.surface(), bars);
    }

    /** Of envelopes that lie over each other, the first. */
    private static void drawEnvelopes(Surface surface, List<NoticeBar> bars) {
        NoticeBar before = null;
        for (NoticeBar bar : bars) {
            if (before == null || !before.covers(bar)) {
                Labels.pill(surface, bar.label(), bar.chip().grown(-0.5), Role.CHIP, Role.MARKED);
                if (bar.notice().sent().critical()) {
                    surface.outline(bar.chip().grown(1.5), bar.chip().height() / 2, Stroke.solid(Role.MARKED, 1));
                }
                before = bar;
            }
        }
    }

    /** The wait: what has passed of it is striped, what is left is an outline. */
    private void drawWait(Frame frame, NoticeBar bar, Optional<Box> bracket) {
        if (bar.startX() <= bar.sentX()) {
            return;
        }
        double y = bar.chip().centreY() - WAIT_HEIGHT / 2;
        Box whole = Box.between(bar.sentX(), bar.startX(), y, WAIT_HEIGHT);
        frame.surface().fill(whole, 3, Fill.faint(Role.MARKED));
        double passed = Math.min(frame.scale().edge(frame.clock()), bar.startX());
        if (passed > bar.sentX()) {
            frame.surface().fill(Box.between(bar.sentX(), passed, y, WAIT_HEIGHT), 3, Fill.stripes(Role.MARKED));
        }
        drawOutline(frame, bar.notice(), whole);
        bracket.ifPresent(free -> drawLeft(frame, bar, free));
    }

    /** In its last day an outline is broader, and for a moment of each hour broader still, which hides nothing inside. */
    private static void drawOutline(Frame frame, NoticeLife notice, Box whole) {
        boolean isLastDay = LastDay.contains(frame.clock(), notice);
        double swell = isLastDay ? frame.contents().swell().of(notice.id()) : 0;
        frame.surface().outline(whole.grown((swell - 1) / 2), 3,
                Stroke.solid(Role.MARKED, (isLastDay ? LAST_DAY_OUTLINE : OUTLINE) + swell));
    }

    /** The bracket from the clock to the start shortens as the clock comes near, and says how long that is. */
    private void drawLeft(Frame frame, NoticeBar bar, Box free) {
        drawBracket(frame, bar, free.x() + BRACKET_GAP, free.right() - BRACKET_GAP);
        Words words = Labels.smallBold(left(frame, bar));
        double width = Labels.pillWidth(frame.surface(), words);
        Labels.plainPill(frame.surface(), words, free.x() + (free.width() - width) / 2, bar.chip().centreY());
    }

    /** The room for the bracket, if it is enough for what it says; else the words about the start say that, too. */
    private Optional<Box> bracket(Frame frame, NoticeBar bar, double until) {
        double left = bracketLeft(frame, bar);
        double right = bracketRight(frame, bar, until);
        double width = Labels.pillWidth(frame.surface(), Labels.smallBold(left(frame, bar)));
        return frame.clock() < bar.notice().startsAt() && right - left >= width + 6 * BRACKET_GAP
                ? Optional.of(Box.between(left, right, bar.chip().y(), bar.chip().height()))
                : Optional.empty();
    }

    /** Its right end has a tick only where that is the start: elsewhere the wait goes on under words or out of view. */
    private static void drawBracket(Frame frame, NoticeBar bar, double from, double to) {
        Surface surface = frame.surface();
        double y = bar.chip().centreY();
        Stroke stroke = Stroke.solid(Role.MARKED, 1.5);
        surface.line(from, y, to, y, stroke);
        surface.line(from, y - BRACKET_TICK, from, y + BRACKET_TICK, stroke);
        if (to + BRACKET_GAP >= bar.startX()) {
            surface.line(to, y - BRACKET_TICK, to, y + BRACKET_TICK, stroke);
        }
    }

    private static double bracketLeft(Frame frame, NoticeBar bar) {
        return Math.max(frame.scale().edge(Math.max(frame.clock(), bar.notice().sentAt())), bar.chip().right());
    }

    /** The start, or the edge of the view, or where the words about the start lie on the wait for want of room behind it. */
    private double bracketRight(Frame frame, NoticeBar bar, double until) {
        double seen = Math.min(bar.startX(), frame.scale().rightX());
        Words words = Labels.smallBold(messages.format("timeline.notice.starts", Dates.brief(bar.notice().startsAt())));
        if (!reachesOut(frame, bar, words) || liesBehind(frame, bar, words, until)) {
            return seen;
        }
        double pill = pillX(frame, pointed(frame, bar, words), until);
        return pill > frame.scale().edge(frame.clock()) ? Math.min(seen, pill) : seen;
    }

    /** Where words begin that lie on the wait: as far right as they can, without the playhead through them. */
    private static double pillX(Frame frame, Words words, double until) {
        double width = Labels.pillWidth(frame.surface(), words);
        double x = until - width - (until < frame.scale().rightX() ? GAP / 2 : 0);
        return Labels.unstruck(frame, x, width) == x ? x : frame.scale().edge(frame.clock()) - GAP - width;
    }

    private static boolean liesBehind(Frame frame, NoticeBar bar, Words words, double until) {
        double width = frame.surface().widthOf(words);
        return Labels.unstruck(frame, bar.end() + GAP, width) + width <= until;
    }

    /** Whether words behind the wait would reach out of what is seen. */
    private static boolean reachesOut(Frame frame, NoticeBar bar, Words words) {
        return bar.startX() + GAP + frame.surface().widthOf(words) > frame.scale().rightX();
    }

    private static Words pointed(Frame frame, NoticeBar bar, Words words) {
        return Labels.smallBold(words.text() + (bar.startX() > frame.scale().rightX() ? " \u2192" : ""));
    }

    /** The time from the start until the place is done. */
    private static void drawOpen(Frame frame, NoticeBar bar) {
        if (frame.sight().past().told(bar.notice().openedAt()) == Source.NEVER) {
            return;
        }
        double left = Math.max(bar.startX(), frame.scale().leftX());
        double right = bar.endX();
        if (right - left >= LEAST_OPEN) {
            frame.surface().fill(Box.between(left, right, bar.chip().centreY() - WAIT_HEIGHT / 2, WAIT_HEIGHT), 0,
                    Fill.hatch(Role.RETIRING));
        }
    }

    /** Where words that say how long it still is, too, have no room, when it starts is said alone. */
    private void drawWords(Frame frame, NoticeBar bar, double until, boolean bracketTellsLeft) {
        if (bracketTellsLeft || !areDrawn(frame, bar, until, false)) {
            areDrawn(frame, bar, until, true);
        }
    }

    private boolean areDrawn(Frame frame, NoticeBar bar, double until, boolean startAlone) {
        Surface surface = frame.surface();
        Words words = Labels.smallBold(words(frame, bar, startAlone));
        if (liesBehind(frame, bar, words, until)) {
            double width = surface.widthOf(words);
            surface.text(words, Labels.unstruck(frame, bar.end() + GAP, width), bar.chip().centreY() + 4.5);
            return true;
        }
        if (!reachesOut(frame, bar, words)) {
            return false;
        }
        Words pointed = pointed(frame, bar, words);
        double left = pillX(frame, pointed, until);
        if (left > bar.chip().right()) {
            Labels.plainPill(surface, pointed, left, bar.chip().centreY());
            return true;
        }
        return false;
    }

    /** What is left of a wait: whole days, in the last day hours. */
    private String left(Frame frame, NoticeBar bar) {
        long millis = bar.notice().startsAt() - frame.clock();
        return millis >= DAY ? messages.format("timeline.notice.left.days", millis / DAY)
                : messages.format("timeline.notice.left.hours",
                        Math.max(1, LastDay.hoursLeft(frame.clock(), bar.notice())));
    }

    private String words(Frame frame, NoticeBar bar, boolean startAlone) {
        NoticeLife notice = bar.notice();
        String start = Dates.brief(notice.startsAt());
        NoticeStatus status = notice.statusAt(frame.clock()).orElse(NoticeStatus.UPCOMING);
        return switch (status) {
            case UPCOMING -> startAlone
                    ? messages.format("timeline.notice.starts", start)
                    : messages.format("timeline.notice.starts.in", start, left(frame, bar));
            case OPEN -> messages.format("timeline.notice.open", start,
                    notice.tasksLeft(frame.sight().past().rows()), notice.tasksFound());
            case CLOSED -> messages.format("timeline.notice.started", start);
        };
    }
}
