package org.revisionscope.controller.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Pos;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** Lanes are pinned with the keyboard, and from their context menu. */
class PinLanesTest extends UsedWindow {
    private static final String PIN = "view.pin";

    @Test
    void aKeyPinsWhatIsSelectedAndTheSameKeyUnpinsIt() {
        user.awaits("Three services, one orphan job – RevisionScope", user::title);
        assertEquals("Pin a lane", text());
        user.presses(KeyCode.T);
        user.awaits("Select a service or a task first: its lanes can then be pinned.",
                () -> user.reads(".caption .sentence"));
        user.presses(KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN, KeyCode.ENTER);
        user.awaits("search", () -> user.reads(".inspector-title"));
        assertEquals("Pin search", text());
        user.presses(KeyCode.T);
        user.await("search is heard as pinned",
                () -> user.hears().startsWith("Service search on r7 in eu-west-1: pinned, 3 tasks"));
        assertEquals("Unpin search", text());
        user.presses(KeyCode.T);
        user.await("search is not pinned", () -> !user.hears().contains(": pinned"));
        assertTrue(user.hears().startsWith("Service search on r7"), user.hears());
    }

    @Test
    void theMenuOfALaneDoesTheSame(FxRobot robot) {
        user.awaits("Three services, one orphan job – RevisionScope", user::title);
        robot.rightClickOn(robot.offset(user.seen(".timeline"), Pos.TOP_LEFT, 60, 216));
        robot.clickOn("Pin web");
        user.awaits("Unpin web", this::text);
        robot.rightClickOn(robot.offset(user.seen(".timeline"), Pos.TOP_LEFT, 60, 110));
        robot.clickOn("Unpin web");
        user.awaits("Pin web", this::text);
    }

    private String text() {
        return user.onFx(() -> user.actions().plainText(user.actions().get(PIN)));
    }
}
