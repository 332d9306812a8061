package org.revisionscope.controller.window;

import java.util.Optional;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;

import org.revisionscope.controller.action.Action;
import org.revisionscope.view.fleetmap.FleetMapView;
import org.revisionscope.view.timeline.TimelineView;

/**
 * The middle of the window, where timeline and fleet map take turns, unless a guest takes the place of both; whichever
 * has the keyboard hands it on.
 */
final class Centre {
    private final BorderPane pane;
    private final TimelineView timeline;
    private final FleetMapView map;
    private final BooleanProperty mapOpen;
    private final ObjectProperty<Optional<Node>> guest =
            new SimpleObjectProperty<>(this, "guest", Optional.empty());

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
        guest.addListener(_ -> turn());
    }

    /** What is shown, under a node that stays. */
    Node under(Node top) {
        pane.setTop(top);
        return pane;
    }

    /** Who takes the place of both, if anybody does. */
    ObjectProperty<Optional<Node>> guestProperty() {
        return guest;
    }

    /** Whose turn it is. */
    Node shown() {
        return guest.get().orElse(mapOpen.get() ? map : timeline);
    }

    /** Lets them take turns. */
    Action action() {
        return Action.named("view.map").keys("g").on(mapOpen).does(() -> mapOpen.set(!mapOpen.get()));
    }

    private void turn() {
        boolean hadFocus = pane.getCenter().isFocused();
        pane.setCenter(shown());
        if (hadFocus) {
            Regions.first(shown()).ifPresent(Node::requestFocus);
        }
    }
}
