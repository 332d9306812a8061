package org.revisionscope.model.whatif;

import java.time.Instant;
import java.util.List;

import org.revisionscope.model.decision.AwsDecision;
import org.revisionscope.model.decision.CustomerDecision;
import org.revisionscope.model.decision.Decision;
import org.revisionscope.model.decision.TimedDecision;

/**
 * Which of the decisions that come after a fork still come on its branch. What a cadence releases and marks always does.
 */
public enum Later {
    /** What AWS decides, which nobody here can influence: the rule for a fork and for a forecast. */
    KEEP_AWS,
    /** All of them: the rule where one decision is crossed out. */
    KEEP_ALL,
    /** What the customer decides. */
    KEEP_CUSTOMER,
    /** None. */
    DROP_ALL;

    /** Whether a later decision still comes. */
    public boolean keeps(Decision decision) {
        return switch (this) {
            case KEEP_ALL -> true;
            case DROP_ALL -> false;
            case KEEP_AWS -> decision instanceof AwsDecision;
            case KEEP_CUSTOMER -> decision instanceof CustomerDecision;
        };
    }

    /** What is left of some decisions after a fork: those up to and at its instant, and of the later ones what is kept. */
    public List<TimedDecision> after(Instant fork, List<TimedDecision> decisions) {
        return decisions.stream().filter(timed -> !timed.at().isAfter(fork) || keeps(timed.decision())).toList();
    }
}
