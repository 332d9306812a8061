package org.revisionscope.view;

import java.util.Locale;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.IndexedCell;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Asks for the menu of what has the keyboard's focus, with Shift+F10 or the key that some keyboards have for it. On Windows
 * the toolkit does so itself, and nowhere else.
 */
public final class MenuKey {
    private static final boolean IS_KNOWN =
            System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");

    private MenuKey() {}

    /** Lets the keys of a scene do so. */
    public static void in(Scene scene) {
        if (!IS_KNOWN) {
            scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
                Node focused = scene.getFocusOwner();
                if (focused != null && asks(event)) {
                    event.consume();
                    focused.fireEvent(request(focused));
                }
            });
        }
    }

    private static boolean asks(KeyEvent event) {
        return event.getCode() == KeyCode.CONTEXT_MENU || event.getCode() == KeyCode.F10 && event.isShiftDown();
    }

    private static ContextMenuEvent request(Node focused) {
        Node place = focused.lookupAll(".indexed-cell").stream()
                .filter(cell -> cell instanceof IndexedCell<?> line && line.isSelected() && line.isVisible())
                .findFirst()
                .orElse(focused);
        Bounds box = place.getLayoutBounds();
        Point2D at = place.localToScreen(box.getMinX() + Math.min(box.getWidth(), box.getHeight()) / 2, box.getMaxY());
        Point2D inside = focused.screenToLocal(at);
        return new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, inside.getX(), inside.getY(), at.getX(),
                at.getY(), true, null);
    }
}
