package org.revisionscope.controller.compare;

import javafx.css.PseudoClass;
import javafx.scene.control.TableRow;

import org.jspecify.annotations.Nullable;
import org.revisionscope.model.explain.Comparisons;

/** A line of the table of differences: one in which the futures are the same recedes. */
final class LineRow extends TableRow<Comparisons.Line> {

    private static final PseudoClass SAME = PseudoClass.getPseudoClass("same");

    @Override
    protected void updateItem(Comparisons.@Nullable Line line, boolean empty) {
        super.updateItem(line, empty);
        if (line == null || empty) {
            pseudoClassStateChanged(SAME, false);
            setAccessibleText(null);
        } else {
            pseudoClassStateChanged(SAME, !line.differs());
            setAccessibleText(line.what() + ": " + String.join(", ", line.values()));
        }
    }
}
