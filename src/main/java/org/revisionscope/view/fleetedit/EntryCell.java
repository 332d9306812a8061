package org.revisionscope.view.fleetedit;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TreeCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

/** A line of the tree: what an entry is called, and a detail at the right. */
final class EntryCell extends TreeCell<EntryLine> {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final Label words = new Label();
    private final Label detail = new Label();
    private final HBox line = new HBox(words, detail);

    EntryCell() {
        setPrefWidth(0); // as wide as the tree
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        detail.setMinWidth(Region.USE_PREF_SIZE);
        detail.getStyleClass().add("detail");
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("line");
    }

    @Override
    protected void updateItem(@Nullable EntryLine entry, boolean empty) {
        super.updateItem(entry, empty);
        setText(null);
        boolean isWrong = entry != null && !empty && entry.mood() == EntryLine.Mood.WRONG;
        pseudoClassStateChanged(WRONG, isWrong);
        if (empty || entry == null) {
            setGraphic(null);
            setAccessibleText(null);
        } else {
            words.setText(entry.words());
            detail.setText(entry.detail());
            setGraphic(line);
            setAccessibleText(entry.detail().isEmpty() ? entry.words() : entry.words() + ", " + entry.detail());
        }
    }
}
