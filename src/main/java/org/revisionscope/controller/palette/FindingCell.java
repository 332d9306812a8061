package org.revisionscope.controller.palette;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

/** A line of the palette: words, and a hint at the right. */
final class FindingCell extends ListCell<Finding> {
    private final Label words = new Label();
    private final Label hint = new Label();
    private final HBox line = new HBox(words, hint);

    FindingCell() {
        setPrefWidth(0); // as wide as the list: long words are cut, nothing scrolls sideways
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        hint.setMinWidth(Region.USE_PREF_SIZE);
        hint.getStyleClass().add("hint");
        line.getStyleClass().add("line");
    }

    @Override
    protected void updateItem(@Nullable Finding finding, boolean empty) {
        super.updateItem(finding, empty);
        setText(null);
        if (empty || finding == null) {
            setGraphic(null);
            setAccessibleText(null);
        } else {
            words.setText(finding.words());
            hint.setText(finding.hint());
            setGraphic(line);
            setAccessibleText(finding.words() + ", " + finding.hint());
        }
    }
}
