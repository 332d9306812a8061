package org.revisionscope.format.inbox;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Instants as AWS's tools write them: ISO 8601 with an offset (CLI version 2), seconds since the epoch (version 1), RFC 1123
 * (Health events).
 */
final class Stamps {

    private static final int LONGEST = 40;
    private static final DateTimeFormatter ISO = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
            .appendPattern("[XXX][XX][X]")
            .toFormatter(java.util.Locale.ROOT);

    private Stamps() {}

    /** The instant of a text, in whole milliseconds; empty if it is none. */
    static Optional<Instant> ofText(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            Instant instant = text.indexOf('T') == 10
                    ? OffsetDateTime.parse(text, ISO).toInstant()
                    : ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
            return Optional.of(instant.truncatedTo(ChronoUnit.MILLIS));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The instant of a number of seconds, in whole milliseconds; empty if there is none. */
    static Optional<Instant> ofSeconds(String literal) {
        double millis = Double.parseDouble(literal) * 1000;
        return Math.abs(millis) < 1e15 ? Optional.of(Instant.ofEpochMilli(Math.round(millis))) : Optional.empty();
    }
}
