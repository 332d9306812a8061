package org.revisionscope.controller.help;

import java.util.List;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.revisionscope.view.Messages;
import org.revisionscope.view.Naming;
import org.revisionscope.view.TallContent;
import org.revisionscope.view.Tips;

/** Explains a term, and on request any other. */
final class TermCard extends VBox {
    private final ComboBox<Term> terms = new ComboBox<>();

    /**
     * A card that opens at a term.
     *
     * @param close takes it away
     */
    TermCard(Term first, Messages messages, Runnable close) {
        getStyleClass().addAll("card-box", "term-card");
        setAccessibleRole(AccessibleRole.DIALOG);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        Label text = new Label();
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        terms.setConverter(new Naming<>(term -> messages.get(term.key())));
        terms.getItems().setAll(List.of(Term.values()));
        terms.setAccessibleText(messages.get("terms.spoken"));
        terms.setTooltip(Tips.of(messages.get("terms.spoken")));
        terms.setMaxWidth(Double.MAX_VALUE);
        terms.valueProperty().subscribe(term -> {
            if (term != null) {
                text.setText(messages.get(term.key() + ".text"));
                setAccessibleText(messages.get(term.key()) + ": " + text.getText());
            }
        });
        terms.setValue(first);
        Button done = new Button(messages.get("dialog.close"));
        done.setTooltip(Tips.of(Tips.withKey(messages.get("dialog.close"), KeyCode.ESCAPE.getName())));
        done.setOnAction(_ -> close.run());
        HBox buttons = new HBox(done);
        buttons.getStyleClass().add("buttons");
        buttons.setMinHeight(USE_PREF_SIZE);
        TallContent middle = new TallContent(text);
        middle.scrollByKeysFrom(this);
        getChildren().addAll(terms, middle, buttons);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                close.run();
            }
        });
    }

    /** Gives the keyboard's focus to the choice of terms. */
    void focusTerms() {
        terms.requestFocus();
    }
}
