package org.revisionscope.view.timeline.layer;

import java.util.Optional;
import java.util.OptionalInt;

import org.revisionscope.model.fleet.Owner;
import org.revisionscope.model.history.TaskLives;
import org.revisionscope.view.Messages;
import org.revisionscope.view.draw.Box;
import org.revisionscope.view.draw.Words;
import org.revisionscope.view.timeline.frame.Frame;
import org.revisionscope.view.timeline.frame.Labels;
import org.revisionscope.view.timeline.frame.Whereabouts;
import org.revisionscope.view.timeline.outline.Row;
import org.revisionscope.view.timeline.sight.LaneView;
import org.revisionscope.view.timeline.sight.Source;

/** In a scene one owner is shown with moving tasks; for the other services this counts how far they are. */
final class SceneCountLayer implements Layer {

    /** From the edge of what is seen. */
    private static final double EDGE = 2;
    /** Right of the blocks that show what tasks are doing. */
    private static final double DISTANCE = HeadLayer.REACH + 6;
    /** The tasks of a larger lane are not counted one by one. */
    static final int MOST_TASKS = 4096;

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
        if (frame.sight().passage().scene().isEmpty()) {
            return;
        }
        frame.surface().clip(frame.bars());
        for (Row row : frame.rows()) {
            if (row instanceof Row.Tasks tasks) {
                words(frame, tasks).ifPresent(words -> {
                    Box pill = box(frame, tasks, words);
                    Labels.plainPill(frame.surface(), words, pill.x(), pill.centreY());
                });
            }
        }
        frame.surface().release();
    }

    /** Where the count of a row stands, if it has one. */
    Optional<Box> box(Frame frame, Row.Tasks row) {
        return words(frame, row).map(words -> box(frame, row, words));
    }

    /** Right of the clock, or where there is no room for it, left. */
    private static Box box(Frame frame, Row.Tasks row, Words words) {
        double width = Labels.pillWidth(frame.surface(), words);
        double clock = Math.rint(frame.scale().x(frame.clock()));
        double after = clock + DISTANCE;
        double before = Math.max(frame.scale().leftX(), clock - DISTANCE - width);
        double x = after + width + EDGE <= frame.scale().rightX() ? after : before;
        return new Box(x, frame.top(row) + row.height() / 2 - Labels.PILL / 2, width, Labels.PILL);
    }

    private Optional<Words> words(Frame frame, Row.Tasks row) {
        return Whereabouts.showsClock(frame) && row.lane().key().owner() instanceof Owner.OfService
                ? frame.sight().passage().scene().flatMap(scene -> row.lane().in(frame.sight().past())
                        .filter(lane -> !scene.owner().equals(OptionalInt.of(lane.lane().owner())))
                        .map(lane -> progress(frame.sight().past(), lane, scene.opens()))
                        .filter(progress -> progress.leaving() > 0)
                        .map(progress -> Labels.smallBold(
                                messages.format("timeline.scene.gone", progress.gone(), progress.leaving()))))
                : Optional.empty();
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
