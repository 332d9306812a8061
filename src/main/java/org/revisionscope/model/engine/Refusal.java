package org.revisionscope.model.engine;

import org.revisionscope.model.event.Rule;

/** A decision that a rule forbids; thrown before anything has changed. */
final class Refusal extends Exception {

    private final Rule rule;

    Refusal(Rule rule, String message) {
        super(message, null, false, false);
        this.rule = rule;
    }

    Rule rule() {
        return rule;
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}
