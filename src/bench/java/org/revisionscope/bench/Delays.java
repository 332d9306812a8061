package org.revisionscope.bench;

import java.util.SplittableRandom;

/** The same delays for every contender: 1 to 1,000,000 milliseconds, evenly spread, in a fixed order. */
public final class Delays {

    private static final int COUNT = 1 << 20;

    private final int[] millis = new int[COUNT];
    private int next;

    /** The delays, from their beginning. */
    public Delays() {
        SplittableRandom random = new SplittableRandom(20_250_221);
        for (int i = 0; i < COUNT; i++) {
            millis[i] = 1 + random.nextInt(1_000_000);
        }
    }

    /** The next delay in milliseconds. */
    public int next() {
        next = next + 1 & COUNT - 1;
        return millis[next];
    }
}
