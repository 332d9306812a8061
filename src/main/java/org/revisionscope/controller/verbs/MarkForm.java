package org.revisionscope.controller.verbs;

import org.revisionscope.model.decision.AwsDecision.MarkRevision;
import org.revisionscope.model.fleet.RevisionId;
import org.revisionscope.view.Messages;

/**
 * The Mark card as it is filled in.
 *
 * @param revision which one
 * @param reason in a few words
 * @param critical whether wait periods are overridden
 */
record MarkForm(RevisionId revision, String reason, boolean critical) {

    /** The longest reason that is taken, in characters. */
    static final int LONGEST_REASON = 120;

    Filled<MarkRevision> read(Messages messages) {
        Reading reading = new Reading(messages);
        if (reason.isBlank()) {
            reading.wrong(CardField.REASON, messages.get("verbs.wrong.reason"));
        } else if (reason.strip().length() > LONGEST_REASON) {
            reading.wrong(CardField.REASON, messages.format("verbs.wrong.reason.long", LONGEST_REASON));
        }
        return reading.result(() -> new MarkRevision(revision, reason.strip(), critical));
    }
}
