package org.revisionscope.format.scenario;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import org.revisionscope.model.scenario.Span;

/** Instants as files write them: {@code 2025-02-21T18:00:00Z}. */
public final class Instants {

    /** What an instant that is not understood should look like. */
    public static final String ALLOWED = "write it in UTC, such as 2025-02-21T18:00:00Z";

    private Instants() {}

    /**
     * What is wrong with a text as an instant; empty if nothing is.
     *
     * @param text as the user wrote it
     */
    public static Optional<String> problem(String text) {
        Optional<Instant> instant = parse(text);
        if (instant.isEmpty()) {
            return Optional.of("'" + text + "' is not an instant, " + ALLOWED);
        }
        if (instant.get().isBefore(Span.EARLIEST) || instant.get().isAfter(Span.LATEST)) {
            return Optional.of("'" + text + "' is out of range, " + Span.EARLIEST + " to " + Span.LATEST
                    + " is allowed");
        }
        return instant.get().equals(instant.get().truncatedTo(ChronoUnit.MILLIS))
                ? Optional.empty()
                : Optional.of("'" + text + "' is finer than a millisecond, whole milliseconds are allowed");
    }

    /** The instant that a text stands for; empty if none. */
    public static Optional<Instant> parse(String text) {
        try {
            boolean longYear = text.indexOf('-') > 4 && Character.isDigit(text.charAt(0));
            return Optional.of(Instant.parse(longYear ? "+" + text : text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
