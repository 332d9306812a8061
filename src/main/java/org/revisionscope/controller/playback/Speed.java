package org.revisionscope.controller.playback;

/** How fast the clock cruises: simulated time that passes in a second of wall time. */
public enum Speed {
    /** Ten seconds a second. */
    TEN_SECONDS(10_000L),
    /** A minute a second. */
    MINUTE(60_000L),
    /** An hour a second. */
    HOUR(3_600_000L),
    /** Six hours a second. */
    SIX_HOURS(21_600_000L),
    /** A day a second; what a window opens with. */
    DAY(86_400_000L),
    /** A week a second. */
    WEEK(604_800_000L);

    private static final Speed[] STEPS = values();

    private final long millisPerSecond;

    Speed(long millisPerSecond) {
        this.millisPerSecond = millisPerSecond;
    }

    /** Simulated milliseconds in a second of wall time. */
    public long millisPerSecond() {
        return millisPerSecond;
    }

    /** The next slower step; the slowest is its own. */
    public Speed slower() {
        return STEPS[Math.max(0, ordinal() - 1)];
    }

    /** The next faster step; the fastest is its own. */
    public Speed faster() {
        return STEPS[Math.min(STEPS.length - 1, ordinal() + 1)];
    }
}
