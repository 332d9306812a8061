package org.revisionscope.view.timeline;

/** What is in memory, for tests that it does not grow. */
final class Heap {

    private static final int COLLECTIONS = 3;

    private Heap() {}

    /** How many bytes are in use once everything that is forgotten is gone. */
    static long used() {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < COLLECTIONS; i++) {
            System.gc();
            least = Math.min(least, Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory());
        }
        return least;
    }
}
