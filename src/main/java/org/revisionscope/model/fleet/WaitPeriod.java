package org.revisionscope.model.fleet;

/** The account setting {@code fargateTaskRetirementWaitPeriod}: how long after its notice a retirement starts (RET-4). */
public enum WaitPeriod {
    /** The notice is sent and retirement starts at once. */
    NONE(0),
    /** Seven days; what a place has that never changed it. */
    SEVEN_DAYS(7),
    /** Fourteen days, the longest. */
    FOURTEEN_DAYS(14);

    private static final long DAY_MILLIS = 86_400_000L;

    private final int days;

    WaitPeriod(int days) {
        this.days = days;
    }

    /**
     * The period of so many days.
     *
     * @throws IllegalArgumentException unless {@code days} is 0, 7 or 14
     */
    public static WaitPeriod ofDays(int days) {
        for (WaitPeriod period : values()) {
            if (period.days == days) {
                return period;
            }
        }
        throw new IllegalArgumentException(days + " is not a wait period: it takes 0, 7 or 14 days");
    }

    /** 0, 7 or 14. */
    public int days() {
        return days;
    }

    /** The same in milliseconds: a day is exactly 24 hours (T-1). */
    public long millis() {
        return days * DAY_MILLIS;
    }
}
