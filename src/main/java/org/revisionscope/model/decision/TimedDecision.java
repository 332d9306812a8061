package org.revisionscope.model.decision;

import java.time.Instant;

/**
 * A decision and when it was taken.
 *
 * @param at the simulated instant; it goes after everything that this instant already holds (T-2)
 * @param decision what was decided
 */
public record TimedDecision(Instant at, Decision decision) {}
