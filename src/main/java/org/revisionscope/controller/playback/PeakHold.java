package org.revisionscope.controller.playback;

import java.util.function.IntBinaryOperator;

/**
 * A count for the eye: it shows the worst value since the last frame and holds it, so that a dip shorter than a frame is
 * still seen and nothing toggles more than twice a second. Wall times are nanoseconds.
 */
public final class PeakHold {

    /** How long a worst value is held. */
    private static final long HOLD = 700_000_000L;

    private final IntBinaryOperator worse;
    private int shown;
    private long heldUntil;

    private PeakHold(IntBinaryOperator worse, int value) {
        this.worse = worse;
        shown = value;
    }

    /** Holds the lowest value, as for healthy tasks. */
    public static PeakHold ofLowest(int value) {
        return new PeakHold(Math::min, value);
    }

    /** Holds the highest value, as for lost tasks. */
    public static PeakHold ofHighest(int value) {
        return new PeakHold(Math::max, value);
    }

    /**
     * Takes what is true in a frame.
     *
     * @param worst the worst value since the last frame
     * @param now the value at this frame
     * @param wall when the frame is shown
     * @return what to show
     */
    public int show(int worst, int now, long wall) {
        int candidate = worse.applyAsInt(worst, now);
        boolean isWorse = worse.applyAsInt(candidate, shown) == candidate;
        if (candidate != shown && (isWorse || wall >= heldUntil)) {
            shown = candidate;
            heldUntil = wall + HOLD;
        }
        return shown;
    }
}
