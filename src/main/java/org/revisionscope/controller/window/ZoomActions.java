package org.revisionscope.controller.window;

import java.util.List;

import javafx.beans.value.ObservableBooleanValue;

import org.revisionscope.controller.action.Action;
import org.revisionscope.view.fleetmap.FleetMapView;
import org.revisionscope.view.fleetmap.MapNavigation;
import org.revisionscope.view.timeline.Navigation;
import org.revisionscope.view.timeline.TimelineView;

/** Which part of time is in view, or of the fleet while its map is open. */
final class ZoomActions {
    private final TimelineView timeline;
    private final FleetMapView map;
    private final ObservableBooleanValue mapOpen;

    ZoomActions(TimelineView timeline, FleetMapView map, ObservableBooleanValue mapOpen) {
        this.timeline = timeline;
        this.map = map;
        this.mapOpen = mapOpen;
    }

    List<Action> all() {
        Navigation view = timeline.navigation();
        MapNavigation fleet = map.navigation();
        return List.of(Action.named("view.zoomIn").keys("w", "+").does(either(view::zoomIn, fleet::zoomIn)),
                Action.named("view.zoomOut").keys("s", "-").does(either(view::zoomOut, fleet::zoomOut)),
                Action.named("view.panLeft").keys("a").does(either(view::panLeft, fleet::panLeft)),
                Action.named("view.panRight").keys("d").does(either(view::panRight, fleet::panRight)),
                Action.named("view.zoomAll").keys("0").does(either(view::fitAll, fleet::fitAll)),
                Action.named("view.focus").keys("f").does(either(view::showSelection, fleet::showSelection)),
                Action.named("view.follow").keys("Shift+F").does(view::followClock),
                Action.named("view.lens").keys("z").on(timeline.lensWantedProperty()).does(timeline::toggleLens));
    }

    private Runnable either(Runnable ofTimeline, Runnable ofMap) {
        return () -> (mapOpen.get() ? ofMap : ofTimeline).run();
    }
}
