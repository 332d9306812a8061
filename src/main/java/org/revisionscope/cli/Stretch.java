package org.revisionscope.cli;

import java.time.Instant;
import java.util.Optional;

import org.revisionscope.view.timeline.scale.Span;
import org.revisionscope.view.timeline.scale.TimeScale;

/** What {@code --from} and {@code --to} come to. */
final class Stretch {

    private Stretch() {}

    /** The stretch of time that is asked for; an edge that is not named is that of the usual one. */
    static Span of(Span usual, Optional<Instant> from, Optional<Instant> to) throws WrongOptionException {
        long left = from.map(Instant::toEpochMilli).orElse(usual.from());
        long right = to.map(Instant::toEpochMilli).orElse(usual.to());
        if (right - left < TimeScale.SHORTEST_SPAN) {
            throw new WrongOptionException("from " + Instant.ofEpochMilli(left) + " to " + Instant.ofEpochMilli(right)
                    + " is less than a minute, the least that can be drawn; see '--from' and '--to'");
        }
        if (right - left > TimeScale.LONGEST_SPAN) {
            throw new WrongOptionException("from " + Instant.ofEpochMilli(left) + " to " + Instant.ofEpochMilli(right)
                    + " is more than ten years, the most that can be drawn; see '--from' and '--to'");
        }
        return new Span(left, right);
    }
}
