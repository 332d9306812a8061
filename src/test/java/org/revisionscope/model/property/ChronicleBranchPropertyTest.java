package org.revisionscope.model.property;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.revisionscope.model.decision.TimedDecision;
import org.revisionscope.model.history.Chronicle;
import org.revisionscope.model.history.ChronicleText;
import org.revisionscope.model.history.JournalView;
import org.revisionscope.model.scenario.Scenario;

/** A chronicle that takes over what another one has read tells the same as one that has read everything itself. */
class ChronicleBranchPropertyTest {

    private static final int SCENARIOS = 250;

    private static Chronicle read(JournalView view, int rows) {
        Chronicle chronicle = new Chronicle();
        chronicle.catchUp(view, rows);
        return chronicle;
    }

    private static String told(Chronicle chronicle, JournalView view) {
        chronicle.catchUp(view, Integer.MAX_VALUE);
        return ChronicleText.of(chronicle);
    }

    private static String toldAnew(JournalView view) {
        return told(new Chronicle(), view);
    }

    @Test
    @DisplayName("wherever a chronicle branches, both go on as if they had read everything themselves")
    void branches() {
        Property.check("branched chronicles", SCENARIOS, scenario -> {
            JournalView view = Journals.run(scenario);
            JournalView other = Journals.run(otherwise(scenario));
            int most = common(view, other);
            Dice dice = new Dice(scenario.seed());
            for (int i = 0; i < 3; i++) {
                int shared = i == 0 ? most : dice.between(0, most);
                Chronicle before = read(view, dice.between(shared, view.rows()));
                Chronicle branch = ChronicleText.branch(before, other, shared);
                Chronicle second = ChronicleText.branch(branch, view, dice.between(0, shared));
                String branched = told(branch, other);
                Law.require(branched.equals(toldAnew(other)), "branch", "row " + shared, "it tells something else");
                Law.require(told(before, view).equals(toldAnew(view)), "branch", "row " + shared,
                        "the one that it came from tells something else");
                Law.require(told(second, view).equals(toldAnew(view)), "branch", "row " + shared,
                        "a branch of a branch tells something else");
                Law.require(ChronicleText.of(branch).equals(branched), "branch", "row " + shared,
                        "it does not keep what it told");
            }
        });
    }

    /** The same scenario without one of its decisions. */
    private static Scenario otherwise(Scenario scenario) {
        List<TimedDecision> decisions = new ArrayList<>(scenario.decisions());
        if (!decisions.isEmpty()) {
            decisions.remove(new Dice(scenario.seed()).between(0, decisions.size() - 1));
        }
        return scenario.withDecisions(decisions);
    }

    /** With how many rows that tell the same both begin. */
    private static int common(JournalView view, JournalView other) {
        int low = 0;
        int high = Math.min(view.rows(), other.rows());
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (view.beginsLike(other, middle)) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
