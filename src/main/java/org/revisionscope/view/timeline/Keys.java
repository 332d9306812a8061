package org.revisionscope.view.timeline;

import javafx.scene.input.KeyEvent;

/** What keys do only while the timeline has the focus; the others are actions of the window, which has a list of them. */
final class Keys {

    private static final int PAGE = 8;

    private final TimelineView view;

    Keys(TimelineView view) {
        this.view = view;
        view.setOnKeyPressed(this::press);
    }

    private void press(KeyEvent event) {
        if (event.isControlDown() || event.isMetaDown() || event.isShiftDown()) {
            return;
        }
        boolean done = event.isAltDown() ? pressedWithAlt(event) : pressedAlone(event);
        if (done) {
            event.consume();
        }
    }

    private boolean pressedWithAlt(KeyEvent event) {
        return switch (event.getCode()) {
            case LEFT -> view.walk().moveAlong(-1);
            case RIGHT -> view.walk().moveAlong(1);
            default -> false;
        };
    }

    private boolean pressedAlone(KeyEvent event) {
        return switch (event.getCode()) {
            case UP -> view.walk().moveLines(-1);
            case DOWN -> view.walk().moveLines(1);
            case PAGE_UP -> view.walk().moveLines(-PAGE);
            case PAGE_DOWN -> view.walk().moveLines(PAGE);
            case ENTER -> view.walk().choose();
            default -> false;
        };
    }
}
