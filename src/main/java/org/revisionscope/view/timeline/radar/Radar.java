package org.revisionscope.view.timeline.radar;

import java.util.Optional;

import org.revisionscope.view.timeline.scale.Extent;
import org.revisionscope.view.timeline.scale.Span;
import org.revisionscope.view.timeline.scale.TimeScale;
import org.revisionscope.view.timeline.sight.Sight;

/**
 * What the radar shows: the whole run and what is in view, and which part of it is in view. Where the view is narrower
 * than a hand can take, its window is drawn wider.
 *
 * @param whole where instants lie in the radar
 * @param view what is in view
 */
record Radar(TimeScale whole, Span view) {

    /** The least width of the window. */
    static final double LEAST_WINDOW = 10;

    /** How far from an edge of the window the hand takes the edge. */
    private static final double GRIP = 6;

    /** What a hand takes hold of. */
    enum Grip {
        /** The window, to be moved. */
        WINDOW,
        /** Its left edge. */
        LEFT,
        /** Its right edge. */
        RIGHT,
        /** What is not in view. */
        ELSEWHERE
    }

    /** The radar of a run, from its first task to whatever is known or in view. */
    static Radar of(Sight sight, Span view, double leftX, double width) {
        Extent all = Extent.ofAll(sight);
        return new Radar(TimeScale.showing(Math.min(all.from(), view.from()), Math.max(all.to(), view.to()), leftX,
                width), view);
    }

    /** The same with another part in view. */
    Radar with(Span other) {
        return new Radar(whole, other);
    }

    /** The left edge of the window. */
    double left() {
        return Math.clamp(Math.rint(whole.x(view.from())) - missing() / 2, whole.leftX(),
                whole.rightX() - LEAST_WINDOW);
    }

    /** Its right edge. */
    double right() {
        return Math.clamp(Math.rint(whole.x(view.to())) + missing() / 2, left() + LEAST_WINDOW, whole.rightX());
    }

    private double missing() {
        return Math.max(0, LEAST_WINDOW - whole.pixels(view.to() - view.from()));
    }

    /** What lies at an x. */
    Grip at(double x) {
        double left = left();
        double right = right();
        double inner = Math.min(GRIP, (right - left) / 4);
        if (x >= left - GRIP && x <= left + inner) {
            return Grip.LEFT;
        }
        if (x >= right - inner && x <= right + GRIP) {
            return Grip.RIGHT;
        }
        return x > left && x < right ? Grip.WINDOW : Grip.ELSEWHERE;
    }

    /** The view after a drag by pixels; it never leaves the limits of what can be shown. */
    Span dragged(Grip grip, double pixels) {
        long by = Math.round(pixels * whole.millisPerPixel());
        return switch (grip) {
            case WINDOW, ELSEWHERE -> new Span(view.from() + by, view.to() + by);
            case LEFT -> new Span(Math.clamp(view.from() + by, view.to() - TimeScale.LONGEST_SPAN,
                    view.to() - TimeScale.SHORTEST_SPAN), view.to());
            case RIGHT -> new Span(view.from(), Math.clamp(view.to() + by, view.from() + TimeScale.SHORTEST_SPAN,
                    view.from() + TimeScale.LONGEST_SPAN));
        };
    }

    /** The view with an x in its middle. */
    Span centredAt(double x) {
        long length = view.to() - view.from();
        long from = whole.instant(x) - length / 2;
        return new Span(from, from + length);
    }

    /** The view moved by a share of its length, but not beyond what the radar shows. */
    Optional<Span> moved(double share) {
        long length = view.to() - view.from();
        long by = Math.clamp(Math.round(share * length), whole.left() - view.from(), whole.right() - view.to());
        return by == 0 ? Optional.empty() : Optional.of(new Span(view.from() + by, view.to() + by));
    }
}
