package org.revisionscope.controller.verbs;

import javafx.fxml.FXML;

import org.revisionscope.controller.action.KeyNames;
import org.revisionscope.view.verbs.VerbButton;

/** The verbs in their two groups: what AWS does, and what you do. */
public final class VerbsController {

    private final VerbDesk desk;
    private final KeyNames keys;

    @FXML private VerbButton release;
    @FXML private VerbButton mark;
    @FXML private VerbButton run;
    @FXML private VerbButton stop;
    @FXML private VerbButton update;

    /**
     * Buttons for the verbs of a desk.
     *
     * @param keys what does the same
     */
    @SuppressWarnings("NullAway.Init") // FXMLLoader sets the fields before initialize()
    public VerbsController(VerbDesk desk, KeyNames keys) {
        this.desk = desk;
        this.keys = keys;
    }

    @FXML
    void initialize() {
        join(release, Verb.RELEASE);
        join(mark, Verb.MARK);
        join(run, Verb.RUN);
        join(stop, Verb.STOP);
        join(update, Verb.UPDATE);
    }

    private void join(VerbButton button, Verb verb) {
        button.setOnAction(_ -> desk.begin(verb));
        keys.of(verb.action()).subscribe(button::setKey);
        desk.offerProperty(verb).subscribe(offer -> button.offer(offer.title(), offer.whyNot()));
    }
}
