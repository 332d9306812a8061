package org.revisionscope.view.timeline.layer;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import org.revisionscope.model.history.Lane;
import org.revisionscope.view.timeline.scale.TimeScale;
import org.revisionscope.view.timeline.sight.Source;
import org.revisionscope.view.timeline.sight.TaskPath;
import org.revisionscope.view.timeline.sight.TaskPhase;

/** Finds what a pixel of a crowd shows by looking at every single bar. */
final class BarPainter {

    private final Source source;
    private final List<Piece> pieces = new ArrayList<>();
    private final TreeSet<Long> changes = new TreeSet<>();

    /** A stretch of one bar. */
    private record Piece(TaskPhase phase, long from, long to) {

        boolean at(long instant) {
            return from <= instant && instant < to;
        }

        long within(long begin, long end) {
            return Math.max(0, Math.min(to, end) - Math.max(from, begin));
        }
    }

    /** What a pixel shows. */
    record Pixel(int most, int least, TaskPhase dominant, TaskPhase worst, boolean arrives) {}

    BarPainter(Source source, Lane lane) {
        this.source = source;
        TaskPath path = new TaskPath();
        for (int i = 0; i < lane.launchedAt(source.rows()); i++) {
            path.trace(source, lane.tasks().get(i));
            for (int stretch = 0; stretch < path.count(); stretch++) {
                TaskPhase phase = path.phase(stretch) == TaskPhase.STARTING
                        ? TaskPhase.ARRIVING
                        : path.phase(stretch);
                pieces.add(new Piece(phase, path.from(stretch), path.to(stretch)));
                changes.add(path.from(stretch));
                changes.add(path.to(stretch));
            }
        }
    }

    Pixel pixel(TimeScale scale, int x) {
        long from = scale.instant(x - 0.5);
        long to = Math.min(scale.instant(x + 0.5), source.to() + 1);
        TreeSet<Long> instants = new TreeSet<>(changes.subSet(from, to));
        instants.add(from);
        int most = 0;
        int least = Integer.MAX_VALUE;
        for (long instant : instants) {
            int bars = (int) pieces.stream().filter(piece -> piece.at(instant)).count();
            most = Math.max(most, bars);
            least = Math.min(least, bars);
        }
        long[] times = new long[TaskPhase.values().length];
        pieces.forEach(piece -> times[piece.phase().ordinal()] += piece.within(from, to));
        TaskPhase dominant = TaskPhase.STARTING;
        TaskPhase worst = TaskPhase.STARTING;
        for (TaskPhase phase : TaskPhase.values()) {
            boolean there = times[phase.ordinal()] > 0;
            dominant = there && times[phase.ordinal()] >= times[dominant.ordinal()] ? phase : dominant;
            worst = there ? phase : worst;
        }
        return new Pixel(most, least, dominant, worst, times[TaskPhase.ARRIVING.ordinal()] > 0);
    }
}
