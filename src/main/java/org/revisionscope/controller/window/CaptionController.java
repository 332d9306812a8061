package org.revisionscope.controller.window;

import javafx.fxml.FXML;
import javafx.scene.control.Label;

/** The caption: what just changed, in one sentence, and who did it. */
public final class CaptionController {
    @FXML
    private Label actor;
    @FXML
    private Label sentence;

    @FXML
    void initialize() {
        actor.managedProperty().bind(actor.visibleProperty());
        actor.visibleProperty().bind(actor.textProperty().isNotEmpty());
    }

    /** Shows a sentence. */
    void show(String who, String what) {
        actor.setText(who);
        sentence.setText(what);
    }

    /** Moves the keyboard's focus to the sentence, so that a screen reader says it. */
    void focus() {
        sentence.requestFocus();
    }
}
