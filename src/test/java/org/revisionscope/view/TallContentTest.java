package org.revisionscope.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.revisionscope.screens.Stages;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Content of 300 by 2000 pixels. */
@ExtendWith(ApplicationExtension.class)
class TallContentTest {

    private final Region content = new Region();
    private TallContent pane;

    @Start
    void open(Stage stage) {
        content.setMinSize(300, 2000);
        content.setPrefSize(300, 2000);
        pane = new TallContent(content);
        Stages.show(stage, new Scene(new StackPane(pane), 600, 400));
    }

    @Test
    void wantsToBeAsHighAsItsContent(FxRobot robot) {
        robot.interact(() -> assertTrue(pane.prefHeight(-1) >= 2000, () -> "" + pane.prefHeight(-1)));
    }

    @Test
    void wantsNoMoreThanItMayHaveAndRoomForItsBar(FxRobot robot) {
        robot.interact(() -> {
            double free = pane.prefWidth(-1);
            pane.setMaxSize(500, 350);
            pane.requestLayout(); // what it wanted before is forgotten
            assertEquals(350, pane.prefHeight(-1));
            assertTrue(pane.prefWidth(-1) > free, () -> pane.prefWidth(-1) + " is wider than " + free);
            pane.setMaxWidth(200);
            pane.requestLayout();
            assertEquals(200, pane.prefWidth(-1));
        });
    }
}
