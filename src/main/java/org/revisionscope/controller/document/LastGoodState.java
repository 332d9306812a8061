package org.revisionscope.controller.document;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.revisionscope.controller.document.Edit.NewBranch;
import org.revisionscope.model.decision.TimedDecision;
import org.revisionscope.model.explain.Forks;
import org.revisionscope.model.whatif.Branch;
import org.revisionscope.model.whatif.BranchTree;

/**
 * What the open branch had decided as far as its story is known, when the simulation failed.
 *
 * @param tree the futures, one of them open
 * @param known the last instant that is known, in milliseconds since the epoch
 */
record LastGoodState(BranchTree tree, long known) {

    /** The branch that keeps it already; empty if none does. */
    Optional<Branch> branch() {
        return tree.branches().stream().filter(branch -> branch.name().startsWith(Forks.BEFORE_ERROR)
                && branch.decisions().equals(decisions()) && branch.faults().equals(tree.open().faults())).findFirst();
    }

    /**
     * The edit that keeps it.
     *
     * @param clock where the clock stands
     * @param edge how far it has been, which is where the branch leaves the open one
     */
    Edit.Kept kept(long clock, long edge) {
        return new Edit.Kept(clock,
                List.of(new NewBranch(Forks.BEFORE_ERROR, Instant.ofEpochMilli(edge), decisions())));
    }

    private List<TimedDecision> decisions() {
        Instant last = Instant.ofEpochMilli(known);
        return tree.open().decisions().stream().filter(timed -> !timed.at().isAfter(last)).toList();
    }
}
