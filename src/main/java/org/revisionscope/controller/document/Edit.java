package org.revisionscope.controller.document;

import org.revisionscope.model.decision.Decision;
import org.revisionscope.model.scenario.Faults.LaunchFailures;

/** One thing that the user did to the story, and that can be taken back. */
public sealed interface Edit {

    /** The simulated instant at which it was done, in milliseconds since the epoch. */
    long at();

    /**
     * The user decided something.
     *
     * @param at when
     * @param decision what
     */
    record Decided(long at, Decision decision) implements Edit {}

    /**
     * The user let launches of a service fail for a while.
     *
     * @param at when that was done; the failures begin no earlier
     * @param failures which launches fail
     */
    record LaunchesFail(long at, LaunchFailures failures) implements Edit {}
}
