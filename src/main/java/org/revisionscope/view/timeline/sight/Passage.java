package org.revisionscope.view.timeline.sight;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * How the clock came to where it stands.
 *
 * @param manner by itself, by a step, or by a leap
 * @param heldFrom since this instant, in milliseconds since the epoch, the worst is shown; at most the clock
 * @param scene the scene that is played; empty outside scenes
 */
public record Passage(Manner manner, long heldFrom, Optional<Spotlight> scene) {

    /** How a clock moves. */
    public enum Manner {
        /** It was set down: what lies between is not shown. */
        LANDED,
        /** It went to the next event. */
        STEPPED,
        /** It runs. */
        PLAYED
    }

    /**
     * A scene.
     *
     * @param opens its first instant, in milliseconds since the epoch
     * @param ends its last instant
     * @param owner the journal's number of the owner whose tasks are shown moving; the others only count
     */
    public record Spotlight(long opens, long ends, OptionalInt owner) {}

    /** The clock was set down at an instant. */
    public static Passage landedAt(long clock) {
        return new Passage(Manner.LANDED, clock, Optional.empty());
    }
}
