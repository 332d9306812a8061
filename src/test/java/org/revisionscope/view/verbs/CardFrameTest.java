package org.revisionscope.view.verbs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.revisionscope.screens.Stages;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A card with forty lines on a table that has room for some of them. */
@ExtendWith(ApplicationExtension.class)
class CardFrameTest {

    private CardTable table;
    private CardFrame card;

    @Start
    void open(Stage stage) {
        table = new CardTable();
        card = new CardFrame();
        Stages.show(stage, new Scene(table, 600, 300));
    }

    @BeforeEach
    void fill(FxRobot robot) {
        robot.interact(() -> {
            card.setTitle("Forty lines");
            card.setCommitText("Do it");
            card.setCancelText("Cancel");
            card.getFields().setAll(IntStream.range(0, 40).mapToObj(i -> new Label("line " + i)).toList());
            table.show(card);
            Stages.layOut(table.getScene());
        });
    }

    @Test
    void theFieldsScrollAndTheRestStaysInSight(FxRobot robot) {
        robot.interact(() -> {
            card.say("The rules refuse.");
            Stages.layOut(table.getScene());
        });
        for (String part : new String[] {".card-title", ".card-message", ".card-commit", ".card-cancel"}) {
            assertTrue(table.getLayoutBounds().contains(inTable(card.lookup(part))), part);
        }
        assertFalse(isSeen(39));
        for (int page = 0; page < 10; page++) {
            press(robot, KeyCode.PAGE_DOWN);
        }
        assertTrue(isSeen(39));
        assertFalse(isSeen(0));
    }

    @Test
    void nothingScrollsWhereThereIsRoom(FxRobot robot) {
        robot.interact(() -> {
            card.getFields().remove(5, 40);
            Stages.layOut(table.getScene());
        });
        ScrollPane middle = (ScrollPane) card.lookup(".scroll-pane");
        assertEquals(middle.getContent().getLayoutBounds().getHeight(), middle.getViewportBounds().getHeight(), 1);
        assertTrue(card.getHeight() < table.getHeight());
    }

    private boolean isSeen(int line) {
        Bounds shown = inTable(card.lookup(".viewport"));
        return shown.contains(inTable(card.getFields().get(line)));
    }

    private Bounds inTable(Node node) {
        return table.sceneToLocal(node.localToScene(node.getLayoutBounds()));
    }

    private void press(FxRobot robot, KeyCode code) {
        robot.interact(() -> {
            card.lookup(".card-cancel").fireEvent(
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
            Stages.layOut(table.getScene());
        });
    }
}
