package org.revisionscope.controller.branches;

import javafx.css.PseudoClass;
import javafx.scene.control.TreeTableRow;

import org.jspecify.annotations.Nullable;

/** A line of the tree that can be heard as well as seen, and follows what becomes known of its future. */
final class BranchRow extends TreeTableRow<Integer> {

    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");

    private final BranchWords words;

    BranchRow(BranchWords words) {
        this.words = words;
        treeItemProperty().flatMap(item -> BranchItem.of(item).lineProperty()).subscribe(this::tell);
    }

    private void tell(@Nullable BranchLine line) {
        setAccessibleText(line == null ? null : words.spoken(line));
        pseudoClassStateChanged(OPEN, line != null && line.marks().open());
    }
}
