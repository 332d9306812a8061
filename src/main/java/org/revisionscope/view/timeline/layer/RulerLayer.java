package org.revisionscope.view.timeline.layer;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.revisionscope.view.Messages;
import org.revisionscope.view.draw.Box;
import org.revisionscope.view.draw.Lettering;
import org.revisionscope.view.draw.Role;
import org.revisionscope.view.draw.Stroke;
import org.revisionscope.view.draw.Words;
import org.revisionscope.view.timeline.frame.Frame;
import org.revisionscope.view.timeline.scale.Step;
import org.revisionscope.view.timeline.scale.TimeScale;

/** The two lines of dates: the larger unit above, the smaller below; the clock's own cell stands out, later ones recede. */
final class RulerLayer implements Layer {

    /** The baseline of the lower line of dates. */
    static final double LOWER_BASELINE = 31;

    private static final double UPPER_BASELINE = 14;
    private static final double GAP = 4;

    private static final DateTimeFormatter DAY = format("EEE d MMM yyyy");
    private static final DateTimeFormatter MONTH = format("MMMM yyyy");
    private static final DateTimeFormatter MONTH_OF_SAME_YEAR = format("MMMM");
    private static final DateTimeFormatter YEAR = format("yyyy");

    private final Messages messages;

    RulerLayer(Messages messages) {
        this.messages = messages;
    }

    @Override
    public void draw(Frame frame) {
        Box area = frame.areas().ruler();
        Backdrop.paint(frame, new Box(area.x(), area.y() + UPPER_BASELINE + 3, area.width(),
                area.height() - UPPER_BASELINE - 3));
        paintUpperGround(frame, area);
        frame.surface().clip(Box.between(frame.scale().leftX(), frame.scale().rightX(), area.y(), area.height()));
        drawLower(frame, area);
        List<Box> notes = BookmarkLayer.labels(frame);
        drawFreezes(frame, area, drawUpper(frame, area, drawForesight(frame, area, notes), notes));
        frame.surface().release();
        frame.surface().line(0, area.bottom() - 0.5, area.right(), area.bottom() - 0.5, Stroke.solid(Role.BORDER, 1));
    }

    /** Weekends reach to the top, lines do not: the upper line of dates has longer cells. */
    private static void paintUpperGround(Frame frame, Box area) {
        Backdrop.paintWithoutLines(frame, new Box(area.x(), area.y(), area.width(), UPPER_BASELINE + 3));
    }

    private static void drawLower(Frame frame, Box area) {
        TimeScale scale = frame.scale();
        Step step = Step.of(scale);
        for (long line = step.floor(scale.left()); line <= scale.right(); line = step.next(line)) {
            long next = step.next(line);
            if (scale.breakAround(line).isPresent()) {
                continue; // its own label stands there
            }
            boolean now = line <= frame.clock() && frame.clock() < next;
            Words words = Words.of(step.label(line), now ? Lettering.SMALL_BOLD : Lettering.SMALL)
                    .in(line > frame.clock() ? Role.TEXT_MUTED : Role.TEXT);
            double baseline = area.y() + LOWER_BASELINE;
            if (step.namesCells()) {
                drawInCell(frame, words, (scale.x(line) + scale.x(next)) / 2, baseline);
            } else if (scale.edge(line) >= scale.leftX()
                    && scale.edge(line) + GAP + frame.surface().widthOf(words) <= scale.rightX()) {
                frame.surface().text(words, scale.edge(line) + GAP, baseline);
            }
        }
    }

    /** Names a cell in its middle; a name that the edge of the view would cut is left out. */
    private static void drawInCell(Frame frame, Words words, double centre, double baseline) {
        double half = frame.surface().widthOf(words) / 2;
        if (centre - half >= frame.scale().leftX() && centre + half <= frame.scale().rightX()) {
            frame.surface().text(words.centred(), centre, baseline);
        }
    }

