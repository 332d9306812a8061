package org.revisionscope.model.property;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.revisionscope.model.decision.TimedDecision;
import org.revisionscope.model.history.JournalHash;
import org.revisionscope.model.scenario.Scenario;
import org.revisionscope.model.whatif.Branch;
import org.revisionscope.model.whatif.BranchTree;
import org.revisionscope.model.whatif.Later;
import org.revisionscope.model.whatif.Run;

/** Whatever is done on one branch, the others stay, by the hash of what they tell; and what is undone was never done. */
class BranchTreePropertyTest {

    private static final int SCENARIOS = 120;
    private static final int STEPS = 6;

    @Test
    @DisplayName("undo after do is identity, and nothing done on one branch changes another")
    void identityAndIsolation() {
        Property.check("branches stay what they are", SCENARIOS, scenario -> {
            Dice dice = new Dice(scenario.seed());
            BranchTree tree = BranchTree.of(scenario, "main");
            Deque<BranchTree> before = new ArrayDeque<>();
            Map<Branch, Run> runs = new HashMap<>();
            Map<Branch, String> hashes = new HashMap<>();
            tell(scenario, tree, runs, hashes);
            for (int step = 0; step < STEPS; step++) {
                before.push(tree);
                tree = change(dice, scenario, tree);
                tell(scenario, tree, runs, hashes);
                checkAll(scenario, before.peek(), tree, runs, hashes);
            }
            while (!before.isEmpty()) {
                tree = before.pop();
                checkAll(scenario, tree, tree, runs, hashes);
            }
            Law.require(tree.equals(BranchTree.of(scenario, "main")), "undo", "all taken back, and yet", tree);
        });
    }

    /** The open branch is run as a window runs it: resumed from the branch that it left. */
    private static void tell(Scenario scenario, BranchTree tree, Map<Branch, Run> runs, Map<Branch, String> hashes) {
        Branch open = tree.open();
        Run run = runs.computeIfAbsent(open, branch -> branch.parent().isPresent()
                && runs.containsKey(tree.get(branch.parent().getAsInt()))
                        ? runs.get(tree.get(branch.parent().getAsInt())).with(branch.decisions())
                        : Run.of(branch.of(scenario)));
        while (run.extend(200)) {
            // to the end
        }
        hashes.putIfAbsent(open, JournalHash.of(run.view()));
    }

    /** Each branch, old or new, still tells what it told: by its run that lies there, and run afresh. */
    private static void checkAll(Scenario scenario, BranchTree old, BranchTree tree, Map<Branch, Run> runs,
            Map<Branch, String> hashes) {
        List<Branch> all = new ArrayList<>(old.branches());
        all.addAll(tree.branches());
        for (Branch branch : all) {
            Run run = runs.get(branch);
            if (run != null) {
                Law.require(JournalHash.of(run.view()).equals(hashes.get(branch)), "isolation", branch.name());
            }
        }
        Branch open = tree.open();
        Law.require(JournalHash.of(Journals.run(open.of(scenario))).equals(hashes.get(open)), "identity",
                open.name());
    }

    private static BranchTree change(Dice dice, Scenario scenario, BranchTree tree) {
        Branch open = tree.open();
        List<Branch> branches = tree.branches();
        int decisions = open.decisions().size();
        return switch (dice.between(0, 5)) {
            case 0 -> tree.opening(dice.oneOf(branches).id());
            case 1 -> tree.renaming(open.id(), tree.free("renamed"));
            case 2 -> branches.size() == 1 ? tree : tree.deleting(branches.getLast().id());
            case 3 -> decisions == 0 ? tree
                    : tree.crossOut(dice.between(0, decisions - 1), Later.KEEP_ALL, "crossed out");
            default -> scenario.decisions().isEmpty() ? tree
                    : tree.fork(decision(dice, scenario),
                            dice.oneOf(Later.values()), "fork");
        };
    }

    /** Something that the scenario decides anyway, at another of its instants. */
    private static TimedDecision decision(Dice dice, Scenario scenario) {
        return new TimedDecision(dice.oneOf(scenario.decisions()).at(), dice.oneOf(scenario.decisions()).decision());
    }
}
