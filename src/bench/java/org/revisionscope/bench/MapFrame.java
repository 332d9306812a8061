package org.revisionscope.bench;

import javafx.scene.layout.Region;

import org.revisionscope.model.history.Chronicle;
import org.revisionscope.view.Messages;
import org.revisionscope.view.fleetmap.FleetMapView;
import org.revisionscope.view.fleetmap.MapGestures;
import org.revisionscope.view.timeline.sight.Subject;
import org.revisionscope.view.timeline.sight.TimelineContent;

/** The fleet map with its words and a task selected, while a mark comes and goes: every cell changes in every frame. */
final class MapFrame implements FrameContender {

    private final FleetMapView view = new FleetMapView(Messages.load());
    private final TimelineContent before;
    private final TimelineContent after;

    MapFrame(Chronicle run) {
        before = TimelineContent.of(run, CellRun.BEFORE);
        after = TimelineContent.of(run, CellRun.AFTER);
        view.reducedMotionProperty().set(true);
        view.selectionProperty().set(new Subject.OfTask(run.tasks().count() / 2));
        MapGestures.seat(view, before);
    }

    @Override
    public Region node() {
        return view;
    }

    @Override
    public void begin() {
        view.navigation().fitAll();
    }

    @Override
    public void frame(int number) {
        view.setContent(number % 2 == 0 ? before : after);
        MapGestures.frame(view, number);
    }
}
