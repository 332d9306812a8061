package org.revisionscope.controller.branches;

import java.util.Optional;

import org.revisionscope.model.whatif.Branch;
import org.revisionscope.view.branches.SketchView;

/**
 * A line of the tree.
 *
 * @param branch which future
 * @param marks how it stands out
 * @param told what it costs; empty while it is worked out
 * @param sketch its miniature; empty as long
 */
record BranchLine(Branch branch, Marks marks, Optional<Told> told, Optional<SketchView.Shown> sketch) {

    /**
     * How a line stands out.
     *
     * @param open whether it is the one that the window shows
     * @param ticked whether it is ticked to be compared
     * @param renaming whether its name is being typed
     * @param broken whether something went wrong inside while it was worked out
     */
    record Marks(boolean open, boolean ticked, boolean renaming, boolean broken) {}
}
