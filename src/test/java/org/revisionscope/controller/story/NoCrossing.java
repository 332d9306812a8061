package org.revisionscope.controller.story;

import java.util.List;

import org.revisionscope.model.decision.TimedDecision;

/** A story in which nothing was decided. */
public final class NoCrossing implements Crossing {

    @Override
    public List<TimedDecision> decisions() {
        return List.of();
    }

    @Override
    public void crossOut(int decision) {
        throw new AssertionError("there is nothing to cross out");
    }
}
