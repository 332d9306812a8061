package org.revisionscope.view;

import javafx.collections.SetChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

import org.jspecify.annotations.Nullable;

/**
 * Lets whoever uses keys see what has their focus. JavaFX shows it only after Tab; here it is seen too when another key
 * brought the focus somewhere, or moves within what has it, until the mouse is pressed.
 */
public final class FocusRing {

    private static final PseudoClass VISIBLE = PseudoClass.getPseudoClass("focus-visible");

    private boolean byKeys;

    private FocusRing() {}

    /** Shows the focus in a scene. */
    public static void in(Scene scene) {
        FocusRing ring = new FocusRing();
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (movesFocus(event)) {
                ring.byKeys = true;
                show(scene.getFocusOwner(), true);
            }
        });
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> {
            ring.byKeys = false;
            show(scene.getFocusOwner(), false);
        });
        scene.focusOwnerProperty().addListener((_, before, now) -> {
            show(before, false);
            show(now, ring.byKeys);
        });
    }

    /** Whether it is to be seen that a node has the focus. */
    public static boolean isSeenOn(Node node) {
        return node.isFocused() && node.getPseudoClassStates().contains(VISIBLE);
    }

    /** Tells whenever that changes. */
    public static void follow(Node node, Runnable changed) {
        node.getPseudoClassStates().addListener((SetChangeListener<PseudoClass>) change -> {
            if (VISIBLE.equals(change.getElementAdded()) || VISIBLE.equals(change.getElementRemoved())) {
                changed.run();
            }
        });
    }

    private static void show(@Nullable Node node, boolean visible) {
        if (node != null) {
            node.pseudoClassStateChanged(VISIBLE, visible || node.isFocusVisible());
        }
    }

    /** Who plays, or moves the clock, need not see where the focus is. */
    private static boolean movesFocus(KeyEvent event) {
        return switch (event.getCode()) {
            case TAB, UP, DOWN, ENTER, F6, F8 -> true;
            case CONTROL, ALT, SHIFT, META, COMMAND -> false;
            default -> event.isAltDown() || event.isShortcutDown();
        };
    }
}
