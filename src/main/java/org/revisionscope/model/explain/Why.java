package org.revisionscope.model.explain;

import java.util.Optional;

import org.revisionscope.model.event.Rule;

/**
 * Why one thing happened.
 *
 * @param row where it stands in the journal
 * @param title what happened, in a few words
 * @param sentence the rule with its arithmetic filled in, at most {@value #LONGEST} characters
 * @param rule the rule that produced it
 * @param grounds what the rule stands on: at least one fact or one document
 * @param assumed the assumption that was used, if one was
 */
public record Why(int row, String title, String sentence, Rule rule, Grounds grounds, Optional<Assumed> assumed) {

    /** The most characters of a sentence. */
    public static final int LONGEST = 200;
}
