package org.revisionscope.view.story;

import java.util.function.Consumer;

import javafx.scene.control.CheckBox;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;

import org.jspecify.annotations.Nullable;

/** A ticked box on the line of a decision: taking the tick away crosses the decision out. */
public final class CrossOutCell extends TableCell<StoryRow, StoryRow> {

    private final CheckBox box = new CheckBox();

    /**
     * A cell.
     *
     * @param hint what the box does
     * @param crossOut takes the line whose decision is crossed out
     */
    public CrossOutCell(String hint, Consumer<StoryRow> crossOut) {
        getStyleClass().add("cross-out");
        box.setFocusTraversable(false); // the line has a key and a menu entry for the same
        box.setTooltip(new Tooltip(hint));
        box.setAccessibleText(hint);
        box.setOnAction(_ -> {
            box.setSelected(true); // until the story without it is there, it counts
            crossOut.accept(getItem());
        });
    }

    @Override
    protected void updateItem(@Nullable StoryRow line, boolean empty) {
        super.updateItem(line, empty);
        boolean isDecision = !empty && line != null && line.decision().isPresent();
        box.setSelected(true);
        setGraphic(isDecision ? box : null);
    }
}
