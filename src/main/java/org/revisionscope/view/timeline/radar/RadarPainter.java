package org.revisionscope.view.timeline.radar;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.OptionalLong;

import org.revisionscope.model.explain.Dates;
import org.revisionscope.model.history.JournalView;
import org.revisionscope.model.history.NoticeLife;
import org.revisionscope.model.history.RevisionLives;
import org.revisionscope.view.Messages;
import org.revisionscope.view.draw.Box;
import org.revisionscope.view.draw.Fill;
import org.revisionscope.view.draw.Lettering;
import org.revisionscope.view.draw.Role;
import org.revisionscope.view.draw.Stroke;
import org.revisionscope.view.draw.Surface;
import org.revisionscope.view.draw.Words;
import org.revisionscope.view.timeline.scale.TimeScale;
import org.revisionscope.view.timeline.sight.Sight;
import org.revisionscope.view.timeline.sight.Source;

/** Draws the radar: how much happened when, marks and notices above it, and the window of what is in view. */
final class RadarPainter {

    /** The distance from one column to the next. */
    private static final double PITCH = 8;
    private static final double GAP = 2;
    private static final double HIGHEST = 15;
    private static final double LABEL_X = 12;
    private static final double LABEL_BASELINE = 18;
    private static final double SIGN_BASELINE = 12;
    private static final double SIGN_WIDTH = 12;

    private static final DateTimeFormatter DAY = format("d MMM");
    private static final DateTimeFormatter MONTH = format("MMM yyyy");

    private final Messages messages;

    RadarPainter(Messages messages) {
        this.messages = messages;
    }

    /** Draws a radar into a box; the ring says that keys act on it. */
    void paint(Surface surface, Radar radar, Sight sight, Box box, Stroke ring) {
        surface.fill(box, 0, Fill.solid(Role.SURFACE));
        Box window = Box.between(radar.left() + 0.5, radar.right() - 0.5, 1.5, box.height() - 4);
        surface.fill(window, 3, Fill.solid(Role.GROUP));
        paintColumns(surface, radar.whole(), sight, box);
        paintSigns(surface, radar.whole(), sight);
        double clock = Math.rint(radar.whole().x(sight.clock()));
        surface.line(clock, 2, clock, box.height() - 2, Stroke.solid(Role.TEXT, 1.5));
        surface.outline(window, 3, ring);
        surface.text(Words.of(range(radar.whole()), Lettering.SMALL).in(Role.TEXT_MUTED), LABEL_X, LABEL_BASELINE);
        surface.line(0, box.height() - 0.5, box.right(), box.height() - 0.5, Stroke.solid(Role.BORDER, 1));
    }

    /** The first and the last instant, as finely as the length of the stretch needs. */
    String range(TimeScale whole) {
        boolean years = Dates.year(whole.left()) != Dates.year(whole.right());
        DateTimeFormatter format = years ? MONTH : DAY;
        return messages.format("radar.range", format.format(Instant.ofEpochMilli(whole.left())),
                format.format(Instant.ofEpochMilli(whole.right())));
    }

    /** A column is as high as the number of digits of what happened in it: an outage does not flatten a quiet year. */
    private static void paintColumns(Surface surface, TimeScale whole, Sight sight, Box box) {
        double most = 0;
        int columns = (int) (whole.width() / PITCH);
        double[] heights = new double[columns];
        for (int column = 0; column < columns; column++) {
            double x = whole.leftX() + column * PITCH;
            heights[column] = Math.log1p(events(sight, whole.instant(x), whole.instant(x + PITCH)));
            most = Math.max(most, heights[column]);
        }
        for (int column = 0; column < columns; column++) {
            if (heights[column] > 0) {
                double height = Math.max(2, Math.rint(HIGHEST * heights[column] / most));
                surface.fill(new Box(whole.leftX() + column * PITCH + GAP / 2, box.height() - 1 - height, PITCH - GAP,
                        height), 0, Fill.solid(Role.COUNT));
            }
        }
    }

    /** How many events there are after one instant up to another, as far as they may be told. */
    private static int events(Sight sight, long from, long to) {
        int events = 0;
        for (Source source : sight.sources()) {
            JournalView view = source.chronicle().view();
            long first = Math.max(from, source.from());
            long last = Math.min(to, source.to());
            if (last > first) {
                events +=
                        Math.min(source.rows(), view.rowsUntil(last)) - Math.min(source.rows(), view.rowsUntil(first));
            }
        }
        return events;
    }

    private static void paintSigns(Surface surface, TimeScale whole, Sight sight) {
        double free = whole.leftX();
        RevisionLives revisions = sight.past().chronicle().revisions();
        for (int revision = 0; revision < revisions.count(); revision++) {
            free = paintSign(surface, "\u2691", whole, told(sight, revisions.marked(revision)), free);
        }
        for (NoticeLife notice : sight.past().chronicle().places().notices()) {
            if (sight.past().knows(notice.sentRow())) {
                free = paintSign(surface, "\u2709", whole, OptionalLong.of(notice.sentAt()), free);
            }
        }
    }

    private static OptionalLong told(Sight sight, OptionalLong instant) {
        long told = sight.past().told(instant);
        return told == Source.NEVER ? OptionalLong.empty() : OptionalLong.of(told);
    }

    /** Draws a sign at an instant, or right of the one before; where that would be far off it is left out. */
    private static double paintSign(Surface surface, String sign, TimeScale whole, OptionalLong at, double free) {
        if (at.isEmpty()) {
            return free;
        }
        double wanted = whole.x(at.getAsLong()) - SIGN_WIDTH / 2;
        double x = Math.max(wanted, free);
        if (x > wanted + 2 * SIGN_WIDTH || x + SIGN_WIDTH > whole.rightX()) {
            return free;
        }
        surface.text(Words.of(sign, Lettering.SMALL).in(Role.TEXT_CHIP), x, SIGN_BASELINE);
        return x + SIGN_WIDTH;
    }

    private static DateTimeFormatter format(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).withZone(ZoneOffset.UTC);
    }
}
