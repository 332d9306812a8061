package org.revisionscope.controller.runto;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.revisionscope.model.explain.Dates;
import org.revisionscope.view.Messages;

/**
 * Reads a date as people type it, in UTC: {@code 28 Feb 18:00}, {@code Feb 28}, {@code 2025-02-28}, {@code 18:00},
 * {@code +7d}, or as the window writes it. A year that is left out is the next that fits. Instants are milliseconds since
 * the epoch.
 */
final class TypedDate {

    private static final List<String> MONTHS = List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep",
            "oct", "nov", "dec");
    private static final String MONTH = "(" + String.join("|", MONTHS) + ")[a-z]*\\.?";
    private static final String TIME = "(?:[ ,t]\\s*(\\d{1,2}):(\\d{2})(?::(\\d{2}))?)?";
    private static final Pattern NOISE = Pattern.compile("^(mon|tue|wed|thu|fri|sat|sun)[a-z]*,?\\s+|\\s*(utc|z)$");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})" + TIME);
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})\\.? " + MONTH + "(?:,? (\\d{4}))?" + TIME);
    private static final Pattern MONTH_FIRST = Pattern.compile(MONTH + " (\\d{1,2})(?:,? (\\d{4}))?" + TIME);
    private static final Pattern TIME_ONLY = Pattern.compile("()(\\d{1,2}):(\\d{2})(?::(\\d{2}))?");
    private static final Pattern LATER = Pattern.compile("(?:\\+|in )\\s*((?:\\d{1,6}\\s*[a-z]+\\s*)+)");
    private static final Pattern PART = Pattern.compile("(\\d{1,6})\\s*([a-z]+)");
    private static final Pattern ATTEMPT = Pattern.compile("^(\\d|[+]|in \\d|" + MONTH + "\\s*\\d).*");

    private final Messages messages;
    private final Bounds bounds;

    /**
     * A reader.
     *
     * @param bounds what can be reached
     */
    TypedDate(Messages messages, Bounds bounds) {
        this.messages = messages;
        this.bounds = bounds;
    }

    /**
     * Between which instants the clock can be set.
     *
     * @param first the first
     * @param clock where it stands
     * @param last the last
     */
    record Bounds(long first, long clock, long last) {}

    /** What a text turns out to be. */
    sealed interface Reading {

        /**
         * A date that can be reached.
         *
         * @param instant which
         */
        record Read(long instant) implements Reading {}

        /**
         * Meant as a date, but none that can be reached.
         *
         * @param sentence why, with an example
         */
        record Wrong(String sentence) implements Reading {}

        /** Not meant as a date. */
        record NoDate() implements Reading {}
    }

    /** Reads a text. */
    Reading read(String typed) {
        String text = plain(typed);
        if (!ATTEMPT.matcher(text).matches()) {
            return new Reading.NoDate();
        }
        try {
            return within(instant(text, typed.strip()));
        } catch (Mistake mistake) {
            return new Reading.Wrong(mistake.sentence);
        }
    }

    private static String plain(String typed) {
        String text = typed.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        return NOISE.matcher(NOISE.matcher(text).replaceFirst("")).replaceFirst("").strip();
    }

    private long instant(String text, String typed) throws Mistake {
        Matcher match = ISO.matcher(text);
        if (match.matches()) {
            return at(day(number(match, 1), number(match, 2), number(match, 3)), time(match, 4));
        }
        match = DAY_FIRST.matcher(text);
        if (match.matches()) {
            return at(day(match.group(3), month(match.group(2)), number(match, 1)), time(match, 4));
        }
        match = MONTH_FIRST.matcher(text);
        if (match.matches()) {
            return at(day(match.group(3), month(match.group(1)), number(match, 2)), time(match, 4));
        }
        match = TIME_ONLY.matcher(text);
        if (match.matches()) {
            return at(dayOf(bounds.clock), time(match, 2));
        }
        match = LATER.matcher(text);
        if (match.matches()) {
            return bounds.clock + length(match.group(1), typed);
        }
        throw wrong("runto.date.unread", typed);
    }

    private Reading within(long instant) throws Mistake {
        if (instant < bounds.first) {
            throw wrong("runto.date.before", Dates.full(instant), Dates.full(bounds.first));
        }
        if (instant > bounds.last) {
            throw wrong("runto.date.after", Dates.full(instant), Dates.full(bounds.last));
        }
        return new Reading.Read(instant);
    }

    private LocalDate day(String year, int month, int day) throws Mistake {
        int thisYear = dayOf(bounds.clock).getYear();
        if (year != null) {
            return day(Integer.parseInt(year), month, day);
        }
        LocalDate next = day(thisYear, month, day);
        boolean isOver = next.isBefore(dayOf(bounds.clock));
        boolean fitsNextYear = isOver && at(next.plusYears(1), LocalTime.MIDNIGHT) <= bounds.last;
        return fitsNextYear ? day(thisYear + 1, month, day) : next;
    }

    private LocalDate day(int year, int month, int day) throws Mistake {
        if (month < 1 || month > MONTHS.size()) {
            throw wrong("runto.date.month", month);
        }
        YearMonth inMonth = YearMonth.of(year, month);
        if (!inMonth.isValidDay(day)) {
            throw wrong("runto.date.day", messages.get("runto.month." + month) + " " + year, inMonth.lengthOfMonth());
        }
        return inMonth.atDay(day);
    }

    private static int month(String name) {
        return MONTHS.indexOf(name) + 1;
    }

    private LocalTime time(Matcher match, int group) throws Mistake {
        if (match.group(group) == null) {
            return LocalTime.MIDNIGHT;
        }
        int seconds = match.group(group + 2) == null ? 0 : number(match, group + 2);
        try {
            return LocalTime.of(number(match, group), number(match, group + 1), seconds);
        } catch (DateTimeException e) {
            throw wrong("runto.date.time", match.group(group) + ":" + match.group(group + 1));
        }
    }

    private long length(String parts, String typed) throws Mistake {
        long millis = 0;
        Matcher part = PART.matcher(parts);
        while (part.find()) {
            millis += Long.parseLong(part.group(1)) * unit(part.group(2), typed);
        }
        return millis;
    }

    private long unit(String name, String typed) throws Mistake {
        return switch (name) {
            case "s", "sec", "second", "seconds" -> 1_000L;
            case "m", "min", "minute", "minutes" -> 60_000L;
            case "h", "hour", "hours" -> 3_600_000L;
            case "d", "day", "days" -> 86_400_000L;
            case "w", "week", "weeks" -> 7 * 86_400_000L;
            default -> throw wrong("runto.date.unread", typed);
        };
    }

    private static int number(Matcher match, int group) {
        return Integer.parseInt(match.group(group));
    }

    private static LocalDate dayOf(long instant) {
        return Instant.ofEpochMilli(instant).atZone(ZoneOffset.UTC).toLocalDate();
    }

    private static long at(LocalDate day, LocalTime time) {
        return day.atTime(time).toInstant(ZoneOffset.UTC).toEpochMilli();
    }

    private Mistake wrong(String key, Object... arguments) {
        Object[] words = Stream.of(arguments).map(String::valueOf).toArray();
        return new Mistake(messages.format(key, words));
    }

    /** A date that cannot be read or reached, and why. */
    private static final class Mistake extends Exception {
        private static final long serialVersionUID = 1L;

        private final String sentence;

        Mistake(String sentence) {
            super(sentence, null, false, false);
            this.sentence = sentence;
        }
    }
}
