package org.revisionscope.view.timeline.layer;

import org.revisionscope.model.history.IntList;
import org.revisionscope.model.history.Lane;
import org.revisionscope.model.history.TaskLives;
import org.revisionscope.view.draw.Box;
import org.revisionscope.view.draw.Fill;
import org.revisionscope.view.draw.Lettering;
import org.revisionscope.view.draw.Role;
import org.revisionscope.view.draw.Surface;
import org.revisionscope.view.draw.Words;
import org.revisionscope.view.timeline.frame.Frame;
import org.revisionscope.view.timeline.scale.TimeScale;
import org.revisionscope.view.timeline.sight.LaneView;
import org.revisionscope.view.timeline.sight.Source;
import org.revisionscope.view.timeline.sight.TaskEnd;

/** The ends of lost tasks on top of a crowd, one by one; those that fall on one pixel are one mark. */
final class LostMarks {

    private static final double WIDTH = 2;
    private static final double HALO = 1;
    private static final double SIGN_GAP = 3;

    /** Marks what a source tells of a lane in its band. */
    void draw(Frame frame, Source source, LaneView lane, Box band) {
        lane.in(source).ifPresent(packed -> draw(frame, source, packed.lane(), band));
    }

    private static void draw(Frame frame, Source source, Lane lane, Box band) {
        IntList lost = lane.lostTasks();
        TimeScale scale = frame.scale();
        int next = firstFrom(source, lost, Math.max(scale.left(), source.from()));
        while (next < lost.size() && isTold(source, lost.get(next), scale)) {
            if (!source.chronicle().tasks().isLostAt(lost.get(next), source.rows())) {
                next++; // another run has taken over
                continue;
            }
            double x = scale.edge(endOf(source, lost.get(next)));
            int after = firstFrom(source, lost, scale.instant(x + 0.5));
            double room = after < lost.size() ? scale.edge(endOf(source, lost.get(after))) - x : scale.rightX() - x;
            mark(frame.surface(), x, room, band);
            next = Math.max(next + 1, after);
        }
    }

    private static boolean isTold(Source source, int task, TimeScale scale) {
        return source.knows(source.chronicle().tasks().stoppedRow(task))
                && scale.edge(endOf(source, task)) <= scale.rightX();
    }

    /** The first lost task that ended at an instant or later. */
    private static int firstFrom(Source source, IntList lost, long instant) {
        int low = 0;
        int high = lost.size();
        while (low < high) {
            int middle = low + high >>> 1;
            if (endOf(source, lost.get(middle)) < instant) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static long endOf(Source source, int task) {
        TaskLives tasks = source.chronicle().tasks();
        return source.chronicle().view().at(tasks.stoppedRow(task));
    }

    private static void mark(Surface surface, double x, double room, Box band) {
        Box line = new Box(x, band.y(), WIDTH, band.height());
        surface.fill(line.grown(HALO), 0, Fill.solid(Role.SURFACE));
        surface.fill(line, 0, Fill.solid(Role.LOST));
        Words sign = Words.of(TaskEnd.LOST.sign(), Lettering.SMALL_BOLD).in(Role.LOST);
        if (surface.widthOf(sign) + 2 * SIGN_GAP + WIDTH <= room) {
            surface.text(sign, x + WIDTH + SIGN_GAP, band.centreY() + 4.5);
        }
    }
}
