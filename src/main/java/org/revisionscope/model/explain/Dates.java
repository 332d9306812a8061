package org.revisionscope.model.explain;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How simulated instants are written for people (milliseconds since the epoch), always in UTC and with the weekday. */
public final class Dates {

    private static final long MINUTE = 60_000L;
    private static final long HOUR = 60 * MINUTE;
    private static final long DAY = 24 * HOUR;

    private static final DateTimeFormatter DAY_ONLY = format("d MMM");
    private static final DateTimeFormatter DAY_OF_YEAR = format("d MMM yyyy");
    private static final DateTimeFormatter WEEKDAY = format("EEE d MMM");
    private static final DateTimeFormatter BRIEF = format("EEE d MMM HH:mm");
    private static final DateTimeFormatter MINUTES = format("EEE d MMM yyyy HH:mm");
    private static final DateTimeFormatter LOCAL = format("EEE HH:mm");
    private static final DateTimeFormatter SECONDS = format("EEE d MMM yyyy HH:mm:ss");

    private Dates() {}

    /** For example {@code 28 Feb}. */
    public static String day(long instant) {
        return write(DAY_ONLY, instant);
    }

    /** For example {@code 28 Feb 2025}, for dates that may lie years away. */
    public static String dayOfYear(long instant) {
        return write(DAY_OF_YEAR, instant);
    }

    /** For example 2025. */
    public static int year(long instant) {
        return Instant.ofEpochMilli(instant).atOffset(ZoneOffset.UTC).getYear();
    }

    /** For example {@code Fri 28 Feb}. */
    public static String weekday(long instant) {
        return write(WEEKDAY, instant);
    }

    /** For example {@code Fri 28 Feb 18:00}. */
    public static String brief(long instant) {
        return write(BRIEF, instant);
    }

    /** For example {@code Fri 28 Feb 2025 18:00}. */
    public static String minutes(long instant) {
        return write(MINUTES, instant);
    }

    /** For example {@code Fri 28 Feb 2025 18:00:50}. */
    public static String seconds(long instant) {
        return write(SECONDS, instant);
    }

    /** For example {@code Fri 28 Feb 2025 18:00 UTC}. */
    public static String full(long instant) {
        return minutes(instant) + " UTC";
    }

    /** The time in another zone, for example {@code Fri 19:00 Berlin}. */
    public static String local(long instant, ZoneId zone) {
        String city = zone.getId().substring(zone.getId().lastIndexOf('/') + 1).replace('_', ' ');
        return LOCAL.withZone(zone).format(Instant.ofEpochMilli(instant)) + " " + city;
    }

    /** A length of time in its two largest units: {@code 2 d 8 h}, {@code 5 min}, {@code 50 s}. */
    public static String span(long millis) {
        if (millis >= DAY) {
            return two(inLargestUnit(millis), millis % DAY / HOUR, " h");
        }
        if (millis >= HOUR) {
            return two(inLargestUnit(millis), millis % HOUR / MINUTE, " min");
        }
        return millis >= MINUTE ? two(inLargestUnit(millis), millis % MINUTE / 1000, " s") : inLargestUnit(millis);
    }

    /** A length of time in its largest unit alone, for where there is little room: {@code 2 d}, {@code 5 min}. */
    public static String inLargestUnit(long millis) {
        if (millis >= DAY) {
            return millis / DAY + " d";
        }
        if (millis >= HOUR) {
            return millis / HOUR + " h";
        }
        return millis >= MINUTE ? millis / MINUTE + " min" : millis / 1000 + " s";
    }

    private static String two(String large, long small, String unit) {
        return small == 0 ? large : large + " " + small + unit;
    }

    private static DateTimeFormatter format(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).withZone(ZoneOffset.UTC);
    }

    private static String write(DateTimeFormatter format, long instant) {
        return format.format(Instant.ofEpochMilli(instant));
    }
}
