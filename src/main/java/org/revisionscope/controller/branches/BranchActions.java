package org.revisionscope.controller.branches;

import java.util.List;

import javafx.beans.value.ObservableValue;

import org.revisionscope.controller.action.Action;
import org.revisionscope.controller.desk.Dialogs;
import org.revisionscope.controller.document.Branches;
import org.revisionscope.controller.document.Session;
import org.revisionscope.model.whatif.Branch;
import org.revisionscope.view.Messages;

/** Begins, names and deletes branches. */
public final class BranchActions {

    private final Branches branches;
    private final BranchesController panel;
    private final Dialogs dialogs;
    private final Runnable show;
    private final ObservableValue<String> readOnly;
    private final ObservableValue<String> whyNotDelete;

    /**
     * What can be done to the futures of a session.
     *
     * @param panel where they are picked
     * @param dialogs where is asked before one is deleted
     * @param show brings the panel into view
     */
    public BranchActions(Session session, BranchesController panel, Dialogs dialogs, Messages messages,
            Runnable show) {
        branches = session.branches();
        this.panel = panel;
        this.dialogs = dialogs;
        this.show = show;
        readOnly = session.whyNotChange();
        whyNotDelete = readOnly.flatMap(why -> branches.treeProperty()
                .map(tree -> !why.isEmpty() || tree.branches().size() > 1 ? why
                        : messages.get("branches.delete.whyNot")));
    }

    /** All of them. */
    public List<Action> all() {
        return List.of(Action.named("branch.here").keys("Shortcut+B").whyNot(readOnly).does(this::branchHere),
                Action.named("branch.rename").keys("F2").whyNot(readOnly).does(this::rename),
                Action.named("branch.delete").keys("Delete").whyNot(whyNotDelete).does(this::delete));
    }

    private void branchHere() {
        int before = branches.treeProperty().get().current();
        branches.branchHere();
        if (branches.treeProperty().get().current() != before) {
            show.run();
            panel.rename(branches.treeProperty().get().open());
        }
    }

    private void rename() {
        Branch target = panel.target();
        show.run();
        panel.rename(target);
    }

    /** Asks once; it can be taken back all the same. */
    private void delete() {
        Branch target = panel.target();
        if (dialogs.askDelete(target.name())) {
            branches.delete(target.id());
        }
    }
}
