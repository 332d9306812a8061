package org.revisionscope.controller.window;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The one sentence on what has just changed. */
class CaptionTellerTest extends UsedWindow {

    private static final String CAPTION = "#caption .label";

    @Test
    @DisplayName("what Run to has found is told until something is decided")
    void theNewestIsTold() {
        user.presses(KeyCode.R);
        user.types("+2d");
        user.presses(KeyCode.ENTER);
        user.await("it says where it ran", () -> user.readsAll(CAPTION).contains("Run to"));
        user.presses(KeyCode.N);
        user.await("it says that a revision was released", () -> !user.readsAll(CAPTION).contains("Run to")
                && user.readsAll(CAPTION).toString().contains("r8"));
    }
}
