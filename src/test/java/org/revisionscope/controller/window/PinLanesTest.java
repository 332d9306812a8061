package org.revisionscope.controller.window;

import javafx.geometry.Pos;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** Lanes are pinned with the keyboard, and from their context menu. */
class PinLanesTest extends UsedWindow {
    private static final String PIN = "view.pin";

    @Test
    void aKeyPinsWhatIsSelectedAndTheSameKeyUnpinsIt() {
        user.awaits("Fri 21 Feb 2025 17:00 UTC", user::clock);
        user.awaits("Pin a lane", this::text);
        user.presses(KeyCode.T);
        user.awaits("Select a service or a task first: its lanes can then be pinned.",
                () -> user.reads(".caption .sentence"));
        user.presses(KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN, KeyCode.ENTER);
        user.awaits("search", () -> user.reads(".inspector-title"));
        user.awaits("Pin search", this::text);
        user.presses(KeyCode.T);
        user.await("search is heard as pinned",
                () -> user.hears().startsWith("Service search on r7 in eu-west-1: pinned, 3 tasks"));
        user.awaits("Unpin search", this::text);
        user.presses(KeyCode.T);
        user.await("search is not pinned",
                () -> user.hears().startsWith("Service search on r7 in eu-west-1: 3 tasks"));
    }

    @Test
    void theMenuOfALaneDoesTheSame(FxRobot robot) {
        user.awaits("Fri 21 Feb 2025 17:00 UTC", user::clock);
        user.awaitsFrame();
        robot.rightClickOn(robot.offset(user.seen(".timeline"), Pos.TOP_LEFT, 60, 216));
        robot.clickOn("Pin web");
        user.awaits("Unpin web", this::text);
        user.awaitsFrame();
        robot.rightClickOn(robot.offset(user.seen(".timeline"), Pos.TOP_LEFT, 60, 110));
        robot.clickOn("Unpin web");
        user.awaits("Pin web", this::text);
    }

    private String text() {
        return user.onFx(() -> user.actions().plainText(user.actions().get(PIN)));
    }
}
