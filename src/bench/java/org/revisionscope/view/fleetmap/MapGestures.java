package org.revisionscope.view.fleetmap;

import org.revisionscope.view.timeline.Gestures;
import org.revisionscope.view.timeline.sight.TimelineContent;

/** Moves a fleet map as a hand would: closer and away, and to and fro where it is close. */
public final class MapGestures {

    private MapGestures() {
    }

    /** Shows a content, and works until it is known who sits where. */
    public static void seat(FleetMapView view, TimelineContent content) {
        do {
            view.setContent(content);
        } while (view.scape().isEmpty());
    }

    /** Moves the real control. */
    public static void frame(FleetMapView view, int frame) {
        if (Gestures.zoom(frame) == 1) {
            view.navigation().panBy(Gestures.pan(frame), 0);
        } else {
            view.navigation().zoomBy(Gestures.zoom(frame), view.getWidth() / 2, view.getHeight() / 2);
        }
    }
}
