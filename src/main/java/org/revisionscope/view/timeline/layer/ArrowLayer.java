package org.revisionscope.view.timeline.layer;

import java.util.List;
import java.util.Optional;

import org.revisionscope.model.history.Journal;
import org.revisionscope.model.history.JournalView;
import org.revisionscope.view.draw.Box;
import org.revisionscope.view.draw.Fill;
import org.revisionscope.view.draw.Role;
import org.revisionscope.view.draw.Stroke;
import org.revisionscope.view.timeline.frame.Frame;
import org.revisionscope.view.timeline.frame.Spot;
import org.revisionscope.view.timeline.frame.Spots;
import org.revisionscope.view.timeline.sight.Source;
import org.revisionscope.view.timeline.sight.Subject;

/** Arrows from a task to the one that takes over, for the task that is selected or under the pointer. */
final class ArrowLayer implements Layer {

    private static final double BEND = 9;
    private static final double HEAD = 5;

    @Override
    public void draw(Frame frame) {
        frame.surface().clip(frame.bars());
        drawFor(frame, frame.pointing().selection());
        if (!frame.pointing().hover().equals(frame.pointing().selection())) {
            drawFor(frame, frame.pointing().hover());
        }
        frame.surface().release();
    }

    private static void drawFor(Frame frame, Subject subject) {
        if (subject instanceof Subject.OfTask task) {
            for (Source source : frame.sight().sources()) {
                drawFor(frame, source, task.task());
            }
        }
    }

    private static void drawFor(Frame frame, Source source, int task) {
        JournalView view = source.chronicle().view();
        if (task >= source.chronicle().tasks().launchedBefore(source.rows())) {
            return;
        }
        int before = view.replaces(task);
        if (before != Journal.NONE) {
            drawArrow(frame, source, before, task);
        }
        int after = source.chronicle().tasks().replacedByAt(task, source.rows());
        if (after != Journal.NONE) {
            drawArrow(frame, source, task, after);
        }
    }

    private static void drawArrow(Frame frame, Source source, int from, int to) {
        long launched = source.chronicle().view().at(source.chronicle().view().launchRow(to));
        if (launched <= source.from() || launched > source.to()) {
            return;
        }
        Spots spots = new Spots(frame);
        Optional<Box> old = bar(spots.of(new Subject.OfTask(from)));
        Optional<Box> young = bar(spots.of(new Subject.OfTask(to)));
        if (old.isEmpty() || young.isEmpty()) {
            return;
        }
        double startX = frame.scale().edge(launched);
        double bendX = startX - BEND;
        double fromY = old.get().centreY();
        double toY = young.get().centreY();
        frame.surface().path(new double[] {bendX, fromY, bendX, toY, startX - HEAD, toY}, 3,
                Stroke.solid(Role.TEXT, 1.5));
        frame.surface().fill(new Box(bendX - 2, fromY - 2, 4, 4), 2, Fill.solid(Role.TEXT));
        frame.surface().shape(new double[] {startX - HEAD, toY - HEAD + 1, startX, toY, startX - HEAD, toY + HEAD - 1},
                3,
                Fill.solid(Role.TEXT));
    }

    private static Optional<Box> bar(List<Spot> spots) {
        return spots.stream().filter(spot -> spot.kind() == Spot.Kind.BAR).map(Spot::box).findFirst();
    }
}
