package org.revisionscope.view.timeline.layer;

import org.revisionscope.view.draw.Box;
import org.revisionscope.view.timeline.frame.Frame;
import org.revisionscope.view.timeline.outline.Row;
import org.revisionscope.view.timeline.sight.LaneView;
import org.revisionscope.view.timeline.sight.Source;
import org.revisionscope.view.timeline.sight.TaskPath;
import org.revisionscope.view.timeline.sight.TaskPhase;
import org.revisionscope.view.timeline.sight.Worst;

/**
 * What tasks are doing right now, as a block beside the playhead. A replacement takes two minutes, which at most zooms is
 * less than a pixel; while it lasts, each task that takes part shows its state here.
 */
public final class HeadLayer implements Layer {

    private static final double WIDTH = 8;
    private static final double GAP = 1;

    /** How far right of the clock the blocks reach. */
    public static final double REACH = GAP + WIDTH;

    private final TaskPath path = new TaskPath();

    @Override
    public void draw(Frame frame) {
        double x = frame.scale().edge(frame.clock());
        if (x < frame.scale().leftX() || x > frame.scale().rightX()) {
            return;
        }
        Source past = frame.sight().past();
        for (Row row : frame.rows()) {
            if (row instanceof Row.Tasks tasks && !tasks.crowd()) {
                tasks.lane().in(past).ifPresent(lane -> drawLane(frame, past, tasks, lane));
            }
        }
    }

    private void drawLane(Frame frame, Source past, Row.Tasks row, LaneView.Packed lane) {
        for (int i = lane.lane().launchedAt(past.rows()) - 1; i >= 0; i--) {
            path.trace(past, lane.lane().tasks().get(i));
            if (isPassing(frame)) {
                BarBrush.past(frame.surface(), Worst.phase(path, frame.sight()),
                        new Box(frame.scale().edge(frame.clock()) + GAP,
                                frame.areas().shown(row.bar(lane.packing().line(i))), WIDTH, row.barHeight()));
            }
        }
    }

    /** Whether the traced task was on its way in or out a moment ago, or is, and its bar is too short to show it. */
    private boolean isPassing(Frame frame) {
        long held = Math.min(frame.sight().passage().heldFrom(), frame.clock());
        if (path.end() != Source.NEVER) {
            return path.end() > held;
        }
        TaskPhase shown = Worst.phase(path, frame.sight());
        return switch (shown) {
            case STARTING, ARRIVING, GOING -> shown != path.phaseAt(frame.clock())
                    || frame.scale().pixels(frame.clock() - path.from(path.count() - 1)) < WIDTH;
            case NEWEST, SUPERSEDED, AT_RISK -> false;
        };
    }
}
