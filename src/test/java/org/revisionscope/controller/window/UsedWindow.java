package org.revisionscope.controller.window;

import java.util.concurrent.TimeoutException;

import javafx.application.ColorScheme;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** The whole window, opened for each test for somebody to use. */
@ExtendWith(ApplicationExtension.class)
abstract class UsedWindow {

    /** Who uses it. */
    WindowUser user;

    /** TestFX looks for its own annotation in the class of the test alone, so this is JUnit's. */
    @BeforeEach
    final void open() throws TimeoutException {
        Stage stage = FxToolkit.registerStage(Stage::new);
        user = WaitForAsyncUtils.waitForAsyncFx(60_000, () -> new WindowUser(stage, ColorScheme.LIGHT));
        user.awaitsFrame();
    }

    @AfterEach
    final void leave() {
        user.leave();
    }
}
