package org.revisionscope.view.timeline;

import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.revisionscope.view.timeline.spoken.Facts;

/** A small card beside the pointer with the facts of what lies under it. */
public final class HoverCard extends VBox {

    private static final double OFFSET = 14;

    /** A card that is not to be seen. */
    public HoverCard() {
        getStyleClass().add("timeline-card");
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
    }

    /** Shows facts near a point, inside the bounds of the control. */
    public void show(Facts.Card card, double x, double y, Bounds bounds) {
        getChildren().clear();
        add(card.title(), "title");
        card.lines().forEach(line -> add(line, "line"));
        setVisible(true);
        applyCss();
        double width = Math.ceil(prefWidth(-1));
        double height = Math.ceil(prefHeight(width));
        double left = Math.max(0, Math.min(x + OFFSET, bounds.getWidth() - width));
        double under = y + OFFSET;
        double top = under + height <= bounds.getHeight() ? under : Math.max(0, y - OFFSET - height);
        resizeRelocate(left, top, width, height);
        layout();
    }

    /** Hides the card. */
    public void hide() {
        setVisible(false);
    }

    private void add(String text, String styleClass) {
        Label label = new Label(text);
        label.getStyleClass().add(styleClass);
        getChildren().add(label);
    }
}
