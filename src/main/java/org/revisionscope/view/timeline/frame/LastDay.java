package org.revisionscope.view.timeline.frame;

import org.revisionscope.model.history.NoticeLife;

/** The last day of a wait, which is counted in hours. */
public final class LastDay {

    private static final long HOUR = 3_600_000L;
    private static final long DAY = 24 * HOUR;

    private LastDay() {}

    /** Whether a wait that still lasts ends in less than a day. */
    public static boolean contains(long clock, NoticeLife notice) {
        long left = notice.startsAt() - clock;
        return left > 0 && left < DAY && clock >= notice.sentAt();
    }

    /** Whether another whole hour of it is over at a clock that was not over at the one before. */
    public static boolean anHourEnds(long before, long clock, NoticeLife notice) {
        return contains(clock, notice) && hoursLeft(clock, notice) < hoursLeft(before, notice);
    }

    /** Whether it begins between two instants. */
    public static boolean begins(long before, long clock, NoticeLife notice) {
        return contains(clock, notice) && notice.startsAt() - before >= DAY;
    }

    /** How many whole hours are left of a wait. */
    public static long hoursLeft(long clock, NoticeLife notice) {
        return Math.floorDiv(notice.startsAt() - clock, HOUR);
    }
}
