package org.revisionscope.controller.action;

import java.util.EnumSet;
import java.util.Set;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.control.Spinner;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TreeTableView;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;

/**
 * Turns keys into actions for a scene. The control that has the focus comes first: what it consumes never arrives here, and
 * while a text is being typed only keys with a modifier or without a character do.
 */
public final class Keyboard {
    private static final Set<KeyCode> MOVING = EnumSet.of(KeyCode.LEFT, KeyCode.RIGHT, KeyCode.UP, KeyCode.DOWN,
            KeyCode.HOME, KeyCode.END, KeyCode.PAGE_UP, KeyCode.PAGE_DOWN, KeyCode.SPACE);

    private final ActionList actions;

    /** Runs these actions. */
    public Keyboard(ActionList actions) {
        this.actions = actions;
    }

    /** Starts to listen. */
    public void listenTo(Scene scene) {
        scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> handle(scene, event));
        scene.addEventHandler(KeyEvent.KEY_TYPED, event -> handle(scene, event));
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, Keyboard::keepFocus);
    }

    private void handle(Scene scene, KeyEvent event) {
        Node focused = scene.getFocusOwner();
        if (event.isConsumed() || isMenuOpen(scene.getWindow()) || (takesText(focused) && writes(event))
                || (hasOwnKeys(focused) && moves(event))) {
            return;
        }
        actions.forKey(event).ifPresent(action -> {
            event.consume();
            actions.run(action);
        });
    }

    /** Keys belong to a menu for as long as it is open. */
    private static boolean isMenuOpen(Window window) {
        return Window.getWindows().stream().anyMatch(
                open -> open instanceof ContextMenu menu && menu.isShowing() && ownerOf(menu).equals(window));
    }

    /** Submenus belong to the menus that they open from. */
    private static Window ownerOf(ContextMenu menu) {
        Window owner = menu.getOwnerWindow();
        return owner instanceof ContextMenu outer ? ownerOf(outer) : owner;
    }

    private static boolean takesText(@Nullable Node focused) {
        return switch (focused) {
            case TextInputControl text -> text.isEditable();
            case ComboBoxBase<?> box -> box.isEditable();
            case Spinner<?> spinner -> spinner.isEditable();
            case null, default -> false;
        };
    }

    /** What moves inside a control belongs to it, even where there is nothing more to move to. */
    private static boolean hasOwnKeys(@Nullable Node focused) {
        return switch (focused) {
            case TreeView<?> _,TreeTableView<?> _,TableView<?> _,ListView<?> _,TabPane _,Slider _,ScrollPane _ -> true;
            case null, default -> false;
        };
    }

    private static boolean moves(KeyEvent event) {
        boolean alone = !event.isShortcutDown() && !event.isAltDown();
        return alone && event.getEventType() == KeyEvent.KEY_PRESSED && MOVING.contains(event.getCode());
    }

    private static boolean writes(KeyEvent event) {
        return event.getEventType() == KeyEvent.KEY_TYPED
                || (event.getCode() == KeyCode.SPACE && !event.isControlDown());
    }

    /**
     * A button that is clicked does not take the focus, because Space would then press it again instead of pausing. It stays
     * reachable with Tab.
     */
    private static void keepFocus(MouseEvent event) {
        for (Node node = event.getTarget() instanceof Node target ? target : null; node != null;
                node = node.getParent()) {
            if (node instanceof ButtonBase button) {
                if (button.isFocusTraversable() && !button.isFocused()) {
                    button.setFocusTraversable(false);
                    Platform.runLater(() -> button.setFocusTraversable(true));
                }
                return;
            }
        }
    }
}
