package org.revisionscope.controller.story;

import java.util.List;

import org.revisionscope.controller.document.Session;
import org.revisionscope.model.decision.TimedDecision;

/** The decisions that a Story can cross out. */
public interface Crossing {

    /** All decisions of the story, in order. */
    List<TimedDecision> decisions();

    /** Shows what would have been without a decision; the story with it is kept. */
    void crossOut(int decision);

    /** Those of a session's open branch. */
    static Crossing of(Session session) {
        return new Crossing() {
            @Override
            public List<TimedDecision> decisions() {
                return session.scenario().decisions();
            }

            @Override
            public void crossOut(int decision) {
                session.branches().crossOut(decision);
            }
        };
    }
}
