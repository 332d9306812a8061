package org.revisionscope.controller.window;

import java.util.List;

import org.revisionscope.controller.action.Action;
import org.revisionscope.view.timeline.Navigation;
import org.revisionscope.view.timeline.TimelineView;

/** Which part of time is in view. */
final class ZoomActions {
    private final TimelineView timeline;

    ZoomActions(TimelineView timeline) {
        this.timeline = timeline;
    }

    List<Action> all() {
        Navigation view = timeline.navigation();
        return List.of(Action.named("view.zoomIn").keys("w", "+").does(view::zoomIn),
                Action.named("view.zoomOut").keys("s", "-").does(view::zoomOut),
                Action.named("view.panLeft").keys("a").does(view::panLeft),
                Action.named("view.panRight").keys("d").does(view::panRight),
                Action.named("view.zoomAll").keys("0").does(view::fitAll),
                Action.named("view.focus").keys("f").does(view::showSelection),
                Action.named("view.foldQuiet").keys("Shift+Q").on(view.foldingQuietProperty())
                        .does(() -> view.foldingQuietProperty().set(!view.foldingQuietProperty().get())),
                Action.named("view.follow").keys("Shift+F").does(view::followClock),
                Action.named("view.lens").keys("z").does(timeline::toggleLens));
    }
}
