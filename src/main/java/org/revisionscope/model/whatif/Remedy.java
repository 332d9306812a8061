package org.revisionscope.model.whatif;

import java.time.Instant;

import org.revisionscope.model.decision.CustomerDecision;

/**
 * A decision that prevents a harm. It was tried: the scenario with it was run.
 *
 * @param harm what it prevents
 * @param kind in which way
 * @param at when it is decided
 * @param decision what is decided
 * @param gapMillis how long nobody does the work meanwhile; 0 where somebody always does
 */
public record Remedy(Harm harm, Kind kind, Instant at, CustomerDecision decision, long gapMillis) {

    /** Ways to prevent harm. */
    public enum Kind {
        /** A standalone task is run again before the old one is stopped. */
        RUN_AGAIN,
        /** A place waits longer, until the task has done its work. */
        LONGER_WAIT,
        /** A service is deployed anew inside the wait, so that retirement finds nothing of it. */
        FORCE_DEPLOYMENT,
        /** A service may have more tasks at a time, so that it can start one before it stops one. */
        ROOM_TO_START,
        /** A service tolerates what it came to. */
        LOWER_FLOOR
    }
}
