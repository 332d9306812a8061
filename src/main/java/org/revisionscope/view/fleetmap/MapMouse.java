package org.revisionscope.view.fleetmap;

import java.util.Optional;

import javafx.animation.PauseTransition;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;

import org.revisionscope.view.motion.Audience;
import org.revisionscope.view.motion.Timing;
import org.revisionscope.view.timeline.HoverCard;
import org.revisionscope.view.timeline.sight.Subject;

/** What the mouse does: a click selects, the wheel zooms at the pointer, dragging pans, and rest brings a card. */
final class MapMouse {

    /** A press that moves less than this is a click. */
    private static final double SLACK = 4;

    private static final double WHEEL_NOTCH = 40;
    private static final double ZOOM_PER_NOTCH = 1.25;

    private final FleetMapView view;
    private final HoverCard card;
    private final PauseTransition rest = new PauseTransition(Timing.CARD_WAITS.duration());
    private Subject hover = Subject.nothing();
    private boolean isDragging;
    private double pressedX;
    private double pressedY;
    private double lastX;
    private double lastY;

    MapMouse(FleetMapView view, HoverCard card) {
        this.view = view;
        this.card = card;
        rest.setOnFinished(_ -> view.factsOf(hover)
                .ifPresent(facts -> card.show(facts, lastX, lastY, view.getLayoutBounds())));
        Audience.whenGone(view, this::away);
        view.setOnMousePressed(this::press);
        view.setOnMouseDragged(this::drag);
        view.setOnMouseReleased(this::release);
        view.setOnMouseMoved(event -> pointAt(event.getX(), event.getY()));
        view.setOnMouseExited(_ -> away());
        view.setOnScroll(this::scroll);
        view.setOnZoom(this::zoom);
        view.setOnContextMenuRequested(this::showMenu);
    }

    /** What the pointer is over. */
    Subject hover() {
        return hover;
    }

    /** The map has changed under the pointer. */
    void away() {
        rest.stop();
        card.hide();
        setHover(Subject.nothing());
    }

    private void pointAt(double x, double y) {
        lastX = x;
        lastY = y;
        setHover(subjectAt(x, y));
        rest.playFromStart();
    }

    private void setHover(Subject under) {
        if (!under.equals(hover)) {
            hover = under;
            card.hide();
            view.pointingChanged();
        }
    }

    private Subject subjectAt(double x, double y) {
        return view.scape().flatMap(scape -> new MapSpots(scape).at(x, y)).map(MapSpot::subject)
                .orElseGet(Subject::nothing);
    }

    private void press(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            view.requestFocus();
            view.walk().leave();
            away();
            isDragging = false;
            pressedX = lastX = event.getX();
            pressedY = lastY = event.getY();
            event.consume();
        }
    }

    private void drag(MouseEvent event) {
        isDragging |= Math.hypot(event.getX() - pressedX, event.getY() - pressedY) > SLACK;
        if (isDragging && event.isPrimaryButtonDown()) {
            view.navigation().panBy(lastX - event.getX(), lastY - event.getY());
            lastX = event.getX();
            lastY = event.getY();
        }
        event.consume();
    }

    private void release(MouseEvent event) {
        if (!isDragging && event.getButton() == MouseButton.PRIMARY) {
            click(event);
        }
        isDragging = false;
        event.consume();
    }

    private void click(MouseEvent event) {
        Optional<MapSpot> spot = view.scape().flatMap(scape -> new MapSpots(scape).at(event.getX(), event.getY()));
        if (event.getClickCount() == 2 && spot.isPresent() && spot.get().subject() instanceof Subject.OfTask) {
            view.navigation().showAlone(spot.get().box());
        } else {
            view.actions().select(spot.map(MapSpot::subject).orElseGet(Subject::nothing));
        }
    }

    private void scroll(ScrollEvent event) {
        if (event.isShiftDown()) {
            view.navigation().panBy(-event.getDeltaX() - event.getDeltaY(), 0);
        } else {
            view.navigation().zoomBy(Math.pow(ZOOM_PER_NOTCH, event.getDeltaY() / WHEEL_NOTCH), event.getX(),
                    event.getY());
        }
        event.consume();
    }

    private void zoom(ZoomEvent event) {
        view.navigation().zoomBy(event.getZoomFactor(), event.getX(), event.getY());
        event.consume();
    }

    private void showMenu(ContextMenuEvent event) {
        if (event.isKeyboardTrigger()) {
            view.walk().showMenu();
        } else {
            view.actions().showMenu(subjectAt(event.getX(), event.getY()), event.getScreenX(), event.getScreenY());
        }
        event.consume();
    }
}
