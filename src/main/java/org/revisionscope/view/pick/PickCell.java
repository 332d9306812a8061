package org.revisionscope.view.pick;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;
import org.revisionscope.view.pick.PickCard.Line;

/** A line of a card: its words, and a hint at the right. */
final class PickCell extends ListCell<Line> {

    private final Label words = new Label();
    private final Label hint = new Label();
    private final HBox line = new HBox(words, hint);

    PickCell() {
        setPrefWidth(0); // as wide as the list: long words are cut, nothing scrolls sideways
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        hint.setMinWidth(Region.USE_PREF_SIZE);
        hint.getStyleClass().add("hint");
        line.getStyleClass().add("line");
    }

    @Override
    protected void updateItem(@Nullable Line item, boolean empty) {
        super.updateItem(item, empty);
        setText(null);
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText(null);
        } else {
            words.setText(item.words());
            hint.setText(item.hint());
            setGraphic(line);
            setAccessibleText(item.hint().isEmpty() ? item.words() : item.words() + ", " + item.hint());
        }
    }
}
