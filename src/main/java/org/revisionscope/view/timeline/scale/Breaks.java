package org.revisionscope.view.timeline.scale;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.revisionscope.model.history.JournalView;
import org.revisionscope.view.timeline.sight.Sight;
import org.revisionscope.view.timeline.sight.Source;

/**
 * Quiet stretches of time that a scale draws as narrow as each other. They are whole days, in order, and do not touch.
 *
 * @param stretches from the earliest
 */
public record Breaks(List<Span> stretches) {

    /** Time is drawn evenly. */
    public static final Breaks NONE = new Breaks(List.of());

    /** How wide a break is drawn, in pixels: its label has room. */
    public static final double WIDTH = 84;

    /** A stretch that would be drawn hardly wider than its break stays open. */
    private static final double WORTH = 1.5 * WIDTH;

    /** Fewer quiet days in a row than this are no break. */
    private static final int LEAST_DAYS = 3;

    /** The list is copied. */
    public Breaks {
        stretches = List.copyOf(stretches);
    }

    /** The stretches of days in which nothing happens, as far as may be told, but for those that are to stay open. */
    public static Breaks of(Sight sight, Predicate<Span> open) {
        Extent all = Extent.ofAll(sight);
        List<Span> found = new ArrayList<>();
        long begin = Step.DAY.floor(all.from());
        for (long day = begin; day <= all.to(); day += Step.DAY_MILLIS) {
            if (isBusy(sight, day)) {
                add(found, begin, day, open);
                begin = day + Step.DAY_MILLIS;
            }
        }
        return found.isEmpty() ? NONE : new Breaks(found);
    }

    private static void add(List<Span> found, long from, long to, Predicate<Span> open) {
        if (to - from >= LEAST_DAYS * Step.DAY_MILLIS && to - from <= TimeScale.LONGEST_SPAN) {
            Span quiet = new Span(from, to);
            if (!open.test(quiet)) {
                found.add(quiet);
            }
        }
    }

    private static boolean isBusy(Sight sight, long day) {
        for (Source source : sight.sources()) {
            long from = Math.max(day - 1, source.from());
            long to = Math.min(day + Step.DAY_MILLIS - 1, source.to());
            JournalView view = source.chronicle().view();
            if (to > from && Math.min(source.rows(), view.rowsUntil(to)) > Math.min(source.rows(),
                    view.rowsUntil(from))) {
                return true;
            }
        }
        return false;
    }

    /** Whether time is drawn evenly. */
    public boolean isEmpty() {
        return stretches.isEmpty();
    }

    /** Whether a stretch is drawn as a break where a pixel takes so much time. */
    public static boolean isFolded(Span stretch, double millisPerPixel) {
        return (stretch.to() - stretch.from()) / millisPerPixel > WORTH;
    }

    /** The break that an instant lies in, its beginning included. */
    Optional<Span> around(long instant, double millisPerPixel) {
        return stretches.stream().filter(each -> each.from() <= instant && instant < each.to())
                .filter(each -> isFolded(each, millisPerPixel)).findFirst();
    }

    /** How much drawn time lies before an instant: breaks count for what their width takes. */
    long drawn(long instant, double millisPerPixel) {
        long drawn = instant;
        for (Span each : stretches) {
            if (each.from() >= instant) {
                break;
            }
            if (isFolded(each, millisPerPixel)) {
                long length = each.to() - each.from();
                double share = (Math.min(instant, each.to()) - each.from()) / (double) length;
                drawn -= Math.round(share * (length - WIDTH * millisPerPixel));
            }
        }
        return drawn;
    }

    /** The instant before which so much drawn time lies. */
    long instant(long drawn, double millisPerPixel) {
        long saved = 0;
        for (Span each : stretches) {
            if (!isFolded(each, millisPerPixel)) {
                continue;
            }
            long length = each.to() - each.from();
            double width = WIDTH * millisPerPixel;
            if (drawn + saved <= each.from()) {
                break;
            }
            if (drawn + saved < each.from() + width) {
                return each.from() + Math.round((drawn + saved - each.from()) / width * length);
            }
            saved += Math.round(length - width);
        }
        return drawn + saved;
    }
}
