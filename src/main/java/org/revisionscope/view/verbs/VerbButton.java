package org.revisionscope.view.verbs;

import java.util.Optional;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.revisionscope.view.Tips;

/**
 * A verb that names its target, with its key at the right. One that cannot be used now stays focusable and can be
 * pressed: it then says why.
 */
public final class VerbButton extends Button {

    private static final PseudoClass UNAVAILABLE = PseudoClass.getPseudoClass("unavailable");

    private final Label title = new Label();
    private final Label key = new Label();

    /** A button without words yet. */
    public VerbButton() {
        getStyleClass().add("verb-button");
        title.getStyleClass().add("verb-title");
        title.setMaxWidth(Double.MAX_VALUE);
        title.setMinWidth(0);
        key.getStyleClass().add("verb-key");
        key.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox face = new HBox(title, key);
        face.getStyleClass().add("verb-face");
        face.setAlignment(Pos.CENTER_LEFT);
        face.prefWidthProperty().bind(widthProperty().subtract(snappedLeftInset() + snappedRightInset()));
        setGraphic(face);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setMaxWidth(Double.MAX_VALUE);
        setTooltip(Tips.of(""));
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (getGraphic() instanceof HBox face) {
            double left = snappedLeftInset();
            face.resizeRelocate(left, face.getLayoutY(), getWidth() - left - snappedRightInset(), face.getHeight());
        }
    }

    /** The key that does the same, as it is printed on the button. */
    public void setKey(String text) {
        key.setText(text);
        tell();
    }

    /** The key that does the same. */
    public String getKey() {
        return key.getText();
    }

    /** What the button says. */
    public String title() {
        return title.getText();
    }

    /**
     * Says what the verb would do now.
     *
     * @param words the verb and its target
     * @param obstacle why it cannot be used now; empty if it can
     */
    public void offer(String words, Optional<String> obstacle) {
        title.setText(words);
        pseudoClassStateChanged(UNAVAILABLE, obstacle.isPresent());
        String hint = obstacle.map(why -> words + ". " + why).orElse(words);
        setAccessibleText(hint);
        tell();
    }

    private void tell() {
        getTooltip().setText(Tips.withKey(getAccessibleText() == null ? "" : getAccessibleText(), key.getText()));
    }
}
