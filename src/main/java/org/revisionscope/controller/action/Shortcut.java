package org.revisionscope.controller.action;

import java.util.Locale;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/**
 * A way to reach an action from the keyboard. A printable key is told by the character it types, so that {@code <} or {@code
 * ?} work wherever a layout keeps them; every other key by its code and exactly its modifiers.
 */
public sealed interface Shortcut {

    /** Whether this event asks for the action. */
    boolean matches(KeyEvent event);

    /** What {@link #of} makes this shortcut of. */
    String text();

    /** How a menu or a tooltip names it. */
    String label();

    /**
     * Reads a shortcut: one character, or a combination as in {@link KeyCombination#valueOf}, for example {@code Shortcut+O}.
     *
     * @throws IllegalArgumentException if it is neither
     */
    static Shortcut of(String text) {
        return text.length() == 1 ? new Typed(text) : new Pressed(KeyCombination.valueOf(text));
    }

    /**
     * A character as it is typed; letters in either case, but not with Shift held.
     *
     * @param character a string of one character
     */
    record Typed(String character) implements Shortcut {

        @Override
        public boolean matches(KeyEvent event) {
            if (event.getEventType() != KeyEvent.KEY_TYPED || event.isControlDown() || event.isAltDown()
                    || event.isMetaDown()) {
                return false;
            }
            boolean letter = Character.isLetter(character.charAt(0));
            return letter
                    ? character.equalsIgnoreCase(event.getCharacter()) && !event.isShiftDown()
                    : character.equals(event.getCharacter());
        }

        @Override
        public String text() {
            return character;
        }

        @Override
        public String label() {
            return character.toUpperCase(Locale.ROOT);
        }
    }

    /**
     * A key with its modifiers.
     *
     * @param combination which
     */
    record Pressed(KeyCombination combination) implements Shortcut {

        @Override
        public boolean matches(KeyEvent event) {
            return event.getEventType() == KeyEvent.KEY_PRESSED && combination.match(event);
        }

        @Override
        public String text() {
            return combination.getName();
        }

        @Override
        public String label() {
            return combination.getDisplayText().replace("Escape", KeyCode.ESCAPE.getName()); // as on the key itself
        }
    }
}
