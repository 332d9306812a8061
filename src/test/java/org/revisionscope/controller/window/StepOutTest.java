package org.revisionscope.controller.window;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Esc steps out of one thing at a time. */
class StepOutTest extends UsedWindow {

    @Test
    @DisplayName("Esc closes the lens that Z opened, and only then what is selected")
    void lensBeforeSelection() {
        user.presses(KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN, KeyCode.ENTER, KeyCode.Z);
        assertTrue(user.isOn("view.lens"));
        user.await("something is selected", () -> user.shows(".inspector-head"));
        user.presses(KeyCode.ESCAPE);
        assertFalse(user.isOn("view.lens"));
        assertTrue(user.shows(".inspector-head"));
        user.presses(KeyCode.ESCAPE);
        user.await("nothing is selected", () -> !user.shows(".inspector-head"));
    }
}
