package org.revisionscope.view.why;

import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.Region;

/** A button that is a card of wrapped text: as high as its words are in its width. */
final class CardButton extends Button {

    private final Region words;

    /**
     * A card.
     *
     * @param words what is on it
     * @param spoken the same to be heard
     */
    CardButton(Region words, String spoken) {
        super("", words);
        this.words = words;
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setAccessibleText(spoken);
        setMaxWidth(Double.MAX_VALUE);
        setMinHeight(USE_PREF_SIZE);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double across = snappedLeftInset() + snappedRightInset();
        double down = snappedTopInset() + snappedBottomInset();
        return down + words.prefHeight(width < 0 ? width : width - across);
    }
}
