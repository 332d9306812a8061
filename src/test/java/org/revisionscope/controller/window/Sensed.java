package org.revisionscope.controller.window;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.MenuBar;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;

/** What can be seen, read and heard of the nodes of a window. */
final class Sensed {

    private Sensed() {}

    /** Collects everything below a node that is in sight and wants to be reached with Tab. */
    static void collectStops(Node node, Set<Node> found) {
        if (!node.isVisible() || node.isDisabled() || node instanceof MenuBar) {
            return; // the menu bar has a key of its own
        }
        if (node.isFocusTraversable()) {
            found.add(node);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collectStops(child, found));
        }
    }

    /** What a screen reader says of a node. */
    static String spoken(Node node) {
        return Objects.requireNonNullElse((String) node.queryAccessibleAttribute(AccessibleAttribute.TEXT), "");
    }

    /** What stands in a field. */
    static Optional<String> value(Node part) {
        return switch (part) {
            case TextInputControl text -> Optional.of(text.getText());
            case ComboBox<?> box -> box.getChildrenUnmodifiable().stream().filter(ListCell.class::isInstance)
                    .map(Sensed::words).findFirst();
            default -> Optional.empty();
        };
    }

    /** The lines of a table, with a bar between the cells that have words. */
    static List<String> lines(TableView<?> table) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < table.getItems().size(); i++) {
            int line = i;
            lines.add(table.getColumns().stream().map(column -> column.getCellData(line))
                    .filter(String.class::isInstance).map(String.class::cast).collect(Collectors.joining(" | ")));
        }
        return lines;
    }

    /** Whether a node is on a window. */
    static boolean isSeen(Node node) {
        for (Node above = node; above != null; above = above.getParent()) {
            if (!above.isVisible()) {
                return false;
            }
        }
        return node.getScene() != null && node.getScene().getWindow() != null
                && node.getScene().getWindow().isShowing();
    }

    /** The words on a node; empty if it has none. */
    static String words(Node node) {
        return node instanceof Labeled labeled && labeled.getText() != null ? labeled.getText() : "";
    }
}
