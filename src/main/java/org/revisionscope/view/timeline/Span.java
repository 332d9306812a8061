package org.revisionscope.view.timeline;

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
}
