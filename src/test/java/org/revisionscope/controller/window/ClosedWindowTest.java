package org.revisionscope.controller.window;

import java.util.concurrent.TimeoutException;

import javafx.application.ColorScheme;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import de.sandec.jmemorybuddy.JMemoryBuddy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** Nothing outside holds a window that was used and closed. */
@ExtendWith(ApplicationExtension.class)
class ClosedWindowTest {

    @Test
    void aClosedWindowIsForgotten() {
        JMemoryBuddy.memoryTest(checker -> {
            WindowUser user = open();
            user.presses(KeyCode.RIGHT);
            checker.assertCollectable(user.seen(".timeline"));
            user.leave();
        });
    }

    private static WindowUser open() {
        try {
            Stage stage = FxToolkit.registerStage(Stage::new);
            WindowUser user =
                    WaitForAsyncUtils.waitForAsyncFx(60_000, () -> new WindowUser(stage, ColorScheme.LIGHT));
            FxToolkit.registerStage(Stage::new); // TestFX keeps the last one
            return user;
        } catch (TimeoutException slow) {
            throw new AssertionError(slow);
        }
    }
}
