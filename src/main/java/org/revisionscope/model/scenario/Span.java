package org.revisionscope.model.scenario;

import java.time.Instant;
import java.util.Optional;

/**
 * The part of time that a scenario is about.
 *
 * @param start where the clock opens; what the scenario dates earlier is simulated up to here
 * @param end the last instant that the run covers; empty to run until nothing is due
 */
public record Span(Instant start, Optional<Instant> end) {

    /** The earliest instant that a scenario may name. */
    public static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
    /** The latest instant that a scenario may name. */
    public static final Instant LATEST = Instant.parse("2199-12-31T23:59:59.999Z");

    /** @throws IllegalArgumentException if the end is before the start */
    public Span {
        if (end.isPresent() && end.get().isBefore(start)) {
            throw new IllegalArgumentException("the end " + end.get() + " is before the start " + start);
        }
    }
}
