package org.revisionscope.controller.window;

import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;

import org.testfx.util.WaitForAsyncUtils;

/** A keyboard, which is quicker than TestFX's: that one waits ten times for each key, whatever the key does. */
final class Keyboard {

    /** As often as something that a key sets off sets off something else. */
    private static final int ROUNDS = 2;

    private final Robot robot = new Robot();

    /** Presses keys together: the first ones are held until the last is let go. */
    void presses(KeyCode... together) {
        WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
            for (KeyCode key : together) {
                robot.keyPress(key);
            }
            for (int i = together.length - 1; i >= 0; i--) {
                robot.keyRelease(together[i]);
            }
            return true;
        });
        WaitForAsyncUtils.waitForFxEvents(ROUNDS);
    }
}
