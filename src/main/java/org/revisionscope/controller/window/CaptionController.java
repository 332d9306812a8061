package org.revisionscope.controller.window;

import java.util.function.Predicate;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;

import org.revisionscope.view.Messages;

/**
 * The caption: what just changed, in one sentence, and who did it. When something that was asked for cannot be done, it says
 * why until the next change, or until the user does anything else.
 */
public final class CaptionController {
    /** Below this width, in the height of words, the longest sentence does not fit on one line. */
    private static final double NARROW_BELOW_EM = 102;
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
    private static final PseudoClass REFUSING = PseudoClass.getPseudoClass("refusing");

    private final Messages messages;
    private final ReadOnlyStringWrapper spoken = new ReadOnlyStringWrapper(this, "spoken", "");
    private Caption told = Caption.NOTHING;
    private boolean isExplaining;

    @FXML private HBox caption;
    @FXML private Label actor;
    @FXML private Label sentence;

    CaptionController(Messages messages) {
        this.messages = messages;
    }

    /**
     * What the caption says.
     *
     * @param actor who did it; empty for nobody
     * @param sentence what happened
     */
    record Caption(String actor, String sentence) {
        static final Caption NOTHING = new Caption("", "");
    }

    @FXML
    void initialize() {
        actor.managedProperty().bind(actor.visibleProperty());
        Em.of(caption).subscribe(wide -> caption.pseudoClassStateChanged(NARROW, wide.doubleValue() < NARROW_BELOW_EM));
        actor.visibleProperty().bind(actor.textProperty().isNotEmpty());
        sentence.accessibleTextProperty().bind(spoken);
    }

    /** What it says, with who did it, as one sentence that is heard. */
    ReadOnlyStringProperty spokenProperty() {
        return spoken.getReadOnlyProperty();
    }

    /** Says what just changed. */
    void tell(Caption now) {
        if (!now.equals(told)) {
            told = now;
            show(now, false);
        }
    }

    /** Says why something cannot be done. */
    void explain(String why) {
        show(new Caption(messages.get("caption.notNow"), why), true);
    }

    /** Goes back from why something could not be done to what just changed. */
    void explained() {
        if (isExplaining) {
            show(told, false);
        }
    }

    /**
     * Why something could not be done stays until the user does anything else in a window.
     *
     * @param reads whether a key only goes to what the caption says
     */
    void standDown(Scene scene, Predicate<KeyEvent> reads) {
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> explained());
        scene.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (!key.getCode().isModifierKey() && key.getCode() != KeyCode.TAB && !reads.test(key)) {
                explained();
            }
        });
    }

    private void show(Caption now, boolean refusing) {
        isExplaining = refusing;
        actor.setText(now.actor());
        sentence.setText(now.sentence());
        spoken.set(now.actor().isEmpty()
                ? now.sentence()
                : messages.format("caption.spoken", now.actor(), now.sentence()));
        caption.pseudoClassStateChanged(REFUSING, refusing);
    }

    /** Moves the keyboard's focus to the sentence, so that a screen reader says it. */
    void focus() {
        sentence.requestFocus();
    }
}
