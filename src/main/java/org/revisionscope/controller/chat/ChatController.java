package org.revisionscope.controller.chat;

import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Label;

import org.revisionscope.view.Tips;

/** One line in the status bar: that a chat is told, and what became of the last message. */
public final class ChatController {

    private static final PseudoClass FAILED = PseudoClass.getPseudoClass("failed");

    private final ObservableValue<String> words;
    private final ObservableValue<Boolean> failed;

    @FXML private Label chat;

    /**
     * A line.
     *
     * @param words what it says; empty while no chat is told
     * @param failed whether it says of a failure
     */
    @SuppressWarnings("NullAway.Init") // FXMLLoader sets the fields before initialize()
    ChatController(ObservableValue<String> words, ObservableValue<Boolean> failed) {
        this.words = words;
        this.failed = failed;
    }

    @FXML
    void initialize() {
        chat.managedProperty().bind(chat.visibleProperty());
        chat.setTooltip(Tips.of(""));
        words.subscribe(said -> {
            chat.setText(said);
            chat.getTooltip().setText(said);
            chat.setVisible(!said.isEmpty());
        });
        failed.subscribe(isFailure -> chat.pseudoClassStateChanged(FAILED, isFailure));
    }
}
