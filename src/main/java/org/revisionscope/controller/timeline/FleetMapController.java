package org.revisionscope.controller.timeline;

import java.util.Optional;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Bounds;

import org.revisionscope.controller.document.Selection;
import org.revisionscope.controller.document.Session;
import org.revisionscope.view.fleetmap.FleetMapView;
import org.revisionscope.view.timeline.TimelineActions;
import org.revisionscope.view.timeline.TimelineView;
import org.revisionscope.view.timeline.sight.Subject;

/** Shows in a fleet map what the timeline shows, at the same clock and with the same selection, while the map is open. */
public final class FleetMapController {
    private final FleetMapView map;
    private final TimelineView timeline;
    private final Session session;
    private final BooleanProperty open = new SimpleBooleanProperty(this, "open");
    private boolean stale = true;

    /**
     * Joins a map to a timeline.
     *
     * @param timeline what it follows
     * @param actions what is done when the map asks for it
     */
    public FleetMapController(FleetMapView map, TimelineView timeline, Session session, TimelineActions actions) {
        this.map = map;
        this.timeline = timeline;
        this.session = session;
        map.setActions(actions);
        map.selectionProperty().bind(timeline.selectionProperty());
        timeline.contentProperty().addListener(_ -> stale = true);
        open.addListener(_ -> pulse());
    }

    /** Whether the map is shown, in place of the timeline. */
    public BooleanProperty openProperty() {
        return open;
    }

    /** Shows what the timeline has been given since the last pulse, if the map is open. */
    public void pulse() {
        if (stale && open.get()) {
            stale = false;
            timeline.contentProperty().get().ifPresent(map::setContent);
        }
    }

    /** Where the cells of a subject lie, in the scene; empty if it has none. */
    public Optional<Bounds> find(Selection subject) {
        Subject shown = Subjects.subject(subject, session.chronicleProperty().get());
        return map.find(shown).map(map::localToScene);
    }
}
