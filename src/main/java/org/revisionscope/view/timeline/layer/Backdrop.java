package org.revisionscope.view.timeline.layer;

import java.util.ArrayList;
import java.util.List;

import org.revisionscope.view.draw.Box;
import org.revisionscope.view.draw.Fill;
import org.revisionscope.view.draw.Role;
import org.revisionscope.view.draw.Stroke;
import org.revisionscope.view.timeline.frame.Frame;
import org.revisionscope.view.timeline.scale.Breaks;
import org.revisionscope.view.timeline.scale.Span;
import org.revisionscope.view.timeline.scale.Step;
import org.revisionscope.view.timeline.scale.TimeScale;

/** What lies behind an area: its ground, the weekends or the times at which nobody works, and the lines of the ruler. */
public final class Backdrop {

    /** A weekend narrower than this would only be noise. */
    static final double LEAST_WEEKEND = 12;

    private static final long WEEKEND_MILLIS = 2 * Step.DAY_MILLIS;

    private Backdrop() {}

    /** Paints the ground of an area with its weekends and its lines. */
    public static void paint(Frame frame, Box area) {
        paintWithoutLines(frame, area);
        paintLines(frame, area);
    }

    /** Paints the ground of an area with its weekends only. */
    static void paintWithoutLines(Frame frame, Box area) {
        frame.surface().fill(area, 0, Fill.solid(Role.SURFACE));
        frame.sight().calendar().ifPresentOrElse(calendar -> new CalendarBands(calendar, frame.scale())
                .paint(frame.surface(), area), () -> paintWeekends(frame, area));
        paintBreaks(frame, area);
    }

    /** Quiet stretches that are drawn narrow have a ground of their own: what lies on it can be read as anywhere. */
    private static void paintBreaks(Frame frame, Box area) {
        TimeScale scale = frame.scale();
        for (Span quiet : scale.breaks().stretches()) {
            double left = Math.max(scale.leftX(), scale.edge(quiet.from()));
            double right = Math.min(scale.rightX(), scale.edge(quiet.to()));
            if (right > left && Breaks.isFolded(quiet, scale.millisPerPixel())) {
                frame.surface().fill(Box.between(left, right, area.y(), area.height()), 0, Fill.solid(Role.GROUP));
                for (double x : new double[] {left + 0.5, right - 0.5}) {
                    frame.surface().line(x, area.y(), x, area.bottom(), Stroke.dashed(Role.TEXT_MUTED, 1));
                }
            }
        }
    }

    private static void paintWeekends(Frame frame, Box area) {
        TimeScale scale = frame.scale();
        if (scale.pixels(WEEKEND_MILLIS) < LEAST_WEEKEND) {
            return;
        }
        List<Box> weekends = new ArrayList<>();
        for (long monday = Step.WEEK.floor(scale.left()); monday <= scale.right(); monday = Step.WEEK.next(monday)) {
            long saturday = Step.WEEK.next(monday) - WEEKEND_MILLIS;
            double left = Math.max(scale.leftX(), scale.edge(saturday));
            double right = Math.min(scale.rightX(), scale.edge(saturday + WEEKEND_MILLIS));
            if (right > left && scale.breakAround(saturday).isEmpty()) {
                weekends.add(Box.between(left, right, area.y(), area.height()));
            }
        }
        frame.surface().fillAll(weekends, Fill.solid(Role.WEEKEND));
    }

    private static void paintLines(Frame frame, Box area) {
        TimeScale scale = frame.scale();
        Step step = Step.of(scale);
        Stroke stroke = Stroke.solid(Role.GRID, 1);
        for (long line = step.floor(scale.left()); line <= scale.right(); line = step.next(line)) {
            double x = scale.edge(line) + 0.5;
            if (x >= scale.leftX() && scale.breakAround(line).isEmpty()) {
                frame.surface().line(x, area.y(), x, area.bottom(), stroke);
            }
        }
    }
}
