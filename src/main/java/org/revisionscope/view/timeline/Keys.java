package org.revisionscope.view.timeline;

import javafx.scene.input.KeyEvent;

/** What keys do while the timeline has the focus; the keys of the clock belong to the window. */
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
            case LEFT -> view.moveCursorAlong(-1);
            case RIGHT -> view.moveCursorAlong(1);
            default -> false;
        };
    }

    private boolean pressedAlone(KeyEvent event) {
        return switch (event.getCode()) {
            case UP -> view.moveCursorLines(-1);
            case DOWN -> view.moveCursorLines(1);
            case PAGE_UP -> view.moveCursorLines(-PAGE);
            case PAGE_DOWN -> view.moveCursorLines(PAGE);
            case ENTER -> view.chooseAtCursor();
            default -> pressedLetter(event);
        };
    }

    private boolean pressedLetter(KeyEvent event) {
        switch (event.getCode()) {
            case W, ADD, PLUS -> view.zoomIn();
            case S, SUBTRACT, MINUS -> view.zoomOut();
            case A -> view.panLeft();
            case D -> view.panRight();
            case F -> view.showSelection();
            case DIGIT0, NUMPAD0 -> view.fitAll();
            default -> {
                return false;
            }
        }
        return true;
    }
}
