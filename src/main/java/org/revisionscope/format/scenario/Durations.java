package org.revisionscope.format.scenario;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Durations as files write them: {@code 40s}, {@code 7d}, {@code 1m30s}; ISO 8601 ({@code PT40S}) is read too. */
final class Durations {

    static final String ALLOWED = "write it as 40s, 5m, 3h, 7d, 1h30m or 250ms";
    static final String PATTERN = "(?:(?<d>\\d{1,9})d)?(?:(?<h>\\d{1,9})h)?(?:(?<m>\\d{1,9})m)?(?:(?<s>\\d{1,9})s)?"
            + "(?:(?<ms>\\d{1,9})ms)?";

    private static final Pattern FORM = Pattern.compile(PATTERN);

    private Durations() {}

    /** The duration that a text stands for; empty if none. */
    static Optional<Duration> parse(String text) {
        Matcher plain = FORM.matcher(text);
        if (!text.isEmpty() && plain.matches()) {
            return Optional.of(Duration.ofDays(part(plain, "d"))
                    .plusHours(part(plain, "h"))
                    .plusMinutes(part(plain, "m"))
                    .plusSeconds(part(plain, "s"))
                    .plusMillis(part(plain, "ms")));
        }
        try {
            return text.startsWith("P") ? Optional.of(Duration.parse(text)) : Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** The shortest text that reads back as this duration: days, hours, minutes, seconds, milliseconds. */
    static String print(Duration duration) {
        StringBuilder text = new StringBuilder();
        append(text, duration.toDaysPart(), "d");
        append(text, duration.toHoursPart(), "h");
        append(text, duration.toMinutesPart(), "m");
        append(text, duration.toSecondsPart(), "s");
        append(text, duration.toMillisPart(), "ms");
        return text.isEmpty() ? "0s" : text.toString();
    }

    private static long part(Matcher matcher, String group) {
        String digits = matcher.group(group);
        return digits == null ? 0 : Long.parseLong(digits);
    }

    private static void append(StringBuilder text, long amount, String unit) {
        if (amount != 0) {
            text.append(amount).append(unit);
        }
    }
}
