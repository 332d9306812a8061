package org.revisionscope.view.timeline.scale;

import java.util.Optional;

/**
 * The only place where instants become pixels and pixels instants. Immutable; the x of {@link #left} is the left edge of
 * the drawn span.
 *
 * @param left the instant at the left edge, milliseconds since the epoch
 * @param leftX the x of the left edge, in pixels
 * @param width the width of the drawn span, in pixels
 * @param millisPerPixel how much time one pixel takes, outside of breaks
 * @param breaks quiet stretches that are drawn narrow
 */
public record TimeScale(long left, double leftX, double width, double millisPerPixel, Breaks breaks) {

    /** The shortest span that can be shown: one minute. */
    public static final long SHORTEST_SPAN = 60_000L;

    /** The longest span that can be shown: ten years of 365.25 days. */
    public static final long LONGEST_SPAN = 315_576_000_000L;

    private static final int ROUNDS = 4;

    /** @throws IllegalArgumentException if the width or the time of a pixel is not positive */
    public TimeScale {
        if (!(width > 0) || !(millisPerPixel > 0)) {
            throw new IllegalArgumentException(width + " pixels of " + millisPerPixel + " ms");
        }
    }

    /** A scale without breaks. */
    public TimeScale(long left, double leftX, double width, double millisPerPixel) {
        this(left, leftX, width, millisPerPixel, Breaks.NONE);
    }

    /** A scale that shows a span, cut or stretched to what can be shown. */
    public static TimeScale showing(long from, long to, double leftX, double width) {
        long span = clampedSpan(to - from);
        long left = to - from == span ? from : from + (to - from - span) / 2;
        return new TimeScale(left, leftX, width, span / width);
    }

    /** The x of an instant; it may lie outside the span. */
    public double x(long instant) {
        return leftX + (drawn(instant) - drawn(left)) / millisPerPixel;
    }

    /** The x of an instant, on a whole pixel and kept near the drawn span, so that far instants make no huge shapes. */
    public double edge(long instant) {
        double x = Math.rint(x(instant));
        return Math.max(leftX - width, Math.min(x, leftX + 2 * width));
    }

    /** The instant at an x, to the nearest millisecond. */
    public long instant(double x) {
        return undrawn(drawn(left) + Math.round((x - leftX) * millisPerPixel));
    }

    /** The instant at the right edge. */
    public long right() {
        return instant(rightX());
    }

    /** The x of the right edge. */
    public double rightX() {
        return leftX + width;
    }

    /** The stretch of time that is drawn; where rounding would leave it outside the limits, it is stretched to them. */
    public Span shown() {
        return new Span(left, left + clampedSpan(span()));
    }

    /** How much time the span takes, in milliseconds. */
    public long span() {
        return right() - left;
    }

    /** How many pixels a length of time takes. */
    public double pixels(long millis) {
        return millis / millisPerPixel;
    }

    /** Whether any of a stretch of time is in the span; both its ends belong to it. */
    public boolean shows(long from, long to) {
        return to >= left && from <= right();
    }

    /** The same scale over a resized span: its left edge keeps its instant. */
    public TimeScale resized(double newLeftX, double newWidth) {
        long span = clampedSpan(Math.round(newWidth * millisPerPixel));
        return new TimeScale(left, newLeftX, newWidth, span / newWidth, breaks);
    }

    /** Moves the span; positive pixels show later instants. */
    public TimeScale panned(double pixels) {
        return new TimeScale(undrawn(drawn(left) + Math.round(pixels * millisPerPixel)), leftX, width, millisPerPixel,
                breaks);
    }

    /** Moves the span so that an instant comes to lie at an x. */
    public TimeScale placing(long instant, double x) {
        return new TimeScale(undrawn(drawn(instant) - Math.round((x - leftX) * millisPerPixel)), leftX, width,
                millisPerPixel, breaks);
    }

    /** Shows {@code factor} times as much detail, within the limits; the instant at x stays where it is. */
    public TimeScale zoomed(double factor, double x) {
        long span = clampedSpan(Math.round(width * millisPerPixel / factor));
        return new TimeScale(left, leftX, width, span / width, breaks).placing(instant(x), x);
    }

    /** The same scale with other breaks: the left edge keeps its instant, and a day outside of breaks its width. */
    public TimeScale with(Breaks others) {
        return breaks.equals(others) ? this : new TimeScale(left, leftX, width, millisPerPixel, others);
    }

    /** The same left edge and breaks, with so much detail that an instant comes to lie at the right edge. */
    public TimeScale reaching(long instant) {
        TimeScale reaching = this;
        for (int round = 0; !breaks.isEmpty() && round < ROUNDS; round++) { // which stretches are breaks depends on it
            long span = clampedSpan(Math.round(reaching.millisPerPixel() * (reaching.x(instant) - leftX)));
            reaching = new TimeScale(left, leftX, width, span / width, breaks);
        }
        return reaching;
    }

    /** The break that an instant lies in. */
    public Optional<Span> breakAround(long instant) {
        return breaks.around(instant, millisPerPixel);
    }

    private long drawn(long instant) {
        return breaks.isEmpty() ? instant : breaks.drawn(instant, millisPerPixel);
    }

    private long undrawn(long drawn) {
        return breaks.isEmpty() ? drawn : breaks.instant(drawn, millisPerPixel);
    }

    private static long clampedSpan(long span) {
        return Math.max(SHORTEST_SPAN, Math.min(span, LONGEST_SPAN));
    }
}
