package org.revisionscope.model.engine;

import org.revisionscope.model.history.Mixing;

/**
 * A stream of numbers that belongs to a name: drawing from one shifts no other (T-4). Whole numbers only, so that every
 * machine draws the same (T-5).
 */
final class RandomStream {

    private final long key;
    private long drawn;

    RandomStream(long seed, String name) {
        key = Mixing.hash(seed, name, 0);
    }

    /** A number from 0 up to, and not including, {@code bound}. */
    long below(long bound) {
        return Math.unsignedMultiplyHigh(Mixing.mix(key + ++drawn * 0x9E3779B97F4A7C15L), bound);
    }
}
