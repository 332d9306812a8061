package org.revisionscope.view.notices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.application.Application;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.revisionscope.screens.Stages;
import org.revisionscope.view.draw.Box;
import org.revisionscope.view.motion.Timing;
import org.revisionscope.view.theme.Theme;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class CopyWaysViewTest {

    private static final long FIRST = 5_000_000_000L;
    private static final Box ANY = new Box(0, 10, 20, 10);

    private CopyWaysView view;

    @Start
    void open(Stage stage) {
        view = new CopyWaysView();
        Application.setUserAgentStylesheet(Theme.LIGHT.userAgentStylesheet());
        Scene scene = new Scene(new Pane(view), 300, 60);
        Theme.LIGHT.applyTo(scene);
        Stages.show(stage, scene);
    }

    @Test
    void theJourneyTakesItsLegsOneAfterTheOtherAndThenRests(FxRobot robot) {
        robot.interact(() -> {
            view.show(new CopyWays(ANY, ANY, new Box(40, 10, 20, 10), ANY, ANY, ChatCopy.SENT));
            assertFalse(view.isPlaying());
            view.play();
            view.tick(FIRST);
            long branched = FIRST + Timing.COPIES_BRANCH.nanos();
            long handedOn = branched + Timing.COPY_HANDED_ON.nanos();
            long told = handedOn + Timing.COPY_HANDED_ON.nanos();
            for (long nanos : new long[] {branched, handedOn, told - 1}) {
                view.tick(nanos);
                assertTrue(view.isPlaying());
            }
            view.tick(told);
            assertFalse(view.isPlaying());
            view.play();
            view.end();
            assertFalse(view.isPlaying(), "whatever ends it, all copies are where they go");
        });
    }

    @Test
    void nothingSetsOutWhereNobodySeesIt(FxRobot robot) {
        robot.interact(() -> {
            CopyWaysView alone = new CopyWaysView();
            alone.play();
            assertFalse(alone.isPlaying());
            view.play();
            view.getScene().getWindow().hide();
            assertFalse(view.isPlaying());
            view.play();
            assertFalse(view.isPlaying());
        });
    }

    @Test
    void manyJourneysNeedNoMoreNodesThanOne(FxRobot robot) {
        robot.interact(() -> {
            view.show(new CopyWays(ANY, ANY, new Box(40, 10, 20, 10), ANY, ANY, ChatCopy.SENT));
            int[] nodes = new int[2];
            for (int lap = 0; lap < 10; lap++) {
                view.play();
                for (long nanos = FIRST; view.isPlaying(); nanos += 50_000_000L) {
                    view.tick(nanos);
                    view.layout();
                    nodes[Math.min(1, lap)] = Math.max(nodes[Math.min(1, lap)],
                            ((Group) view.getChildrenUnmodifiable().getFirst()).getChildren().size());
                }
            }
            assertEquals(nodes[0], nodes[1]);
        });
    }
}
