package org.revisionscope.view.verbs;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.revisionscope.model.fleet.WaitPeriod;
import org.revisionscope.view.Tips;

/** Wait periods to point at, by mouse or keyboard, to see what each would bring; pressing one keeps that future. */
public final class WaitChoices extends VBox {

    private final ReadOnlyObjectWrapper<Optional<WaitPeriod>> pointedAt =
            new ReadOnlyObjectWrapper<>(this, "pointedAt", Optional.empty());
    private final Label heading = new Label();
    private final FlowPane buttons = new FlowPane();

    /** No choices. */
    public WaitChoices() {
        getStyleClass().add("wait-choices");
        heading.getStyleClass().add("form-label");
        heading.setWrapText(true);
        heading.setMinHeight(USE_PREF_SIZE);
        buttons.getStyleClass().add("wait-buttons");
        getChildren().addAll(heading, buttons);
    }

    /** What the buttons are for. */
    public void setHeading(String text) {
        heading.setText(text);
    }

    /** The heading. */
    public String getHeading() {
        return heading.getText();
    }

    /** The wait that is pointed at; empty while none is. */
    public ReadOnlyObjectProperty<Optional<WaitPeriod>> pointedAtProperty() {
        return pointedAt.getReadOnlyProperty();
    }

    /**
     * Offers a wait.
     *
     * @param text what its button says
     * @param hint what pressing it does
     */
    public void offer(WaitPeriod wait, String text, String hint, Runnable keep) {
        Button button = button(text, hint, keep);
        button.hoverProperty().addListener(_ -> point());
        button.focusedProperty().addListener(_ -> point());
        button.setUserData(wait);
    }

    /** Offers to keep all of them. */
    public void offerAll(String text, String hint, Runnable keep) {
        button(text, hint, keep);
    }

    private Button button(String text, String hint, Runnable press) {
        Button button = new Button(text);
        button.setTooltip(Tips.of(hint));
        button.setAccessibleText(text + ". " + hint);
        button.setOnAction(_ -> press.run());
        button.setMinWidth(USE_PREF_SIZE);
        buttons.getChildren().add(button);
        return button;
    }

    /** The mouse counts before the keyboard. */
    private void point() {
        List<Button> offered = buttons.getChildren().stream().map(Button.class::cast)
                .filter(button -> button.getUserData() instanceof WaitPeriod).toList();
        pointedAt.set(first(offered, Button::isHover).or(() -> first(offered, Button::isFocused))
                .map(button -> (WaitPeriod) button.getUserData()));
    }

    private static Optional<Button> first(List<Button> offered, Function<Button, Boolean> is) {
        return offered.stream().filter(is::apply).findFirst();
    }
}
