package org.revisionscope.controller.action;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.Modifier;
import javafx.scene.input.KeyEvent;

/**
 * Reads a shortcut from the keys that somebody presses for it: a character that is typed, or any other key with its modifiers.
 */
public final class KeyCapture {

    private KeyCapture() {}

    /** The shortcut that this event stands for; empty while more is to come, as after Ctrl alone or a letter going down. */
    public static Optional<Shortcut> of(KeyEvent event) {
        if (event.getEventType() == KeyEvent.KEY_TYPED) {
            return typed(event);
        }
        boolean pressed = event.getEventType() == KeyEvent.KEY_PRESSED && !event.getCode().isModifierKey()
                && event.getCode() != KeyCode.UNDEFINED;
        return pressed && (hasModifier(event) || !writes(event.getCode()))
                ? Optional.of(new Shortcut.Pressed(combination(event)))
                : Optional.empty();
    }

    private static Optional<Shortcut> typed(KeyEvent event) {
        String character = event.getCharacter();
        boolean isPrintable = character.length() == 1 && character.charAt(0) > ' ' && character.charAt(0) != 127;
        return isPrintable && !hasModifier(event)
                ? Optional.of(new Shortcut.Typed(character.toLowerCase(Locale.ROOT)))
                : Optional.empty();
    }

    private static boolean hasModifier(KeyEvent event) {
        return event.isControlDown() || event.isAltDown() || event.isMetaDown();
    }

    /** Whether a key by itself types a character that can be seen. */
    private static boolean writes(KeyCode code) {
        return code != KeyCode.SPACE && !code.isFunctionKey() && !code.isNavigationKey() && !code.isWhitespaceKey()
                && code != KeyCode.INSERT;
    }

    private static KeyCodeCombination combination(KeyEvent event) {
        List<Modifier> modifiers = new ArrayList<>();
        if (event.isShortcutDown()) {
            modifiers.add(KeyCombination.SHORTCUT_DOWN);
        } else if (event.isControlDown()) {
            modifiers.add(KeyCombination.CONTROL_DOWN);
        }
        if (event.isAltDown()) {
            modifiers.add(KeyCombination.ALT_DOWN);
        }
        if (event.isShiftDown()) {
            modifiers.add(KeyCombination.SHIFT_DOWN);
        }
        return new KeyCodeCombination(event.getCode(), modifiers.toArray(Modifier[]::new));
    }
}
