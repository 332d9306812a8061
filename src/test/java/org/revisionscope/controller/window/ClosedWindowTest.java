package org.revisionscope.controller.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
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

/** Of a window that was used and closed nothing moves on, and nothing outside holds it. */
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

    @Test
    void nothingMovesInAClosedWindow() {
        WindowUser user = open();
        user.presses(KeyCode.M);
        user.commitsCard();
        List.of("play.toggle", "view.zoomIn", "view.lens").forEach(user::does);
        assertRests(user);
    }

    @Test
    void noCellsMoveInAClosedWindow() {
        WindowUser user = open();
        List.of("view.map", "play.toggle", "view.zoomIn", "panel.charts").forEach(user::does);
        assertRests(user);
    }

    /** Everything ends together with the window, whatever is on its way. */
    private static void assertRests(WindowUser user) {
        user.leave();
        assertEquals(List.of(), WaitForAsyncUtils.waitForAsyncFx(60_000, Moving::animations));
        assertEquals(List.of(), WaitForAsyncUtils.waitForAsyncFx(60_000, () -> Moving.timers("org.revisionscope")));
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
