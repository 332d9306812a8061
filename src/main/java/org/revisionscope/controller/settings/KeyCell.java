package org.revisionscope.controller.settings;

import java.util.Optional;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;
import org.revisionscope.controller.action.Action;
import org.revisionscope.view.Tips;

/** A line of the list of keys: an action, and a button with its keys that lets it wait for another one. */
final class KeyCell extends ListCell<Action> {
    private final KeyChooser chooser;
    private final Label name = new Label();
    private final Button key = new Button();
    private final HBox line = new HBox(name, key);

    KeyCell(KeyChooser chooser) {
        this.chooser = chooser;
        getStyleClass().add("key-cell");
        line.getStyleClass().add("key-line");
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        key.setMinWidth(Region.USE_PREF_SIZE);
        key.setFocusTraversable(false); // Enter on the line does the same
        key.setTooltip(Tips.of(""));
        key.setOnAction(_ -> begin());
        chooser.awaitingProperty().subscribe(this::refresh);
        chooser.keys().changesProperty().subscribe(this::refresh);
    }

    private void begin() {
        Action action = getItem();
        if (action != null) {
            getListView().getSelectionModel().select(action);
            getListView().requestFocus();
            chooser.begin(action);
        }
    }

    @Override
    protected void updateItem(@Nullable Action action, boolean empty) {
        super.updateItem(action, empty);
        refresh();
    }

    private void refresh() {
        Action action = getItem();
        setText(null);
        if (isEmpty() || action == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        setGraphic(line);
        boolean waits = chooser.awaitingProperty().get().equals(Optional.of(action));
        name.setText(chooser.text(action));
        key.setText(waits ? chooser.prompt() : chooser.labels(action));
        key.getTooltip().setText(chooser.hint(action));
        key.setAccessibleText(chooser.hint(action));
        setAccessibleText(chooser.text(action) + ", " + chooser.labels(action));
    }
}
