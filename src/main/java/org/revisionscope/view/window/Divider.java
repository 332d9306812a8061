package org.revisionscope.view.window;

import java.util.function.DoubleConsumer;

import javafx.geometry.Orientation;
import javafx.scene.Cursor;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/** The strip between two parts of a window that a drag moves. It says how far it is dragged and moves nothing itself. */
final class Divider extends Region {
    /** How wide the strip is that takes the mouse, half on either side of the border. */
    static final double THICKNESS_PX = 6;

    private final Orientation orientation;
    private double last;

    /**
     * A divider.
     *
     * @param orientation horizontal if it is dragged sideways
     * @param dragged takes how many pixels it was dragged right or down
     */
    Divider(Orientation orientation, DoubleConsumer dragged) {
        this.orientation = orientation;
        getStyleClass().add("divider");
        setManaged(false);
        setCursor(orientation == Orientation.HORIZONTAL ? Cursor.H_RESIZE : Cursor.V_RESIZE);
        setOnMousePressed(event -> last = position(event));
        setOnMouseDragged(event -> {
            double now = position(event);
            dragged.accept(now - last);
            last = now;
        });
    }

    private double position(MouseEvent event) {
        return orientation == Orientation.HORIZONTAL ? event.getSceneX() : event.getSceneY();
    }
}
