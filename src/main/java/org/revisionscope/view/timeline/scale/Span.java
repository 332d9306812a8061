package org.revisionscope.view.timeline.scale;

/**
 * A stretch of time to be drawn, milliseconds since the epoch.
 *
 * @param from its first instant
 * @param to its last instant
 */
public record Span(long from, long to) {

    /** @throws IllegalArgumentException if it is shorter or longer than what a timeline can show */
    public Span {
        if (to - from < TimeScale.SHORTEST_SPAN || to - from > TimeScale.LONGEST_SPAN) {
            throw new IllegalArgumentException("a stretch of " + (to - from) + " ms");
        }
    }

    /** Whether an instant lies in it; both ends belong to it. */
    public boolean contains(long instant) {
        return from <= instant && instant <= to;
    }

    /** The stretch that holds this one and another, or the middle of it if that is longer than can be shown. */
    public Span around(Span other) {
        long first = Math.min(from, other.from);
        long last = Math.max(to, other.to);
        long over = Math.max(0, last - first - TimeScale.LONGEST_SPAN);
        return new Span(first + over / 2, last - (over - over / 2));
    }

    /** A stretch of this length that holds an instant: this one if it does, else one moved until a tenth lies beyond it. */
    public Span holding(long instant) {
        if (contains(instant)) {
            return this;
        }
        long beyond = (to - from) / 10;
        long first = instant < from ? instant - beyond : instant + beyond - (to - from);
        return new Span(first, first + to - from);
    }
}
