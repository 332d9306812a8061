package org.revisionscope.view.timeline;

import java.util.OptionalInt;

import org.revisionscope.model.fleet.Owner;
import org.revisionscope.model.history.TaskLives;
import org.revisionscope.view.Messages;
import org.revisionscope.view.draw.Words;

/** In a scene one owner is shown with moving tasks; for the other services this counts how far they are. */
final class SceneCountLayer implements Layer {

    /** Right of the blocks that show what tasks are doing. */
    private static final double DISTANCE = HeadLayer.REACH + 6;
    /** The tasks of a larger lane are not counted one by one. */
    private static final int MOST_TASKS = 4096;

    private final Messages messages;

    SceneCountLayer(Messages messages) {
        this.messages = messages;
    }

    /**
     * How far a service is.
     *
     * @param gone how many tasks have gone since the scene opened
     * @param leaving how many must go, those included
     */
    record Progress(int gone, int leaving) {}

    @Override
    public void draw(Frame frame) {
        double x = frame.scale().x(frame.clock());
        if (x < frame.scale().leftX() || x > frame.scale().rightX()) {
            return;
        }
        frame.sight().passage().scene().ifPresent(scene -> {
            frame.surface().clip(frame.bars());
            for (Row row : frame.rows()) {
                if (row instanceof Row.Tasks tasks && tasks.lane().key().owner() instanceof Owner.OfService) {
                    tasks.lane().in(frame.sight().past()).ifPresent(lane -> draw(frame, tasks, lane, scene));
                }
            }
            frame.surface().release();
        });
    }

    private void draw(Frame frame, Row.Tasks row, LaneView.Packed lane, Passage.Spotlight scene) {
        if (scene.owner().equals(OptionalInt.of(lane.lane().owner()))) {
            return;
        }
        Progress progress = progress(frame.sight().past(), lane, scene.opens());
        if (progress.leaving() > 0) {
            Words words = Labels.smallBold(messages.format("timeline.scene.gone", progress.gone(), progress.leaving()));
            double furthest = frame.scale().rightX() - Labels.pillWidth(frame.surface(), words) - 2;
            Labels.plainPill(frame.surface(), words,
                    Math.min(furthest, Math.rint(frame.scale().x(frame.clock())) + DISTANCE),
                    frame.top(row) + row.height() / 2);
        }
    }

    static Progress progress(Source past, LaneView.Packed lane, long opens) {
        TaskLives tasks = past.chronicle().tasks();
        int launched = lane.lane().launchedAt(past.rows());
        int leaving = 0;
        int gone = 0;
        for (int i = Math.max(0, launched - MOST_TASKS); i < launched; i++) {
            int task = lane.lane().tasks().get(i);
            long outgoing = past.at(tasks.outgoingRow(task));
            if (outgoing != Source.NEVER && outgoing >= opens) {
                leaving++;
                gone += past.knows(tasks.stoppedRow(task)) ? 1 : 0;
            }
        }
        return new Progress(gone, leaving);
    }
}
