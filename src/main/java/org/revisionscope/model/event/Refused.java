package org.revisionscope.model.event;

import org.revisionscope.model.decision.Decision;

/** What did not happen, because a rule forbids it. */
public sealed interface Refused extends Event {

    /**
     * A decision was refused; nothing else changed.
     *
     * @param decision what was asked
     * @param message why not, and what is possible instead
     */
    record DecisionRefused(Decision decision, String message) implements Refused {}
}
