package org.revisionscope.controller.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Scene;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.revisionscope.controller.document.Failure;
import org.revisionscope.controller.playback.Playback;
import org.revisionscope.screens.Stages;
import org.revisionscope.view.Messages;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ProblemsTest {
    private final Cards cards = new Cards();
    private final Messages messages = Messages.load();
    private final Problems problems = new Problems(messages, cards, new Playback());
    private boolean read;

    @Start
    void open(Stage stage) {
        StackPane table = new StackPane();
        cards.layOn(table);
        Stages.show(stage, new Scene(table, 600, 400));
    }

    @Test
    void theReportOfAFailureCanBeCopied(FxRobot robot) {
        robot.interact(() -> problems.tell(failure(Failure.Cause.ERROR, Failure.Outcome.KEPT), () -> read = true));
        robot.clickOn("Copy the report");
        robot.interact(() -> assertEquals("While testing: an error", Clipboard.getSystemClipboard().getString()));
        assertTrue(cards.isOpen(), "it can still be read");
        robot.type(KeyCode.ESCAPE);
        assertFalse(cards.isOpen());
        assertTrue(read);
    }

    @Test
    void everyFailureHasItsSentence() {
        for (Failure.Cause cause : Failure.Cause.values()) {
            for (Failure.Outcome outcome : Failure.Outcome.values()) {
                String sentence = Problems.sentence(messages, failure(cause, outcome));
                assertEquals(cause == Failure.Cause.MEMORY, sentence.contains("not enough memory"), sentence);
                assertEquals(outcome != Failure.Outcome.KEPT, sentence.contains("“A year”"), sentence);
                assertEquals(outcome == Failure.Outcome.NOT_SHOWN, sentence.contains("cannot be shown"), sentence);
            }
        }
    }

    private static Failure failure(Failure.Cause cause, Failure.Outcome outcome) {
        return new Failure(cause, outcome, "A year", "While testing: an error");
    }
}
