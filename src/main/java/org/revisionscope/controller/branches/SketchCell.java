package org.revisionscope.controller.branches;

import javafx.scene.control.TreeTableCell;

import org.jspecify.annotations.Nullable;
import org.revisionscope.view.Messages;
import org.revisionscope.view.Tips;
import org.revisionscope.view.branches.SketchView;

/** The miniature of a future. */
final class SketchCell extends TreeTableCell<Integer, BranchLine> {

    private final SketchView view = new SketchView();

    SketchCell(Messages messages) {
        view.setAccessibleText(messages.get("branches.sketch.spoken"));
        setTooltip(Tips.of(messages.get("branches.sketch.tip")));
    }

    @Override
    protected void updateItem(@Nullable BranchLine line, boolean empty) {
        super.updateItem(line, empty);
        if (line == null || empty) {
            setGraphic(null);
        } else {
            view.show(line.sketch());
            setGraphic(view);
        }
    }
}
