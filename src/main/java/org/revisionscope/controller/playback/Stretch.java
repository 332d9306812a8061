package org.revisionscope.controller.playback;

import java.util.Optional;

/**
 * A piece of the score: from one wall time and simulated instant to the next.
 *
 * @param wallFrom where it begins, in nanoseconds of wall time
 * @param wallTo where it ends; the next begins here
 * @param from the simulated instant at its beginning, in milliseconds since the epoch
 * @param to the simulated instant at its end
 * @param curve how the clock goes from one to the other
 * @param scene the scene that it belongs to; empty while cruising
 */
record Stretch(long wallFrom, long wallTo, long from, long to, Curve curve, Optional<Scene> scene) {

    /** Where a score begins: a stretch without length. */
    static Stretch mark(long wall, long instant) {
        return new Stretch(wall, wall, instant, instant, Curve.EVEN, Optional.empty());
    }

    /** A stretch outside scenes that follows another. */
    static Stretch after(Stretch before, long wall, long to, Curve curve) {
        return new Stretch(before.wallTo, before.wallTo + wall, before.to, to, curve, Optional.empty());
    }

    /** What is left of this one from a wall time on, at an even speed. */
    Stretch from(long wall) {
        return wall <= wallFrom ? this : new Stretch(wall, wallTo, at(wall), to, Curve.EVEN, scene);
    }

    /** The simulated instant at a wall time within this stretch; beyond it, that of the nearer end. */
    long at(long wall) {
        if (wall <= wallFrom) {
            return from;
        }
        if (wall >= wallTo) {
            return to;
        }
        double part = (double) (wall - wallFrom) / (wallTo - wallFrom);
        return from + (long) ((to - from) * curve.progress(part));
    }

    /** How the clock moves. */
    enum Curve {
        /** At an even speed. */
        EVEN,
        /** From a standstill to twice the mean speed. */
        SPEEDING_UP,
        /** From twice the mean speed to a standstill. */
        SLOWING_DOWN;

        /** The part of the way that is done after a part of the time; both 0 to 1. */
        double progress(double part) {
            return switch (this) {
                case EVEN -> part;
                case SPEEDING_UP -> part * part;
                case SLOWING_DOWN -> part * (2 - part);
            };
        }
    }
}
