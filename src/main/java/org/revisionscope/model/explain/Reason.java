package org.revisionscope.model.explain;

import java.util.Optional;

import org.revisionscope.model.event.Rule;

/**
 * A rule with its arithmetic filled in, and what it stands on.
 *
 * @param sentence one or two short ones
 */
record Reason(String sentence, Grounds grounds, Optional<Assumed> assumed) {

    /** A reason on the grounds of its rule alone. */
    static Reason of(Rule rule, String sentence) {
        return new Reason(sentence, Grounds.of(rule), Optional.empty());
    }

    /** The same on further facts. */
    Reason and(Fact... facts) {
        return new Reason(sentence, grounds.and(facts), assumed);
    }

    /** The same, resting on an assumption too. */
    Reason assuming(Assumed assumption) {
        return new Reason(sentence, grounds, Optional.of(assumption));
    }
}
