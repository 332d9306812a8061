package org.revisionscope.format.scenario;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import org.revisionscope.model.explain.Forks;
import org.revisionscope.model.whatif.Branch;
import org.revisionscope.model.whatif.BranchTree;

/** A file's own decisions and its branches as one tree, and back. The first branch of a tree is the file's own future. */
public final class BranchTrees {

    private BranchTrees() {}

    /**
     * The tree of a document.
     *
     * @param otherwise what the file's own future is called if the file does not say; a number is added if a branch is
     *     called so
     */
    public static BranchTree of(ScenarioDocument document, String otherwise) {
        String firstName = document.firstBranch().orElse(otherwise);
        Map<String, Integer> ids = new HashMap<>();
        List<Branch> branches = new ArrayList<>();
        int shown = 0;
        for (SavedBranch saved : document.branches()) {
            int id = branches.size() + 1;
            OptionalInt parent = OptionalInt.of(saved.parent().map(ids::get).orElse(0));
            branches.add(new Branch(id, saved.name(), parent, saved.fork(), saved.decisions(), saved.faults()));
            ids.put(saved.name(), id);
            shown = saved.shown() ? id : shown;
        }
        BranchTree alone = BranchTree.of(document.scenario(), firstName);
        String free = firstName;
        for (int n = 2; ids.containsKey(free); n++) {
            free = firstName + " (" + n + ")";
        }
        branches.addFirst(alone.renaming(0, free).first());
        return new BranchTree(branches, shown, branches.size());
    }

    /** A document that holds a tree in place of its own; hashes of what it told already are kept. */
    public static ScenarioDocument into(ScenarioDocument document, BranchTree tree) {
        Branch first = tree.first();
        ScenarioDocument own = document;
        if (!own.scenario().faults().equals(first.faults())) {
            own = own.withFaults(first.faults());
        }
        if (!own.scenario().decisions().equals(first.decisions())) {
            own = own.withDecisions(first.decisions());
        }
        List<SavedBranch> saved = tree.branches().stream().skip(1).map(branch -> saved(branch, tree, document))
                .toList();
        own = saved.equals(own.branches()) ? own : own.withBranches(saved);
        Optional<String> called = Optional.of(first.name()).filter(name -> !name.equals(Forks.FIRST));
        return called.equals(own.firstBranch()) ? own : own.withFirstBranch(called);
    }

    private static SavedBranch saved(Branch branch, BranchTree tree, ScenarioDocument before) {
        Branch parent = tree.get(branch.parent().orElseThrow());
        Optional<SavedHash> hash = before.branches().stream()
                .filter(old -> old.decisions().equals(branch.decisions()) && old.faults().equals(branch.faults()))
                .findFirst().flatMap(SavedBranch::hash);
        return new SavedBranch(branch.name(),
                parent.id() == tree.first().id() ? Optional.empty() : Optional.of(parent.name()),
                branch.fork(), branch.decisions(), branch.faults(), branch.id() == tree.current(), hash);
    }
}
