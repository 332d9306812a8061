package org.revisionscope.controller.verbs;

import java.util.Optional;

import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.control.Label;

import org.revisionscope.controller.action.KeyNames;
import org.revisionscope.view.verbs.VerbButton;

/** The verbs in their two groups: what AWS does, and what you do. */
public final class VerbsController {

    private final VerbDesk desk;
    private final KeyNames keys;
    private final ObservableValue<Optional<String>> lookingBack;

    @FXML private Label past;
    @FXML private VerbButton release;
    @FXML private VerbButton mark;
    @FXML private VerbButton run;
    @FXML private VerbButton stop;
    @FXML private VerbButton update;

    /**
     * Buttons for the verbs of a desk.
     *
     * @param keys what does the same
     * @param lookingBack what it means that the clock stands before the edge; empty at the edge
     */
    @SuppressWarnings("NullAway.Init") // FXMLLoader sets the fields before initialize()
    public VerbsController(VerbDesk desk, KeyNames keys, ObservableValue<Optional<String>> lookingBack) {
        this.desk = desk;
        this.keys = keys;
        this.lookingBack = lookingBack;
    }

    @FXML
    void initialize() {
        join(release, Verb.RELEASE);
        join(mark, Verb.MARK);
        join(run, Verb.RUN);
        join(stop, Verb.STOP);
        join(update, Verb.UPDATE);
        past.managedProperty().bind(past.visibleProperty());
        lookingBack.subscribe(sentence -> {
            past.setVisible(sentence.isPresent());
            past.setText(sentence.orElse(""));
        });
    }

    private void join(VerbButton button, Verb verb) {
        button.setOnAction(_ -> desk.begin(verb));
        keys.of(verb.action()).subscribe(button::setKey);
        desk.offerProperty(verb).subscribe(offer -> button.offer(offer.title(), offer.whyNot()));
    }
}
