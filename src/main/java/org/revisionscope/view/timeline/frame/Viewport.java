package org.revisionscope.view.timeline.frame;

import org.revisionscope.view.timeline.outline.Metrics;
import org.revisionscope.view.timeline.scale.Breaks;
import org.revisionscope.view.timeline.scale.Extent;
import org.revisionscope.view.timeline.scale.Span;
import org.revisionscope.view.timeline.scale.Step;
import org.revisionscope.view.timeline.scale.TimeScale;

/**
 * Which part of time and of the lanes is in view. It follows the clock until someone pans, and again when asked to.
 * Knows nothing of drawing.
 */
public final class Viewport {

    /** How much of time is shown at first: fifteen days, of which four before the clock's own day. */
    private static final long FIRST_SPAN = 15 * Step.DAY_MILLIS;
    private static final long FIRST_LEAD = 4 * Step.DAY_MILLIS;

    /** While it is followed, the clock moves between these shares of the width, and then the view moves. */
    private static final double FOLLOW_FROM = 0.05;
    private static final double FOLLOW_TO = 0.63;

    /** Where the clock comes to lie after a leap. */
    private static final double FOLLOW_LEAP = 0.3;

    private double names = Metrics.HEADER_WIDTH;
    private TimeScale scale = TimeScale.showing(0, FIRST_SPAN, names, 1);
    private boolean sized;
    private boolean following = true;
    private long clock;
    private double scroll;

    /** Where instants lie. */
    public TimeScale scale() {
        return scale;
    }

    /** How many pixels of the outline lie above the lanes' area. */
    public double scroll() {
        return scroll;
    }

    /** Whether the view moves with the clock. */
    public boolean following() {
        return following;
    }

    /**
     * The width of the control changed: the left edge keeps its instant, and after the first time a day its width. A clock
     * that is followed stays in view.
     */
    public void resize(double width) {
        double drawn = Math.max(1, width - names);
        scale = sized ? scale.resized(names, drawn)
                : TimeScale.showing(scale.left(), scale.left() + FIRST_SPAN, names, drawn);
        if (sized && following) {
            follow();
        }
        sized = true;
    }

    /** From now on names take so much of a control that is so wide. */
    public void resize(double width, double nameWidth) {
        names = nameWidth;
        resize(width);
    }

    /** Shows another run, around its clock. */
    public void place(long instant) {
        following = true;
        scroll = 0;
        clock = instant;
        long left = Step.DAY.floor(instant) - FIRST_LEAD;
        scale = showing(left, left + FIRST_SPAN);
    }

    /** The clock moved. */
    public void clockAt(long instant) {
        clock = instant;
        if (following) {
            follow();
        }
    }

    /** From now on the view moves with the clock. */
    public void startFollowing() {
        following = true;
        follow();
    }

    /** Zooms so that an x keeps its instant; while the clock is followed, the clock keeps its x. */
    public void zoom(double factor, double x) {
        scale = scale.zoomed(factor, x);
    }

    /** Zooms around the clock if it is in view, else around the middle. */
    public void zoom(double factor) {
        double x = scale.x(clock);
        boolean inView = x >= scale.leftX() && x <= scale.rightX();
        zoom(factor, inView ? x : scale.leftX() + scale.width() / 2);
    }

    /** Moves the view over time; it stops following the clock. */
    public void pan(double pixels) {
        following = false;
        scale = scale.panned(pixels);
    }

    /** Shows a stretch of time with a margin; it stops following the clock. */
    public void fit(long from, long to) {
        show(new Extent(from, to).fitted());
    }

    /** Shows what a scale shows; whether the clock is followed stays as it is. */
    public void show(TimeScale other) {
        scale = other.resized(scale.leftX(), scale.width());
    }

    /** Shows exactly a stretch of time; it stops following the clock. */
    public void show(Span span) {
        following = false;
        scale = showing(span.from(), span.to());
    }

    /** Brings an instant into the middle; it stops following the clock. */
    public void centre(long instant) {
        following = false;
        scale = scale.placing(instant, scale.leftX() + scale.width() / 2);
    }

    /** Scrolls the lanes, as far as they go. */
    public void scrollTo(double y, double outlineHeight, double shownHeight) {
        scroll = Math.rint(Math.max(0, Math.min(y, outlineHeight - shownHeight)));
    }

    /** Quiet stretches are drawn narrow from now on; the clock keeps its place, or else the left edge does. */
    public void fold(Breaks breaks) {
        if (!breaks.equals(scale.breaks())) {
            double x = scale.x(clock);
            boolean inView = x >= scale.leftX() && x <= scale.rightX();
            scale = inView ? scale.with(breaks).placing(clock, x) : scale.with(breaks);
        }
    }

    private TimeScale showing(long from, long to) {
        return TimeScale.showing(from, to, scale.leftX(), scale.width()).with(scale.breaks()).reaching(to);
    }

    private void follow() {
        double share = (scale.x(clock) - scale.leftX()) / scale.width();
        if (share > 1 || share < FOLLOW_FROM) {
            scale = scale.placing(clock, scale.leftX() + FOLLOW_LEAP * scale.width());
        } else if (share > FOLLOW_TO) {
            scale = scale.placing(clock, scale.leftX() + FOLLOW_TO * scale.width());
        }
    }
}
