package org.revisionscope.view.timeline;

import java.util.concurrent.TimeoutException;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.revisionscope.screens.Stages;
import org.revisionscope.view.Messages;
import org.revisionscope.view.theme.Theme;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** A timeline in a window of its own, for tests that tell it the time of its frames by hand. */
@ExtendWith(ApplicationExtension.class)
abstract class PlayedTimeline {

    TimelineView view;
    StackPane root;

    /** TestFX looks for its own annotation in the class of the test alone, so this is JUnit's. */
    @BeforeEach
    final void open() throws TimeoutException {
        Stage stage = FxToolkit.registerStage(Stage::new);
        onFx(() -> {
            Application.setUserAgentStylesheet(Theme.LIGHT.userAgentStylesheet());
            view = new TimelineView(Messages.load());
            root = new StackPane(view);
            Scene scene = new Scene(root, 1000, 620);
            Theme.LIGHT.applyTo(scene);
            Stages.show(stage, scene);
        });
    }

    static void onFx(Runnable work) {
        WaitForAsyncUtils.waitForAsyncFx(60_000, work);
    }
}
