package org.revisionscope.view.fleetmap;

import javafx.scene.input.KeyEvent;

/** What keys do while the map has the focus; the other keys of the clock belong to the window. */
final class MapKeys {

    private final FleetMapView view;

    MapKeys(FleetMapView view) {
        this.view = view;
        view.setOnKeyPressed(this::press);
    }

    private void press(KeyEvent event) {
        boolean hasModifier = event.isControlDown() || event.isMetaDown() || event.isShiftDown() || event.isAltDown();
        if (!hasModifier && (moved(event) || zoomed(event))) {
            event.consume();
        }
    }

    private boolean moved(KeyEvent event) {
        switch (event.getCode()) {
            case LEFT -> view.walk().move(MapCursor.Way.LEFT);
            case RIGHT -> view.walk().move(MapCursor.Way.RIGHT);
            case UP -> view.walk().move(MapCursor.Way.UP);
            case DOWN -> view.walk().move(MapCursor.Way.DOWN);
            case PAGE_UP -> view.walk().moveGroups(-1);
            case PAGE_DOWN -> view.walk().moveGroups(1);
            case ENTER -> view.walk().choose();
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean zoomed(KeyEvent event) {
        MapNavigation navigation = view.navigation();
        switch (event.getCode()) {
            case W, ADD, PLUS -> navigation.zoomIn();
            case S, SUBTRACT, MINUS -> navigation.zoomOut();
            case A -> navigation.panLeft();
            case D -> navigation.panRight();
            case F -> navigation.showSelection();
            case DIGIT0, NUMPAD0 -> navigation.fitAll();
            case ESCAPE -> {
                if (navigation.isFitted()) {
                    return false; // there is nothing here to step out of
                }
                navigation.fitAll();
            }
            default -> {
                return false;
            }
        }
        return true;
    }
}
