package org.revisionscope.format.scenario;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.revisionscope.model.decision.TimedDecision;
import org.revisionscope.model.scenario.Faults;
import org.revisionscope.model.scenario.Scenario;

/**
 * Another future that a file keeps beside its own.
 *
 * @param name what it is called; no other branch of the file is called the same
 * @param parent the branch that it left; empty for the file's own decisions
 * @param fork where it left
 * @param decisions all its decisions, in order; those before the fork are its parent's
 * @param faults what just happens in it; begins with the launch failures that services of the file list
 * @param shown whether the file opens with it
 * @param hash what its run amounts to
 */
public record SavedBranch(String name, Optional<String> parent, Instant fork, List<TimedDecision> decisions,
        Faults faults, boolean shown, Optional<SavedHash> hash) {

    /** Takes a copy of the list. */
    public SavedBranch {
        decisions = List.copyOf(decisions);
    }

    /** The scenario that it runs. */
    public Scenario of(Scenario base) {
        return base.withFaults(faults).withDecisions(decisions);
    }

    /** The same without a hash. */
    SavedBranch withoutHash() {
        return new SavedBranch(name, parent, fork, decisions, faults, shown, Optional.empty());
    }

    /** The same with the hash of its run. */
    public SavedBranch withHash(SavedHash other) {
        return new SavedBranch(name, parent, fork, decisions, faults, shown, Optional.of(other));
    }
}
