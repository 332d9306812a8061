package org.revisionscope.controller.window;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;

/** What is in view after the first mark of the opening story: all lanes, or nobody would see that it loses a task. */
class FirstMarkTest extends UsedWindow {

    /** What desktops of 900 and of 1080 pixels leave to the inside of a window, with and without a bar for tasks. */
    @ParameterizedTest
    @ValueSource(doubles = {847, 880, 900, 1040})
    void afterTheFirstMarkNothingIsBelowTheEdge(double height, FxRobot robot) {
        assertFalse(scrollsAfterMark(height, robot));
    }

    @Test
    void whereLanesDoNotFitTheyAreScrolled(FxRobot robot) {
        assertTrue(scrollsAfterMark(700, robot));
    }

    @Test
    void bothNoticesAreSeenInTheirTable(FxRobot robot) {
        scrollsAfterMark(900, robot);
        user.shows("Notices", ".notices-table");
        user.awaitsFrame();
        Node table = user.seen(".notices-table");
        assertFalse(isScrolled(robot, table));
    }

    private boolean scrollsAfterMark(double height, FxRobot robot) {
        user.resizes(1440, height);
        user.awaitsFrame();
        user.presses(KeyCode.M);
        user.commitsCard();
        user.await("the mark is told",
                () -> user.reads(".caption .sentence").startsWith("r6 was marked for retirement"));
        user.awaitsFrame();
        return isScrolled(robot, user.seen(".timeline"));
    }

    private static boolean isScrolled(FxRobot robot, Node parent) {
        return robot.lookup(".scroll-bar:vertical").queryAll().stream()
                .anyMatch(bar -> Sensed.isSeen(bar) && isIn(parent, bar));
    }

    private static boolean isIn(Node parent, Node node) {
        return node.equals(parent) || node.getParent() != null && isIn(parent, node.getParent());
    }
}
