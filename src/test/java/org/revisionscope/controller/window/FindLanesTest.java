package org.revisionscope.controller.window;

import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** Lanes are looked for with the keyboard alone. */
class FindLanesTest extends UsedWindow {
    @Test
    void slashFindsAndEscapeClears(FxRobot robot) {
        user.awaits("Fri 21 Feb 2025 17:00 UTC", user::clock);
        robot.type(KeyCode.SLASH);
        user.seen(".find-bar");
        robot.write("checkout", 0);
        user.awaits("1 of 6 match “checkout”. Enter goes to the next, Esc clears.", this::count);
        robot.type(KeyCode.ENTER);
        user.awaits("checkout", () -> ((Labeled) user.seen(".inspector-title")).getText());
        user.focuses(".find-bar > .text-field");
        robot.push(KeyCode.CONTROL, KeyCode.A).write("foo", 0);
        user.awaits("0 of 6 match “foo”. Esc clears.", this::count);
        robot.type(KeyCode.ESCAPE);
        user.awaits(true, () -> robot.lookup(".find-bar").queryAll().stream().noneMatch(bar -> bar.isVisible()));
    }

    private String count() {
        return ((Labeled) user.seen(".find-bar > .label")).getText();
    }
}
