package org.revisionscope.controller.window;

import javafx.beans.property.BooleanProperty;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;

import org.revisionscope.controller.action.Action;
import org.revisionscope.view.fleetmap.FleetMapView;
import org.revisionscope.view.timeline.TimelineView;

/** The middle of the window, where timeline and fleet map take turns; whichever has the keyboard hands it on. */
final class Centre {
    private final BorderPane pane;
    private final TimelineView timeline;
    private final FleetMapView map;
    private final BooleanProperty mapOpen;

    /**
     * The timeline at first.
     *
     * @param mapOpen whether it is the map's turn
     */
    Centre(TimelineView timeline, FleetMapView map, BooleanProperty mapOpen) {
        this.timeline = timeline;
        this.map = map;
        this.mapOpen = mapOpen;
        pane = new BorderPane(timeline);
        mapOpen.addListener(_ -> turn());
    }

    /** What is shown, under a node that stays. */
    Node under(Node top) {
        pane.setTop(top);
        return pane;
    }

    /** Whose turn it is. */
    Node shown() {
        return mapOpen.get() ? map : timeline;
    }

    /** Lets them take turns. */
    Action action() {
        return Action.named("view.map").keys("g").on(mapOpen).does(() -> mapOpen.set(!mapOpen.get()));
    }

    private void turn() {
        boolean hadFocus = pane.getCenter().isFocused();
        pane.setCenter(shown());
        if (hadFocus) {
            shown().requestFocus();
        }
    }
}
