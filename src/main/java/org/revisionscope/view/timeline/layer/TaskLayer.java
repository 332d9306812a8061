package org.revisionscope.view.timeline.layer;

import java.util.ArrayList;
import java.util.List;

import org.revisionscope.view.Messages;
import org.revisionscope.view.draw.Box;
import org.revisionscope.view.draw.Fill;
import org.revisionscope.view.draw.Role;
import org.revisionscope.view.timeline.frame.Frame;
import org.revisionscope.view.timeline.outline.Row;
import org.revisionscope.view.timeline.sight.LaneView;
import org.revisionscope.view.timeline.sight.Source;
import org.revisionscope.view.timeline.sight.TaskPath;

/** The bars of tasks, one under the other, in lanes that are no crowd. */
final class TaskLayer implements Layer {

    /** The green beginning of a bar that takes over is never shorter, so that it can be seen at every zoom. */
    private static final double TAKE_OVER_CAP = 4;

    /** A bar is never narrower, so that a short task can be seen at every zoom. */
    private static final double LEAST_WIDTH = 2;

    private final TaskPath path = new TaskPath();
    private final Messages messages;
    private final SceneCountLayer counts;

    TaskLayer(Messages messages) {
        this.messages = messages;
        counts = new SceneCountLayer(messages);
    }

    @Override
    public void draw(Frame frame) {
        for (Row row : frame.rows()) {
            if (row instanceof Row.Tasks tasks && !tasks.crowd()) {
                List<EndLabels> labels = new ArrayList<>(2); // on top of all bars, those ahead included
                for (Source source : frame.sight().sources()) {
                    tasks.lane().in(source).ifPresent(lane -> labels.add(drawLane(frame, source, tasks, lane)));
                }
                if (labels.size() == 2) {
                    labels.getFirst().leaveRoomFor(labels.getLast());
                }
                labels.forEach(EndLabels::draw);
            }
        }
    }

    /** Draws the bars that a source tells; answers their labels. */
    private EndLabels drawLane(Frame frame, Source source, Row.Tasks row, LaneView.Packed lane) {
        int count = lane.lane().launchedAt(source.rows());
        EndLabels labels = new EndLabels(messages, frame, row, counts.box(frame, row));
        for (int i = count - 1; i >= 0; i--) {
            int line = lane.packing().line(i);
            int task = lane.lane().tasks().get(i);
            path.trace(source, task);
            if (drawBar(frame, source, task, new Box(0, frame.areas().shown(row.bar(line)), 0, row.barHeight()))) {
                labels.add(source, task, path, line);
            }
        }
        return labels;
    }

    /** Draws the part of a traced bar that a source tells; tells whether there is one. */
    private boolean drawBar(Frame frame, Source source, int task, Box line) {
        if (path.start() > source.to() || path.end() <= source.from()) {
            return false;
        }
        double left = frame.leftEdge(source, path.start());
        double right = Math.max(frame.rightEdge(source, path.end()), source.ahead() ? left : left + LEAST_WIDTH);
        if (left <= frame.scale().rightX() && right >= frame.scale().leftX() && right > left) {
            if (source.ahead()) {
                drawAhead(frame, source, task, line);
            } else {
                drawPast(frame, source, task, line);
            }
        }
        return true;
    }

    private void drawPast(Frame frame, Source source, int task, Box line) {
        double start = frame.leftEdge(source, path.start());
        if (frame.rightEdge(source, path.end()) - start < LEAST_WIDTH) {
            BarBrush.past(frame.surface(), path.longest(frame.clock()),
                    new Box(start, line.y(), LEAST_WIDTH, line.height()));
            return;
        }
        for (int i = 0; i < path.count(); i++) {
            double left = frame.leftEdge(source, path.from(i));
            double right = frame.rightEdge(source, path.to(i));
            if (right > left) {
                BarBrush.past(frame.surface(), path.phase(i), Box.between(left, right, line.y(), line.height()));
            }
        }
        if (TaskPath.takesOver(source, task)) {
            double width = Math.min(TAKE_OVER_CAP, frame.rightEdge(source, path.end()) - start);
            frame.surface().fill(new Box(start, line.y(), width, line.height()), 0, Fill.solid(Role.REPLACEMENT));
        }
    }

    private void drawAhead(Frame frame, Source source, int task, Box line) {
        boolean takesOver = TaskPath.takesOver(source, task) && path.start() > source.from();
        if (takesOver) {
            drawAhead(frame, source, Role.REPLACEMENT, path.start(), path.end(), line);
            return;
        }
        for (int i = 0; i < path.count(); i++) {
            if (path.to(i) > source.from()) {
                drawAhead(frame, source, path.phase(i).role(), path.from(i), path.to(i), line);
            }
        }
    }

    private static void drawAhead(Frame frame, Source source, Role role, long from, long to, Box line) {
        double left = frame.leftEdge(source, from);
        double right = frame.rightEdge(source, to);
        if (right > left) {
            BarBrush.ahead(frame.surface(), role, Box.between(left, right, line.y(), line.height()),
                    to == Source.NEVER ? BarBrush.Ending.OPEN : BarBrush.Ending.CLOSED);
        }
    }
}
