package org.revisionscope.controller.window;

import java.util.List;

import org.revisionscope.controller.action.Action;
import org.revisionscope.view.timeline.TimelineView;

/** Which part of time is in view. */
final class ZoomActions {
    private final TimelineView timeline;

    ZoomActions(TimelineView timeline) {
        this.timeline = timeline;
    }

    List<Action> all() {
        return List.of(Action.named("view.zoomIn").keys("w").does(timeline::zoomIn),
                Action.named("view.zoomOut").keys("s").does(timeline::zoomOut),
                Action.named("view.panLeft").keys("a").does(timeline::panLeft),
                Action.named("view.panRight").keys("d").does(timeline::panRight),
                Action.named("view.zoomAll").keys("0").does(timeline::fitAll),
                Action.named("view.focus").keys("f").does(timeline::showSelection),
                Action.named("view.follow").keys("Shift+F").does(timeline::followClock));
    }
}
