package org.revisionscope.view.window;

import javafx.scene.Scene;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;

/** A large ring that goes with the mouse pointer, so that a room can follow it. It never stands in the pointer's way. */
public final class PointerRing extends Pane {
    private static final double RADIUS_PX = 30;

    private final Circle ring = new Circle(RADIUS_PX);

    /** A ring over everything in a scene. */
    public PointerRing() {
        getStyleClass().add("pointer-ring");
        ring.getStyleClass().add("ring");
        ring.setManaged(false);
        ring.setVisible(false);
        setMouseTransparent(true);
        setPickOnBounds(false);
        getChildren().add(ring);
    }

    /** Goes with the pointer over this scene. */
    public void follow(Scene scene) {
        scene.addEventFilter(MouseEvent.ANY, event -> {
            ring.setVisible(event.getEventType() != MouseEvent.MOUSE_EXITED);
            ring.setCenterX(event.getSceneX());
            ring.setCenterY(event.getSceneY());
        });
    }
}
