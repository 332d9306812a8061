package org.revisionscope.view.verbs;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/**
 * Cards lie on it, over the panels. A card that is higher than its room reaches over what lies above, as far as that may be
 * covered; only what is higher still has to scroll. All else is let through to what is below.
 */
public class Overlay extends StackPane {

    private final DoubleProperty above = new SimpleDoubleProperty(this, "above");

    /** An empty one, above which nothing may be covered. */
    public Overlay() {
        setPickOnBounds(false);
        above.addListener((_, _, _) -> requestLayout());
    }

    /** How many pixels above it may be covered. */
    public final DoubleProperty aboveProperty() {
        return above;
    }

    /** How many pixels above it may be covered. */
    public final double getAbove() {
        return above.get();
    }

    /** How many pixels above it may be covered. */
    public final void setAbove(double pixels) {
        above.set(pixels);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (above.get() > 0) {
            getManagedChildren().forEach(this::reach);
        }
    }

    private void reach(Node card) {
        Insets free = getInsets();
        double room = getHeight() - free.getTop() - free.getBottom();
        double width = card.getLayoutBounds().getWidth();
        double wanted = Math.min(card.prefHeight(width), card.maxHeight(width));
        double missing = Math.ceil(Math.min(wanted - room, above.get()));
        if (missing > 0) {
            card.resize(width, room + missing);
            card.relocate(card.getLayoutX(), free.getTop() - missing);
        }
    }
}
