package org.revisionscope.controller.window;

/** How long a sentence of the caption stays where another would follow while the clock runs. Times are in nanoseconds. */
final class ReadingTime {

    /** While the clock cruises, any sentence stays at least this long. */
    private static final long CRUISING = 500_000_000L;
    /** In a scene, what matters stays at least this long before the next step of a task; shorter than a held instant. */
    private static final long IN_A_SCENE = 900_000_000L;

    private long since;
    private boolean isOfStep;

    /**
     * A sentence is told.
     *
     * @param step whether it only says which steps tasks took
     */
    void begins(long nanos, boolean step) {
        since = nanos;
        isOfStep = step;
    }

    /** Whether the sentence has only just come, so that it stays while the clock cruises. */
    boolean holdsWhileCruising(long nanos) {
        return nanos - since < CRUISING;
    }

    /** Whether the sentence stays where in a scene another would follow that only says which steps tasks took. */
    boolean holdsAgainstStep(long nanos) {
        return !isOfStep && nanos - since < IN_A_SCENE;
    }
}
