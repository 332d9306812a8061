package org.revisionscope.controller.window;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

/** Measures by the size of words, so that what fits is decided alike whatever size the user chose. */
final class Em {

    private Em() {}

    /** How wide a pane is, in the font size of the words on it; endless before it is laid out. */
    static ObservableValue<Number> of(Pane pane) {
        Label probe = new Label(); // never shown: the style sheets tell it the font of the pane
        probe.setManaged(false);
        probe.setVisible(false);
        pane.getChildren().add(probe);
        return pane.widthProperty().flatMap(width -> probe.fontProperty().map(font -> width.doubleValue() > 0
                ? width.doubleValue() / font.getSize()
                : Double.POSITIVE_INFINITY));
    }
}
