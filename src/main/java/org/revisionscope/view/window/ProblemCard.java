package org.revisionscope.view.window;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.revisionscope.view.TallContent;
import org.revisionscope.view.Tips;

/** A card that says what went wrong: what was tried, where, and why. */
public final class ProblemCard extends VBox {
    private final Button close;
    private final HBox buttons;

    /**
     * A card.
     *
     * @param problem what it says
     * @param closeText what its only button says
     * @param closed called when the user has read it
     */
    public ProblemCard(Problem problem, String closeText, Runnable closed) {
        getStyleClass().addAll("card-box", "problem-card");
        setAccessibleRole(AccessibleRole.DIALOG);
        setAccessibleText(problem.title() + ". " + problem.sentence());
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        close = new Button(closeText);
        close.setOnAction(_ -> closed.run());
        close.setDefaultButton(true);
        close.setTooltip(Tips.of(Tips.withKey(closeText, KeyCode.ESCAPE.getName())));
        buttons = new HBox(close);
        buttons.getStyleClass().add("buttons");
        buttons.setMinHeight(USE_PREF_SIZE);
        VBox words = new VBox(line(problem.where(), "where"), line(problem.sentence(), "sentence"),
                line(problem.after(), "muted"));
        words.getStyleClass().add("words");
        TallContent middle = new TallContent(words);
        middle.scrollByKeysFrom(this);
        getChildren().addAll(line(problem.title(), "title"), middle, buttons);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                closed.run();
            }
        });
    }

    /** Gives the keyboard's focus to the card's button. */
    public void focusButton() {
        close.requestFocus();
    }

    /** Offers something else to do before the card is closed. */
    public void offer(String text, Runnable does) {
        Button button = new Button(text);
        button.setTooltip(Tips.of(text));
        button.setOnAction(_ -> does.run());
        buttons.getChildren().addFirst(button);
    }

    private static Label line(String text, String styleClass) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(styleClass);
        label.managedProperty().bind(label.visibleProperty());
        label.setVisible(!text.isEmpty());
        return label;
    }

    /**
     * What a card says.
     *
     * @param title what could not be done
     * @param where the file, and the place in it if one is known
     * @param sentence what is wrong, and what is allowed
     * @param after how things stand now; may be empty
     */
    public record Problem(String title, String where, String sentence, String after) {}
}
