package org.revisionscope.view.timeline;

import java.util.Optional;

import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;

import org.revisionscope.view.timeline.frame.Spot;
import org.revisionscope.view.timeline.sight.Subject;

/**
 * What the mouse does: a click selects, the ruler and the flag of a mark that is considered move the clock, dragging pans and with Shift picks a stretch of time
 * to be shown, the wheel scrolls, pans with Shift and zooms with Ctrl.
 */
final class Mouse {

    /** A press that moves less than this is a click. */
    private static final double SLACK = 4;

    private static final double WHEEL_NOTCH = 40;
    private static final double ZOOM_PER_NOTCH = 1.25;

    /** The part of a name in which a click folds. */
    private static final double FOLD_WIDTH = 34;

    private final TimelineView view;
    private Gesture gesture = Gesture.NONE;
    private double pressedX;
    private double pressedY;
    private double lastX;
    private double lastY;

    private enum Gesture {
        NONE, PRESSED, PANNING, SEEKING, PICKING
    }

    Mouse(TimelineView view) {
        this.view = view;
        view.setOnMousePressed(this::press);
        view.setOnMouseDragged(this::drag);
        view.setOnMouseReleased(this::release);
        view.setOnMouseMoved(event -> view.pointAt(event.getX(), event.getY()));
        view.setOnMouseExited(_ -> view.pointAway());
        view.setOnScroll(this::scroll);
        view.setOnZoom(this::zoom);
        view.setOnContextMenuRequested(this::showMenu);
    }

    private void press(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        view.requestFocus();
        view.pointAway();
        pressedX = lastX = event.getX();
        pressedY = lastY = event.getY();
        if (view.under().isClock(event.getX(), event.getY())) {
            gesture = Gesture.SEEKING;
            seek(event);
        } else if (event.isShiftDown() && event.getX() >= view.nameWidth()) {
            gesture = Gesture.PICKING;
            view.spanBand().begin(event.getX());
        } else {
            gesture = Gesture.PRESSED;
        }
        event.consume();
    }

    private void drag(MouseEvent event) {
        switch (gesture) {
            case SEEKING -> seek(event);
            case PRESSED -> {
                if (Math.hypot(event.getX() - pressedX, event.getY() - pressedY) > SLACK) {
                    gesture = Gesture.PANNING;
                    pan(event);
                }
            }
            case PANNING -> pan(event);
            case PICKING -> view.spanBand().moveTo(event.getX(), view.navigation().viewport().scale(),
                    view.getHeight());
            case NONE -> {
                // another button is down
            }
        }
        event.consume();
    }

    private void pan(MouseEvent event) {
        view.navigation().panBy(lastX - event.getX());
        view.navigation().scrollBy(lastY - event.getY());
        lastX = event.getX();
        lastY = event.getY();
    }

    private void seek(MouseEvent event) {
        view.seekTo(event.getX(), event.isAltDown() ? TimelineView.Snap.FREE : TimelineView.Snap.TO_EVENTS);
    }

    private void release(MouseEvent event) {
        switch (gesture) {
            case PRESSED -> click(event);
            case PICKING -> view.spanBand().end(view.navigation().viewport().scale())
                    .ifPresent(view.navigation()::goTo);
            case NONE, PANNING, SEEKING -> {
                // nothing is left to do
            }
        }
        gesture = Gesture.NONE;
        event.consume();
    }

    private void click(MouseEvent event) {
        Optional<Spot> spot = view.under().spot(event.getX(), event.getY());
        boolean onFold = spot.isPresent() && spot.get().kind() == Spot.Kind.NAME && event.getX() < FOLD_WIDTH;
        if (onFold && view.under().row(event.getY()).filter(view::toggleFold).isPresent()) {
            return;
        }
        boolean onTime = event.getX() >= view.nameWidth();
        if (onTime && view.navigation().openBreakAt(event.getX())) {
            return;
        }
        Subject subject = spot.map(Spot::subject).orElseGet(Subject::nothing);
        if (event.getClickCount() == 2) {
            view.open(subject);
        } else {
            view.select(subject);
        }
    }

    private void scroll(ScrollEvent event) {
        double down = -event.getDeltaY();
        if (event.isControlDown() || event.isShortcutDown()) {
            view.navigation().zoomBy(Math.pow(ZOOM_PER_NOTCH, event.getDeltaY() / WHEEL_NOTCH), event.getX());
        } else if (Math.abs(event.getDeltaX()) > Math.abs(event.getDeltaY())) {
            // with Shift, the toolkit turns the wheel's turns sideways
            view.navigation().panBy(-event.getDeltaX());
        } else if (event.isShiftDown()) {
            view.navigation().panBy(down);
        } else if (!scrollLens(event, down) && !view.navigation().scrollBy(down)) {
            return; // what the timeline lies in may scroll
        }
        event.consume();
    }

    private boolean scrollLens(ScrollEvent event, double down) {
        return view.under().lens(event.getX(), event.getY()).isPresent() && view.performance().lens().scrollBy(down);
    }

    private void zoom(ZoomEvent event) {
        view.navigation().zoomBy(event.getZoomFactor(), event.getX());
        event.consume();
    }

    private void showMenu(ContextMenuEvent event) {
        if (event.isKeyboardTrigger()) {
            view.walk().showMenu();
        } else {
            view.showMenu(view.under().spot(event.getX(), event.getY()).map(Spot::subject).orElseGet(Subject::nothing),
                    event.getScreenX(), event.getScreenY());
        }
        event.consume();
    }
}
