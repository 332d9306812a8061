package org.revisionscope.model.whatif;

import java.time.Instant;
import java.util.List;

import org.revisionscope.model.decision.CustomerDecision;

/**
 * One or more decisions that prevent a harm. They were tried: the scenario with them was run.
 *
 * @param harm what it prevents
 * @param kind in which way
 * @param at when it is decided
 * @param decisions what is decided, in order; at least one decision
 * @param gapMillis how long nobody does the work meanwhile; 0 where somebody always does
 */
public record Remedy(Harm harm, Kind kind, Instant at, List<CustomerDecision> decisions, long gapMillis) {

    /** Takes a copy of the list. */
    public Remedy {
        decisions = List.copyOf(decisions);
    }

    /** What is decided first; most remedies decide nothing else. */
    public CustomerDecision decision() {
        return decisions.getFirst();
    }

    /** The same after it was tried. */
    Remedy leaving(long gap) {
        return new Remedy(harm, kind, at, decisions, gap);
    }

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
        LOWER_FLOOR,
        /** A VPC is given the endpoints that tasks need before they are launched (PV-8). */
        ADD_ENDPOINTS,
        /** A service stays on a platform version that needs no endpoints (PV-8). */
        KEEP_VERSION
    }
}
