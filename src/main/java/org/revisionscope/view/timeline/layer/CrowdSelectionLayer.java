package org.revisionscope.view.timeline.layer;

import java.util.List;

import org.revisionscope.view.draw.Box;
import org.revisionscope.view.draw.Fill;
import org.revisionscope.view.draw.Role;
import org.revisionscope.view.draw.Stroke;
import org.revisionscope.view.timeline.frame.Frame;
import org.revisionscope.view.timeline.outline.Row;
import org.revisionscope.view.timeline.sight.LaneView;
import org.revisionscope.view.timeline.sight.Source;
import org.revisionscope.view.timeline.sight.Subject;
import org.revisionscope.view.timeline.sight.TaskPath;

/** The selected task as a bar of its own on top of the crowd that it belongs to. */
final class CrowdSelectionLayer implements Layer {

    private static final double HEIGHT = 8;
    private static final double HALO = 3;
    private static final double LEAST_WIDTH = 2;

    private final TaskPath path = new TaskPath();

    @Override
    public void draw(Frame frame) {
        if (frame.pointing().selection() instanceof Subject.OfTask selected) {
            for (Row row : frame.rows()) {
                switch (row) {
                    case Row.Tasks tasks -> {
                        if (tasks.crowd()) {
                            draw(frame, row, List.of(tasks.lane()), selected.task());
                        }
                    }
                    case Row.PlaceGroup group -> draw(frame, row, group.lanes(), selected.task());
                    case Row.Version _,Row.Revision _,Row.Pins _ -> {
                        // no tasks of their own
                    }
                }
            }
        }
    }

    private void draw(Frame frame, Row row, List<LaneView> lanes, int task) {
        for (Source source : frame.sight().sources()) {
            boolean told = task < source.chronicle().tasks().launchedBefore(source.rows());
            if (told && lanes.stream().anyMatch(lane -> holds(lane, source, task))) {
                path.trace(source, task);
                if (path.start() <= source.to() && path.end() > source.from()) {
                    drawBar(frame, source, BandLayer.band(frame, row));
                }
            }
        }
    }

    private static boolean holds(LaneView lane, Source source, int task) {
        int number = source.chronicle().tasks().lane(task);
        return lane.in(source).map(packed -> packed.lane().number() == number).orElse(false);
    }

    private void drawBar(Frame frame, Source source, Box band) {
        double left = frame.leftEdge(source, path.start());
        double right = Math.max(left + LEAST_WIDTH, frame.rightEdge(source, path.end()));
        Box bar = Box.between(left, right, band.centreY() - HEIGHT / 2, HEIGHT);
        frame.surface().clip(frame.bars());
        frame.surface().fill(bar.grown(HALO), HALO, Fill.solid(Role.SURFACE));
        frame.surface().outline(bar.grown(HALO - 1), HALO - 1, Stroke.solid(Role.TEXT, 2));
        for (int i = 0; i < path.count(); i++) {
            double from = frame.leftEdge(source, path.from(i));
            double to = i + 1 == path.count() ? right : frame.rightEdge(source, path.to(i));
            if (to > from) {
                Box stretch = Box.between(from, to, bar.y(), HEIGHT);
                if (source.ahead()) {
                    BarBrush.ahead(frame.surface(), path.phase(i).role(), stretch, BarBrush.Ending.CLOSED);
                } else {
                    BarBrush.past(frame.surface(), path.phase(i), stretch);
                }
            }
        }
        frame.surface().release();
    }
}
