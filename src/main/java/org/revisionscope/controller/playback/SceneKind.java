package org.revisionscope.controller.playback;

/** What a scene shows, and for how long. */
public enum SceneKind {
    /** A revision was released. */
    RELEASE(1_200, PauseAt.NOTHING),
    /** A revision was marked, and its notices went out. */
    MARK(2_400, PauseAt.NOTICE),
    /** Retirement starts in a place. */
    START(5_000, PauseAt.START),
    /** Retirement starts in a place where no task is left to stop: nothing moves. */
    IDLE_START(800, PauseAt.START),
    /** A standalone task was lost. */
    LOST(1_500, PauseAt.LOST),
    /** A service fell under its floor. */
    BREACH(1_800, PauseAt.BREACH),
    /** A service that could start no task starts one, and what waited for it goes on. */
    LAUNCHES_AGAIN(3_000, PauseAt.LAUNCHES_AGAIN),
    /** Replacements that took long are healthy, and what waited for them goes on. */
    HOLD_ENDS(3_000, PauseAt.NOTHING),
    /** A customer's deployment replaces tasks. */
    DEPLOYMENT(3_000, PauseAt.NOTHING),
    /** {@code LATEST} was moved. */
    LATEST(1_200, PauseAt.NOTHING),
    /** Something else that the customer decided. */
    DECISION(800, PauseAt.NOTHING),
    /** A task stopped by itself. */
    CRASH(600, PauseAt.NOTHING);

    private static final double[] SHARE_OF_REPEAT = {1, 0.5, 0.2};
    private static final double LEAST_SHARE_OF_A_LOSS = 0.5;

    private final int wallMillis;
    private final PauseAt pauseAt;

    SceneKind(int wallMillis, PauseAt pauseAt) {
        this.wallMillis = wallMillis;
        this.pauseAt = pauseAt;
    }

    /** The wall time, in milliseconds, that this is shown for the first time that it happens. */
    public int wallMillis() {
        return wallMillis;
    }

    /** Which wish to pause this answers. */
    PauseAt pauseAt() {
        return pauseAt;
    }

    /**
     * The part of its wall time that a repeat gets, 0 to 1; a loss or a breach is never made small.
     *
     * @param timesPlayed how often this kind has been played before
     */
    double shareAfter(int timesPlayed) {
        double share = timesPlayed < SHARE_OF_REPEAT.length ? SHARE_OF_REPEAT[timesPlayed] : 0;
        return Math.max(share, leastShare());
    }

    /** The part of its wall time, 0 to 1, below which this is never shown. */
    double leastShare() {
        return switch (this) {
            case LOST, BREACH -> LEAST_SHARE_OF_A_LOSS;
            case RELEASE, MARK, START, IDLE_START, LAUNCHES_AGAIN, HOLD_ENDS, DEPLOYMENT, LATEST, DECISION, CRASH -> 0;
        };
    }
}
