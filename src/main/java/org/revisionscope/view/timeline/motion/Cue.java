package org.revisionscope.view.timeline.motion;

/**
 * When a movement begins.
 *
 * @param motion the movement
 * @param delay how long after what it shows, in nanoseconds of wall time
 */
public record Cue(Motion motion, long delay) {

    /** A movement that begins at once. */
    public static Cue now(Motion motion) {
        return new Cue(motion, 0);
    }

    /** The same, later by so many nanoseconds. */
    public Cue after(long nanos) {
        return new Cue(motion, delay + nanos);
    }

    /** When it is over, in nanoseconds after what it shows. */
    public long end() {
        return delay + motion.timing().nanos();
    }
}
