package org.revisionscope.controller.window;

import javafx.scene.Node;
import javafx.scene.layout.Pane;

import org.jspecify.annotations.Nullable;
import org.revisionscope.controller.desk.CardPlace;

/** The one card that may lie over the panels. When it goes, the keyboard's focus returns to where it was. */
final class Cards implements CardPlace {
    private @Nullable Pane table;
    private @Nullable Node focusedBefore;

    /** Cards are laid here. */
    void layOn(Pane pane) {
        table = pane;
    }

    @Override
    public void show(Node card) {
        if (table != null) {
            if (!isOpen() && table.getScene() != null) {
                focusedBefore = table.getScene().getFocusOwner();
            }
            table.getChildren().setAll(card);
        }
    }

    @Override
    public void close() {
        if (table != null && isOpen()) {
            table.getChildren().clear();
            if (focusedBefore != null) {
                focusedBefore.requestFocus();
            }
            focusedBefore = null;
        }
    }

    @Override
    public boolean holds(Node card) {
        return table != null && table.getChildren().contains(card);
    }

    /** Whether there is one. */
    boolean isOpen() {
        return table != null && !table.getChildren().isEmpty();
    }
}
