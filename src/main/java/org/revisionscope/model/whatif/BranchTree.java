package org.revisionscope.model.whatif;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

import org.revisionscope.model.decision.TimedDecision;
import org.revisionscope.model.scenario.Faults;
import org.revisionscope.model.scenario.Scenario;

/**
 * All futures of a document, and which one is open. Immutable: every change is another tree, so that taking one back is
 * going back to the tree before it.
 *
 * @param branches in the order in which they were made, the first one first
 * @param current the id of the one that is open
 * @param nextId the id of the next one to be made
 */
public record BranchTree(List<Branch> branches, int current, int nextId) {

    /** The most branches of a tree. */
    public static final int MOST = 1_000;

    private static final int FIRST = 0;

    /** @throws IllegalArgumentException if no branch is open, or two have one name */
    public BranchTree {
        branches = List.copyOf(branches);
        int open = current;
        if (branches.stream().noneMatch(branch -> branch.id() == open)) {
            throw new IllegalArgumentException("there is no branch " + current);
        }
        if (branches.stream().map(Branch::name).distinct().count() < branches.size()) {
            throw new IllegalArgumentException("two branches have one name");
        }
    }

    /**
     * A tree of one branch: the scenario as it stands.
     *
     * @param name what the branch is called
     */
    public static BranchTree of(Scenario scenario, String name) {
        return new BranchTree(List.of(new Branch(FIRST, name, OptionalInt.empty(), Instant.MIN, scenario.decisions(),
                scenario.faults())), FIRST, FIRST + 1);
    }

    /** The branch that is open. */
    public Branch open() {
        return get(current);
    }

    /** The branch that everything began with. */
    public Branch first() {
        return branches.getFirst();
    }

    /**
     * A branch by its id.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Branch get(int id) {
        return branches.stream().filter(branch -> branch.id() == id).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no branch " + id));
    }

    /** The branches that left a branch, in the order in which they were made. */
    public List<Branch> children(int id) {
        return branches.stream().filter(branch -> branch.parent().equals(OptionalInt.of(id))).toList();
    }

    /** The branches that the open one of another tree was left by since then; none unless this tree grew from that one. */
    public List<Branch> leftSince(BranchTree before) {
        int known = before.branches.size();
        boolean grew = nextId > before.nextId && branches.size() > known
                && branches.subList(0, known).equals(before.branches);
        return grew ? branches.subList(known, branches.size()).stream()
                .filter(branch -> branch.parent().equals(OptionalInt.of(before.current))).toList() : List.of();
    }

    /** The open branch decides something at its edge: it goes on differently, and stays one branch. */
    public BranchTree deciding(TimedDecision decision) {
        return telling(decision.at(), Decisions.with(open().decisions(), decision), open().faults());
    }

    /**
     * The open branch with other decisions and faults in place of its own. What left it later goes on telling what it
     * told, and so has left it where it began to differ.
     *
     * @param since where it begins to differ
     */
    public BranchTree telling(Instant since, List<TimedDecision> decisions, Faults faults) {
        Branch changed = open().telling(decisions, faults);
        return new BranchTree(branches.stream().map(branch -> branch.id() == current ? changed
                : branch.parent().equals(OptionalInt.of(current)) ? branch.leavingBy(since) : branch).toList(), current,
                nextId);
    }

    /**
     * Acts in the past of the open branch: another branch forks there, and is opened.
     *
     * @param decision what is decided and when; it goes after everything that its instant already holds
     * @param later which of the open branch's later decisions still come
     * @param name what the new branch is called; a number is added if another one is called so
     */
    public BranchTree fork(TimedDecision decision, Later later, String name) {
        List<TimedDecision> kept = later.after(decision.at(), open().decisions());
        return fork(decision.at(), Decisions.with(kept, decision), name);
    }

    /** Another branch with decisions of its own from an instant on, opened; earlier ones must be the open branch's. */
    public BranchTree fork(Instant at, List<TimedDecision> decisions, String name) {
        return fork(at, decisions, open().faults(), name);
    }

    /** Another branch with decisions and faults of its own from an instant on, opened. */
    public BranchTree fork(Instant at, List<TimedDecision> decisions, Faults faults, String name) {
        if (branches.size() == MOST) {
            throw new IllegalArgumentException("a document has at most " + MOST + " branches");
        }
        List<Branch> more = new ArrayList<>(branches);
        more.add(new Branch(nextId, free(name), OptionalInt.of(current), at, decisions, faults));
        return new BranchTree(more, nextId, nextId + 1);
    }

    /**
     * Crosses out a decision of the open branch: another branch tells what would have been without it, and is opened.
     *
     * @param index the decision's place in {@link Branch#decisions()}
     * @param later which of the later decisions still come
     * @param name what the new branch is called; a number is added if another one is called so
     */
    public BranchTree crossOut(int index, Later later, String name) {
        Instant at = open().decisions().get(index).at();
        List<TimedDecision> others = new ArrayList<>(open().decisions());
        others.remove(index);
        return fork(at, later.after(at, others), name);
    }

    /** Opens another branch. */
    public BranchTree opening(int id) {
        return new BranchTree(branches, id, nextId);
    }

    /**
     * Gives a branch another name.
     *
     * @throws IllegalArgumentException if it is blank or taken
     */
    public BranchTree renaming(int id, String name) {
        return replacing(get(id).named(name));
    }

    /**
     * Deletes a branch; those that left it stay, as branches of the one that it left. If it is open, that one is opened.
     *
     * @throws IllegalArgumentException for the first branch, which the others need
     */
    public BranchTree deleting(int id) {
        Branch deleted = get(id);
        int parent = deleted.parent()
                .orElseThrow(() -> new IllegalArgumentException("the first branch cannot be deleted"));
        List<Branch> others = branches.stream().filter(branch -> branch.id() != id)
                .map(branch -> branch.parent().equals(OptionalInt.of(id)) ? branch.leaving(deleted) : branch).toList();
        return new BranchTree(others, current == id ? parent : current, nextId);
    }

    /** A name like this that no branch has: with a number behind it, if need be. */
    public String free(String name) {
        String free = name;
        for (int n = 2; isTaken(free); n++) {
            free = name + " (" + n + ")";
        }
        return free;
    }

    private boolean isTaken(String name) {
        return branches.stream().anyMatch(branch -> branch.name().equals(name));
    }

    private BranchTree replacing(Branch changed) {
        return new BranchTree(branches.stream().map(branch -> branch.id() == changed.id() ? changed : branch).toList(),
                current, nextId);
    }
}