    /** Names what lies ahead, or says that it is not known yet, unless notes lie there; answers where these words begin. */
    private double drawForesight(Frame frame, Box area, List<Box> notes) {
        if (frame.sight().ahead().isEmpty() && !frame.sight().isAheadAwaited()) {
            return area.right();
        }
        String key = frame.sight().isAheadAwaited() ? "timeline.ahead.awaited" : frame.sight().ahead("timeline.ahead");
        Words words = Words.of(messages.get(key), Lettering.SMALL_BOLD).in(Role.TEXT_MUTED);
        double right = area.right() - 2 * GAP;
        double left = right - frame.surface().widthOf(words);
        Box name = Box.between(left - GAP, right, area.y(), area.height());
        if (left < frame.scale().x(frame.clock()) + 3 * GAP
                || notes.stream().anyMatch(name::touches)) {
            return area.right();
        }
        frame.surface().text(words.rightAligned(), right, area.y() + UPPER_BASELINE);
        return left - GAP;
    }

    /** Names the freezes where the upper line leaves room between {@code taken}. */
    private void drawFreezes(Frame frame, Box area, List<Box> taken) {
        frame.sight().calendar().ifPresent(calendar -> {
            for (CalendarBands.Band band : new CalendarBands(calendar, frame.scale()).freezes()) {
                Words words = Words.of(band.reason().isEmpty() ? messages.get("timeline.freeze")
                        : messages.format("timeline.freeze.reason", band.reason()), Lettering.SMALL)
                        .in(Role.TEXT_MUTED);
                double left = taken.stream().filter(box -> box.x() < band.right() && box.right() > band.left())
                        .mapToDouble(Box::right).max().orElse(band.left()) + GAP;
                if (left + frame.surface().widthOf(words) <= band.right()) {
                    frame.surface().text(words, left, area.y() + UPPER_BASELINE);
                }
            }
        });
    }

    /** Names the larger units up to {@code until}, beside the notes; answers where these words lie. */
    private static List<Box> drawUpper(Frame frame, Box area, double until, List<Box> notes) {
        TimeScale scale = frame.scale();
        Step step = Step.of(scale).above();
        List<Box> drawn = new ArrayList<>();
        drawn.add(Box.between(until, Math.max(until, area.right()), area.y(), 1));
        if (step == Step.of(scale)) {
            return drawn; // nothing is larger than a year: the lower line says it all
        }
        long first = step.floor(scale.left());
        for (long line = first; line <= scale.right(); line = step.next(line)) {
            double left = Math.max(scale.leftX(), scale.edge(line)) + GAP;
            double right = Math.min(until, scale.edge(step.next(line)));
            Words words = Words.of(upperLabel(step, line, line == first), Lettering.SMALL_BOLD);
            double width = frame.surface().widthOf(words);
            double x = beside(notes, besideHandle(frame, left, width, right), width);
            if (x >= left && x + width <= right) {
                frame.surface().text(words, x, area.y() + UPPER_BASELINE);
                drawn.add(new Box(x, area.y(), width + GAP, 1));
            }
        }
        return drawn;
    }

    /** Where words begin so that the clock's handle does not lie on them: right of it if there is room, else left. */
    private static double besideHandle(Frame frame, double left, double width, double right) {
        double clock = frame.scale().x(frame.clock());
        double reach = PlayheadLayer.HANDLE_HALF + 2;
        if (clock + reach <= left || clock - reach >= left + width) {
            return left;
        }
        return clock + reach + width <= right ? clock + reach : clock - reach - width;
    }

    /** Where words begin so that no note lies on them: right of it. */
    private static double beside(List<Box> notes, double x, double width) {
        double free = x;
        for (Box note : notes) {
            free = note.x() < free + width && note.right() > free ? note.right() + GAP : free;
        }
        return free;
    }

    private static String upperLabel(Step step, long line, boolean first) {
        DateTimeFormatter format = switch (step) {
            case DAY -> DAY;
            case MONTH -> first || isJanuary(line) ? MONTH : MONTH_OF_SAME_YEAR;
            default -> YEAR;
        };
        return format.format(Instant.ofEpochMilli(line));
    }

    private static boolean isJanuary(long line) {
        return Step.YEAR.floor(line) == line;
    }

    private static DateTimeFormatter format(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).withZone(ZoneOffset.UTC);
    }
}
