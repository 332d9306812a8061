package org.revisionscope.controller.document;

import java.time.Instant;
import java.util.List;

import org.revisionscope.format.aws.EventRule;
import org.revisionscope.format.aws.Runbook;
import org.revisionscope.format.scenario.ScenarioDocument;
import org.revisionscope.model.decision.Decision;
import org.revisionscope.model.decision.TimedDecision;
import org.revisionscope.model.fleet.Place;
import org.revisionscope.model.scenario.Calendar;
import org.revisionscope.model.scenario.Faults.LaunchFailures;

/** One thing that the user did to the document's futures, and that can be taken back. */
public sealed interface Edit {

    /** The simulated instant at which it was done, in milliseconds since the epoch. */
    long at();

    /**
     * The user decided something; before the edge that began another branch.
     *
     * @param at when
     * @param decision what
     */
    record Decided(long at, Decision decision) implements Edit {}

    /**
     * The user tried a remedy, which began a branch on which everything else that was decided still comes.
     *
     * @param at when it is decided
     * @param decisions what, in order
     */
    record Rescued(long at, List<Decision> decisions) implements Edit {

        /** Takes a copy of the list. */
        public Rescued {
            decisions = List.copyOf(decisions);
        }
    }

    /**
     * The user let launches of a service fail for a while; before the edge that began another branch.
     *
     * @param at when that was done; the failures begin no earlier
     * @param failures which launches fail
     */
    record LaunchesFail(long at, LaunchFailures failures) implements Edit {}

    /**
     * The user crossed a decision out, which began a branch without it.
     *
     * @param at where the clock stood
     * @param decision the place of the decision among all of its branch
     */
    record CrossedOut(long at, int decision) implements Edit {}

    /**
     * The user began a branch without deciding anything yet.
     *
     * @param at where it forks
     */
    record Branched(long at) implements Edit {}

    /**
     * The user kept futures beside the open one.
     *
     * @param at where the clock stood
     * @param branches the futures
     */
    record Kept(long at, List<NewBranch> branches) implements Edit {

        /** Takes a copy of the list. */
        public Kept {
            branches = List.copyOf(branches);
        }
    }

    /**
     * The user replayed a runbook, which began a branch.
     *
     * @param at where the clock stood
     * @param runbook what is decided in it
     */
    record Replayed(long at, Runbook runbook) implements Edit {}

    /**
     * The user gave a branch another name.
     *
     * @param at where the clock stood
     * @param branch its id
     * @param name the new name
     */
    record Renamed(long at, int branch, String name) implements Edit {}

    /**
     * The user deleted a branch.
     *
     * @param at where the clock stood
     * @param branch its id
     */
    record Deleted(long at, int branch) implements Edit {}

    /**
     * The user said when people are at work.
     *
     * @param at where the clock stood
     * @param calendar when they are
     */
    record Scheduled(long at, Calendar calendar) implements Edit {}

    /**
     * The user said which rules stand on the event bus of a place.
     *
     * @param at where the clock stood
     * @param place which place
     * @param rules all its rules
     */
    record Ruled(long at, Place place, List<EventRule> rules) implements Edit {

        /** Takes a copy of the list. */
        public Ruled {
            rules = List.copyOf(rules);
        }
    }

    /**
     * The user started over.
     *
     * @param at where the clock stood
     * @param edge how far it had been
     */
    record StartedOver(long at, long edge) implements Edit {}

    /**
     * The user changed what the scenario starts from.
     *
     * @param at where the clock stood
     * @param edge how far it had been
     * @param document what it became
     */
    record Rewritten(long at, long edge, ScenarioDocument document) implements Edit {}

    /**
     * A future to be kept as a branch.
     *
     * @param name what it is to be called; a number is added if another one is called so
     * @param fork where it leaves the open branch
     * @param decisions all its decisions, in order; before the fork they are the open branch's
     */
    record NewBranch(String name, Instant fork, List<TimedDecision> decisions) {

        /** Takes a copy of the list. */
        public NewBranch {
            decisions = List.copyOf(decisions);
        }
    }
}
