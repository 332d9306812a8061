package org.revisionscope.model.whatif;

import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;

import org.revisionscope.model.decision.TimedDecision;
import org.revisionscope.model.scenario.Faults;
import org.revisionscope.model.scenario.Scenario;

/**
 * One future of a scenario. Immutable: it tells the same story forever, whatever becomes of the branch that it left.
 *
 * @param id what tells it from other branches of its tree, also from deleted ones
 * @param name what people call it; no other branch of the tree is called the same
 * @param parent the branch that it left; empty for the first one
 * @param fork where it left: earlier it tells what its parent told then; the beginning of time for the first one
 * @param decisions all its decisions, in order
 * @param faults what just happens in it
 */
public record Branch(int id, String name, OptionalInt parent, Instant fork, List<TimedDecision> decisions,
        Faults faults) {

    /** @throws IllegalArgumentException if the name is blank */
    public Branch {
        decisions = List.copyOf(decisions);
        if (name.isBlank()) {
            throw new IllegalArgumentException("a branch needs a name");
        }
    }

    /** The scenario that it runs. */
    public Scenario of(Scenario base) {
        return base.withFaults(faults).withDecisions(decisions);
    }

    Branch named(String other) {
        return new Branch(id, other, parent, fork, decisions, faults);
    }

    Branch telling(List<TimedDecision> others, Faults otherFaults) {
        return new Branch(id, name, parent, fork, others, otherFaults);
    }

    /** The same, having left its parent at an instant at the latest. */
    Branch leavingBy(Instant since) {
        return since.isBefore(fork) ? new Branch(id, name, parent, since, decisions, faults) : this;
    }

    /** The same without the branch between it and another one; what that told on its own is this one's own now. */
    Branch leaving(Branch deleted) {
        return new Branch(id, name, deleted.parent, fork.isBefore(deleted.fork) ? fork : deleted.fork, decisions,
                faults);
    }
}
