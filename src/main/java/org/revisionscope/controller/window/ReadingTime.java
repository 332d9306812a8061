package org.revisionscope.controller.window;

import org.revisionscope.view.motion.Timing;

/** How long a sentence of the caption stays where another would follow while the clock runs. Times are in nanoseconds. */
final class ReadingTime {

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
        return nanos - since < Timing.CAPTION_STAYS.nanos();
    }

    /** Whether the sentence stays where in a scene another would follow that only says which steps tasks took. */
    boolean holdsAgainstStep(long nanos) {
        return !isOfStep && nanos - since < Timing.CAPTION_IS_READ.nanos();
    }
}
