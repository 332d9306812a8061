package org.revisionscope.view.verbs;

import java.util.Optional;

import javafx.beans.DefaultProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.revisionscope.view.Tips;

/** A labelled field of a card, with room for the sentence that says what is wrong with it. */
@DefaultProperty("field")
public final class FormRow extends VBox {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final Label label = new Label();
    private final Label error = new Label();
    private final ObjectProperty<@Nullable Node> field = new SimpleObjectProperty<>(this, "field");

    /** A row without a field yet. */
    public FormRow() {
        getStyleClass().add("form-row");
        label.getStyleClass().add("form-label");
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        error.getStyleClass().add("form-error");
        error.setWrapText(true);
        error.setPrefWidth(1); // a long sentence wraps; it must not push the columns of a card about
        error.setMaxWidth(Double.MAX_VALUE);
        error.setMinHeight(USE_PREF_SIZE);
        error.setVisible(false);
        error.managedProperty().bind(error.visibleProperty());
        field.addListener((_, _, node) -> place(node));
        getChildren().addAll(label, error);
    }

    private void place(@Nullable Node node) {
        if (node == null) {
            getChildren().setAll(label, error);
        } else {
            getChildren().setAll(label, node, error);
            label.setLabelFor(node);
            if (node instanceof Control control) {
                Tooltip tip = Tips.of("");
                tip.textProperty().bind(label.textProperty());
                control.setTooltip(tip);
            }
        }
    }

    /** What the label says. */
    public void setLabel(String text) {
        label.setText(text);
    }

    /** What the label says. */
    public String getLabel() {
        return label.getText();
    }

    /** The control that is filled in. */
    public void setField(@Nullable Node node) {
        field.set(node);
    }

    /** The control that is filled in. */
    public @Nullable Node getField() {
        return field.get();
    }

    /** Shows what is wrong with the field, or that nothing is. */
    public void show(Optional<String> sentence) {
        error.setText(sentence.orElse(""));
        error.setVisible(sentence.isPresent());
        pseudoClassStateChanged(WRONG, sentence.isPresent());
        Node node = getField();
        if (node != null) {
            node.setAccessibleHelp(sentence.orElse(""));
        }
    }

    /** The sentence that is shown; empty if there is none. */
    public String error() {
        return error.getText();
    }
}
