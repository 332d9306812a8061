package org.revisionscope.controller.action;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.junit.jupiter.api.Test;

class ShortcutTest {

    @Test
    void aCharacterIsToldByWhatIsTypedWhereverTheLayoutKeepsIt() {
        // On a German keyboard a slash is Shift+7, on a French one a full stop is Shift+;.
        assertTrue(Shortcut.of("/").matches(typed("/", true)));
        assertTrue(Shortcut.of(".").matches(typed(".", true)));
        assertTrue(Shortcut.of("1").matches(typed("1", true)));
        assertFalse(Shortcut.of("1").matches(typed("&", false)));
    }

    @Test
    void aLetterIsTheSameWithCapsLockButNotWithShift() {
        assertTrue(Shortcut.of("m").matches(typed("m", false)));
        assertTrue(Shortcut.of("m").matches(typed("M", false)));
        assertFalse(Shortcut.of("f").matches(typed("F", true)));
    }

    @Test
    void aTypedCharacterWithAModifierIsSomethingElse() {
        KeyEvent altered = new KeyEvent(KeyEvent.KEY_TYPED, "m", "", KeyCode.UNDEFINED, false, false, true, false);
        assertFalse(Shortcut.of("m").matches(altered));
    }

    @Test
    void aCombinationNeedsExactlyItsModifiers() {
        Shortcut day = Shortcut.of("Right");
        assertTrue(day.matches(pressed(KeyCode.RIGHT, false)));
        assertFalse(day.matches(pressed(KeyCode.RIGHT, true)));
        assertTrue(Shortcut.of("Shift+Right").matches(pressed(KeyCode.RIGHT, true)));
    }

    @Test
    void labelsAreWhatKeysSay() {
        assertEquals("M", Shortcut.of("m").label());
        assertEquals(".", Shortcut.of(".").label());
        assertEquals("F11", Shortcut.of("F11").label());
    }

    private static KeyEvent typed(String character, boolean shift) {
        return new KeyEvent(KeyEvent.KEY_TYPED, character, "", KeyCode.UNDEFINED, shift, false, false, false);
    }

    private static KeyEvent pressed(KeyCode code, boolean shift) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, KeyEvent.CHAR_UNDEFINED, "", code, shift, false, false, false);
    }
}
