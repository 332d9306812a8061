package org.revisionscope.view.fleetedit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;

/** The entries of the fleet as a tree. New lines take the place of old ones without closing what is open. */
final class EntryTree extends TreeView<EntryLine> {

    private boolean isShowing;

    /**
     * An empty tree.
     *
     * @param select told which entry the user chose
     */
    EntryTree(Consumer<String> select) {
        getStyleClass().add("entry-tree");
        setCellFactory(_ -> new EntryCell());
        getSelectionModel().selectedItemProperty().addListener((_, _, item) -> {
            if (item != null && !isShowing) {
                select.accept(item.getValue().id());
            }
        });
    }

    /** Shows these entries, and that one of them is chosen. */
    void show(EntryLine root, String chosen) {
        isShowing = true;
        if (getRoot() == null) {
            setRoot(opened(root));
        } else {
            update(getRoot(), root);
        }
        find(getRoot(), chosen).ifPresent(this::choose);
        isShowing = false;
    }

    private void choose(TreeItem<EntryLine> item) {
        for (TreeItem<EntryLine> above = item.getParent(); above != null; above = above.getParent()) {
            above.setExpanded(true);
        }
        if (!item.equals(getSelectionModel().getSelectedItem())) {
            getSelectionModel().select(item);
            scrollTo(Math.max(0, getRow(item) - 4));
        }
    }

    private static Optional<TreeItem<EntryLine>> find(TreeItem<EntryLine> item, String id) {
        if (item.getValue().id().equals(id)) {
            return Optional.of(item);
        }
        return item.getChildren().stream().map(child -> find(child, id)).flatMap(Optional::stream).findFirst();
    }

    private static TreeItem<EntryLine> opened(EntryLine line) {
        TreeItem<EntryLine> item = new TreeItem<>(line);
        item.setExpanded(true);
        line.parts().forEach(part -> item.getChildren().add(opened(part)));
        return item;
    }

    private static void update(TreeItem<EntryLine> item, EntryLine line) {
        if (!item.getValue().equals(line)) {
            item.setValue(line);
        }
        List<TreeItem<EntryLine>> children = new ArrayList<>();
        List<TreeItem<EntryLine>> before = item.getChildren();
        for (int i = 0; i < line.parts().size(); i++) {
            if (i < before.size()) {
                update(before.get(i), line.parts().get(i));
                children.add(before.get(i));
            } else {
                children.add(opened(line.parts().get(i)));
            }
        }
        if (children.size() != before.size()) {
            item.getChildren().setAll(children);
        }
    }
}
