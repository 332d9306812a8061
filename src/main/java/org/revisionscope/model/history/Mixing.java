package org.revisionscope.model.history;

/** A 64-bit hash for ids and random streams; the same on every machine. */
public final class Mixing {

    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

    private Mixing() {}

    /** Spreads every bit of {@code value} over the result: the finaliser of SplitMix64. */
    public static long mix(long value) {
        long z = value;
        z = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
        z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
        return z ^ z >>> 31;
    }

    /** Hashes a seed, a name and a number. */
    public static long hash(long seed, String name, long number) {
        return hash(hash(seed, name), number);
    }

    /** Hashes a seed and a name. */
    static long hash(long seed, String name) {
        long hash = mix(seed + GOLDEN_GAMMA);
        for (int i = 0; i < name.length(); i++) {
            hash = mix(hash ^ name.charAt(i) + GOLDEN_GAMMA);
        }
        return hash;
    }

    /** Adds a number to a hash. */
    static long hash(long hash, long number) {
        return mix(hash ^ mix(number + GOLDEN_GAMMA));
    }
}
