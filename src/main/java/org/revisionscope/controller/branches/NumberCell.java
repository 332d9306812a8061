package org.revisionscope.controller.branches;

import java.util.function.Function;

import javafx.scene.control.TreeTableCell;

import org.jspecify.annotations.Nullable;
import org.revisionscope.view.Tips;

/** One of the three numbers of a future, with its sum in the tooltip. */
final class NumberCell extends TreeTableCell<Integer, BranchLine> {

    private final Function<BranchLine, String> number;
    private final Function<BranchLine, String> sum;

    NumberCell(Function<BranchLine, String> number, Function<BranchLine, String> sum) {
        this.number = number;
        this.sum = sum;
    }

    @Override
    protected void updateItem(@Nullable BranchLine line, boolean empty) {
        super.updateItem(line, empty);
        setText(line == null || empty ? null : number.apply(line));
        setTooltip(line == null || empty ? null : Tips.of(sum.apply(line)));
    }
}
