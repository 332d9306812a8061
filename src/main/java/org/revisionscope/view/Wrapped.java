package org.revisionscope.view;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** Makes labels whose words go on in the next line, and which are never too low for them. */
public final class Wrapped {

    private Wrapped() {}

    /** A label in some styles. */
    public static Label label(String text, String... styles) {
        Label label = new Label(text);
        label.getStyleClass().addAll(styles);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
