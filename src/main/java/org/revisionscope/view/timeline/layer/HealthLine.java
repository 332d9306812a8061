package org.revisionscope.view.timeline.layer;

import java.util.Arrays;

import org.revisionscope.model.history.StepLine;
import org.revisionscope.view.draw.Fill;
import org.revisionscope.view.draw.Role;
import org.revisionscope.view.draw.Stroke;
import org.revisionscope.view.timeline.frame.Frame;
import org.revisionscope.view.timeline.scale.TimeScale;
import org.revisionscope.view.timeline.sight.Source;

/**
 * The step line of healthy tasks, with the area under it. Of several counts in one column of pixels the lowest is shown,
 * so that no short dip is lost.
 */
final class HealthLine {

    private double[] points = new double[256];
    private int count;

    /** Draws the line up to the clock, and thinner what is ahead. */
    void draw(StripLayer.Graph graph) {
        Frame frame = graph.frame();
        for (Source source : frame.sight().sources()) {
            source.chronicle().services().of(graph.life().key()).ifPresent(life -> {
                trace(graph, source, life.steps());
                if (count < 2) {
                    return;
                }
                if (source.ahead()) {
                    frame.surface().path(points, count, Stroke.dotted(Role.TEXT, 1));
                } else {
                    fillUnder(graph);
                    frame.surface().path(points, count - 2, Stroke.solid(Role.TEXT, 2));
                }
            });
        }
    }

    private void fillUnder(StripLayer.Graph graph) {
        double last = points[2 * count - 2];
        add(last, graph.counts().zeroY());
        add(points[0], graph.counts().zeroY());
        graph.frame().surface().shape(points, count, Fill.solid(Role.COUNT));
    }

    /** Collects the corners of the line that a source tells. */
    private void trace(StripLayer.Graph graph, Source source, StepLine steps) {
        count = 0;
        TimeScale scale = graph.frame().scale();
        long from = Math.max(scale.left(), source.from());
        long to = Math.min(scale.right(), source.to());
        int step = Math.max(0, steps.stepAt(from));
        if (step >= steps.size() || steps.at(step) > to || from > to) {
            return;
        }
        double x = scale.edge(Math.max(from, steps.at(step)));
        int healthy = steps.healthy(step);
        add(x, graph.counts().y(healthy));
        int lowest = healthy;
        for (step++; step < steps.size() && steps.at(step) <= to; step++) {
            double next = scale.edge(steps.at(step));
            if (next > x) {
                lineTo(next, graph.counts().y(lowest), graph.counts().y(healthy));
                x = next;
                lowest = steps.healthy(step);
            }
            healthy = steps.healthy(step);
            lowest = Math.min(lowest, healthy);
        }
        lineTo(scale.edge(to), graph.counts().y(lowest), graph.counts().y(healthy));
    }

    /** Leaves the column at its lowest count, goes on at its last, and ends at an x. */
    private void lineTo(double x, double lowestY, double y) {
        double column = points[2 * count - 2];
        add(column, lowestY);
        add(column, y);
        add(x, y);
    }

    private void add(double x, double y) {
        if (2 * count + 2 > points.length) {
            points = Arrays.copyOf(points, 2 * points.length);
        }
        points[2 * count] = x;
        points[2 * count + 1] = y;
        count++;
    }
}
