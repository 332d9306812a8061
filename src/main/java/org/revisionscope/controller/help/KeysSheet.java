package org.revisionscope.controller.help;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import org.revisionscope.controller.action.Action;
import org.revisionscope.controller.action.ActionList;
import org.revisionscope.controller.action.Shortcut;

/** Every key and what it does, read from the actions themselves. */
public final class KeysSheet {
    private static final int COLUMNS = 3;

    private final Supplier<ActionList> actions;

    /** A sheet of these actions, which are asked for only when it is shown. */
    public KeysSheet(Supplier<ActionList> actions) {
        this.actions = actions;
    }

    Node build() {
        ActionList list = actions.get();
        List<Action> keyed = list.all().stream().filter(action -> !list.shortcuts(action).isEmpty()).toList();
        int rows = (keyed.size() + COLUMNS - 1) / COLUMNS;
        HBox sheet = new HBox();
        sheet.getStyleClass().add("keys-sheet");
        for (int from = 0; from < keyed.size(); from += rows) {
            sheet.getChildren().add(column(keyed.subList(from, Math.min(keyed.size(), from + rows))));
        }
        return sheet;
    }

    private Node column(List<Action> part) {
        GridPane grid = new GridPane();
        for (int row = 0; row < part.size(); row++) {
            Action action = part.get(row);
            Label keys = new Label(
                    actions.get().shortcuts(action).stream().map(Shortcut::label).collect(Collectors.joining(", ")));
            keys.getStyleClass().add("key");
            Label text = new Label(actions.get().fullText(action));
            keys.setMinWidth(Region.USE_PREF_SIZE);
            text.setMinWidth(Region.USE_PREF_SIZE);
            GridPane.setHalignment(keys, HPos.RIGHT);
            grid.addRow(row, keys, text);
        }
        return grid;
    }
}
