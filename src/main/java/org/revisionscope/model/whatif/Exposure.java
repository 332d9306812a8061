package org.revisionscope.model.whatif;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How long tasks lived on marked revisions: task-milliseconds, exact.
 *
 * @param waitingMillis from the mark to the place's start of retirement, which is what people mean by exposure
 * @param retiringMillis from the start on, until the tasks have left
 */
public record Exposure(long waitingMillis, long retiringMillis) {

    /** None. */
    public static final Exposure NONE = new Exposure(0, 0);

    static final long DAY_MILLIS = 86_400_000L;

    private static final BigDecimal DAY = BigDecimal.valueOf(DAY_MILLIS);
    private static final int DECIMALS = 6;

    /** The sum of two. */
    public Exposure plus(Exposure other) {
        return new Exposure(waitingMillis + other.waitingMillis, retiringMillis + other.retiringMillis);
    }

    /** The exposure up to the start in task-days, without trailing zeros: 35 for five tasks that waited for a week. */
    public BigDecimal taskDays() {
        return days(waitingMillis);
    }

    /** The exposure after the start in task-days. */
    public BigDecimal retiringTaskDays() {
        return days(retiringMillis);
    }

    private static BigDecimal days(long millis) {
        BigDecimal days = BigDecimal.valueOf(millis).divide(DAY, DECIMALS, RoundingMode.HALF_EVEN);
        return days.signum() == 0 ? BigDecimal.ZERO : new BigDecimal(days.stripTrailingZeros().toPlainString());
    }
}
