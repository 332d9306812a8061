package org.revisionscope.controller.document;

import java.util.List;
import java.util.Optional;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;

import org.revisionscope.controller.document.Edit.NewBranch;
import org.revisionscope.format.aws.Runbook;
import org.revisionscope.model.scenario.Scenario;
import org.revisionscope.model.whatif.Branch;
import org.revisionscope.model.whatif.BranchTree;
import org.revisionscope.model.whatif.Later;

/**
 * The futures of the open document. Acting in the past begins one by itself; here they are looked at, kept, named and
 * deleted. The FX thread uses it.
 */
public final class Branches {

    private final Edits edits;
    private final Course course;

    Branches(Edits edits, Course course) {
        this.edits = edits;
        this.course = course;
    }

    /** All futures, and which one is open. */
    public ReadOnlyObjectProperty<BranchTree> treeProperty() {
        return edits.treeProperty();
    }

    /** The futures with which the last edit has left the one that was open in this tree; none if it did something else. */
    public List<Branch> leftSince(BranchTree before) {
        return edits.position().edit().isEmpty() ? List.of() : treeProperty().get().leftSince(before);
    }

    /** The scenario that a branch runs. */
    public Scenario scenario(Branch branch) {
        return branch.of(edits.position().base());
    }

    /** Which later decisions still come on the next branch that forks; again what AWS decides once it has. */
    public ObjectProperty<Later> laterProperty() {
        return course.laterProperty();
    }

    /** Shows a branch. The clock stays where it is; that is no edit, and nothing is lost. */
    public void open(int branch) {
        course.open(branch);
    }

    /** Gives a branch another name, or says why not by {@link Session#refusalProperty()}. */
    public void rename(int branch, String name) {
        course.change(at -> new Edit.Renamed(at, branch, name));
    }

    /** Deletes a branch; those that left it stay. The first one cannot be deleted, which is said. */
    public void delete(int branch) {
        course.change(at -> new Edit.Deleted(at, branch));
    }

    /** Begins a branch at the clock that decides nothing yet, and shows it. */
    public void branchHere() {
        course.change(Edit.Branched::new);
    }

    /** Crosses out a decision of the open branch: shows a branch that tells what would have been without it. */
    public void crossOut(int decision) {
        course.change(at -> new Edit.CrossedOut(at, decision));
    }

    /** Replays a runbook on a branch of its own and shows it, or says why not by {@link Session#refusalProperty()}. */
    public void replay(Runbook runbook) {
        course.change(at -> new Edit.Replayed(at, runbook));
    }

    /**
     * Keeps futures as branches of the open one, which stays open; one edit. Those that a branch tells already are not
     * kept once more.
     *
     * @return the branches that tell them, in the same order; none if that is refused
     */
    public List<Branch> keep(List<NewBranch> futures) {
        List<NewBranch> unknown = futures.stream().filter(future -> telling(future).isEmpty()).toList();
        if (!unknown.isEmpty()) {
            course.change(at -> new Edit.Kept(at, unknown));
        }
        List<Branch> kept = futures.stream().flatMap(future -> telling(future).stream()).toList();
        return kept.size() == futures.size() ? kept : List.of();
    }

    private Optional<Branch> telling(NewBranch future) {
        BranchTree tree = treeProperty().get();
        return tree.branches().stream().filter(branch -> branch.decisions().equals(future.decisions())
                && branch.faults().equals(tree.open().faults())).findFirst();
    }
}
