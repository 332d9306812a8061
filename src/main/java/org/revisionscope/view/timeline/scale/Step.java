package org.revisionscope.view.timeline.scale;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The distances between two lines of the ruler, from the finest. Everything is UTC. */
public enum Step {
    /** Five seconds. */
    SECONDS_5(5_000L, 70, "HH:mm:ss"),
    /** A quarter of a minute. */
    SECONDS_15(15_000L, 70, "HH:mm:ss"),
    /** A minute. */
    MINUTE(60_000L, 52, "HH:mm"),
    /** Five minutes. */
    MINUTES_5(300_000L, 52, "HH:mm"),
    /** A quarter of an hour. */
    MINUTES_15(900_000L, 52, "HH:mm"),
    /** An hour. */
    HOUR(3_600_000L, 52, "HH:mm"),
    /** Three hours. */
    HOURS_3(10_800_000L, 52, "HH:mm"),
    /** Six hours. */
    HOURS_6(21_600_000L, 52, "HH:mm"),
    /** A day. */
    DAY(86_400_000L, 49, "EEE d"),
    /** A week, from Monday. */
    WEEK(604_800_000L, 52, "EEE d"),
    /** A calendar month. */
    MONTH(2_629_800_000L, 40, "MMM"),
    /** Three calendar months. */
    QUARTER(7_889_400_000L, 40, "MMM"),
    /** A calendar year. */
    YEAR(31_557_600_000L, 1, "yyyy");

    /** How long a day is. */
    public static final long DAY_MILLIS = 86_400_000L;

    /** The epoch began on a Thursday: the Monday before lies three days earlier. */
    private static final long MONDAY = -3 * DAY_MILLIS;

    private final long millis;
    private final double leastPixels;
    private final DateTimeFormatter label;

    Step(long millis, double leastPixels, String label) {
        this.millis = millis;
        this.leastPixels = leastPixels;
        this.label = DateTimeFormatter.ofPattern(label, Locale.ENGLISH).withZone(ZoneOffset.UTC);
    }

    /** The finest step whose labels have room. */
    public static Step of(TimeScale scale) {
        for (Step step : values()) {
            if (scale.pixels(step.millis) >= step.leastPixels) {
                return step;
            }
        }
        return YEAR;
    }

    /** The step of the upper line of the ruler. */
    public Step above() {
        if (compareTo(DAY) < 0) {
            return DAY;
        }
        return compareTo(MONTH) < 0 ? MONTH : YEAR;
    }

    /** Whether a label names a whole cell, and so stands in its middle, rather than the instant at its line. */
    public boolean namesCells() {
        return this == DAY || compareTo(MONTH) >= 0;
    }

    /** How a line, or the cell that it begins, is called. */
    public String label(long at) {
        return label.format(Instant.ofEpochMilli(at));
    }

    /** The last line at or before an instant. */
    public long floor(long instant) {
        return switch (this) {
            case WEEK -> MONDAY + Math.floorDiv(instant - MONDAY, millis) * millis;
            case MONTH -> millis(date(instant).withDayOfMonth(1));
            case QUARTER -> millis(firstOfQuarter(date(instant)));
            case YEAR -> millis(date(instant).withDayOfYear(1));
            case SECONDS_5, SECONDS_15, MINUTE, MINUTES_5, MINUTES_15, HOUR, HOURS_3, HOURS_6, DAY ->
                    Math.floorDiv(instant, millis) * millis;
        };
    }

    /** The line after a line. */
    public long next(long line) {
        return switch (this) {
            case MONTH -> millis(date(line).plusMonths(1));
            case QUARTER -> millis(date(line).plusMonths(3));
            case YEAR -> millis(date(line).plusYears(1));
            case SECONDS_5, SECONDS_15, MINUTE, MINUTES_5, MINUTES_15, HOUR, HOURS_3, HOURS_6, DAY, WEEK ->
                    line + millis;
        };
    }

    private static LocalDate firstOfQuarter(LocalDate date) {
        return date.withDayOfMonth(1).withMonth((date.getMonthValue() - 1) / 3 * 3 + 1);
    }

    private static LocalDate date(long instant) {
        return LocalDate.ofEpochDay(Math.floorDiv(instant, DAY_MILLIS));
    }

    private static long millis(LocalDate date) {
        return date.toEpochDay() * DAY_MILLIS;
    }
}
