package org.revisionscope.controller.help;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;

import org.revisionscope.controller.action.Action;
import org.revisionscope.controller.action.ActionList;
import org.revisionscope.controller.action.Shortcut;
import org.revisionscope.view.Messages;

/**
 * Every key and what it does: those of the actions, read from the actions themselves, and those that belong to what has the
 * focus and cannot be chosen.
 */
public final class KeysSheet {
    private static final int COLUMNS = 3;
    private static final List<String> FIXED =
            List.of("keys.lanes", "keys.objects", "keys.enter", "keys.tab", "keys.menu", "keys.own");

    private final Messages messages;
    private final Supplier<ActionList> actions;

    /** What some keys do. */
    private record Line(String keys, String does) {}

    /** A sheet of these actions, which are asked for only when it is shown. */
    public KeysSheet(Messages messages, Supplier<ActionList> actions) {
        this.messages = messages;
        this.actions = actions;
    }

    Node build() {
        ActionList list = actions.get();
        List<Line> lines = Stream.concat(
                list.all().stream().filter(action -> !list.shortcuts(action).isEmpty())
                        .map(action -> line(list, action)),
                FIXED.stream().map(key -> new Line(messages.get(key), messages.get(key + ".does")))).toList();
        int rows = (lines.size() + COLUMNS - 1) / COLUMNS;
        Columns sheet = new Columns();
        sheet.getStyleClass().add("keys-sheet");
        for (int from = 0; from < lines.size(); from += rows) {
            sheet.getChildren().add(column(lines.subList(from, Math.min(lines.size(), from + rows))));
        }
        return sheet;
    }

    /** Beside each other where they have room, else one below the other. */
    private static final class Columns extends FlowPane {

        @Override
        protected double computePrefWidth(double height) {
            return snappedLeftInset() + snappedRightInset() + getHgap() * (getChildren().size() - 1)
                    + getManagedChildren().stream().mapToDouble(column -> Math.ceil(column.prefWidth(-1))).sum();
        }

        /** As wide as its widest column. */
        @Override
        protected double computeMinWidth(double height) {
            return snappedLeftInset() + snappedRightInset()
                    + getManagedChildren().stream().mapToDouble(column -> Math.ceil(column.prefWidth(-1))).max()
                            .orElse(0);
        }
    }

    private static Line line(ActionList list, Action action) {
        return new Line(list.shortcuts(action).stream().map(Shortcut::label).collect(Collectors.joining(", ")),
                list.fullText(action));
    }

    private static Node column(List<Line> part) {
        GridPane grid = new GridPane();
        for (int row = 0; row < part.size(); row++) {
            Label keys = new Label(part.get(row).keys());
            keys.getStyleClass().add("key");
            Label text = new Label(part.get(row).does());
            keys.setMinWidth(Region.USE_PREF_SIZE);
            text.setMinWidth(Region.USE_PREF_SIZE);
            GridPane.setHalignment(keys, HPos.RIGHT);
            grid.addRow(row, keys, text);
        }
        return grid;
    }
}
