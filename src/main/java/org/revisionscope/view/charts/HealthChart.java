package org.revisionscope.view.charts;

import java.util.Optional;

import org.revisionscope.model.event.ServiceEvent.Configuration;
import org.revisionscope.model.history.ServiceLife;
import org.revisionscope.model.history.StepLine;
import org.revisionscope.view.Messages;
import org.revisionscope.view.draw.Box;
import org.revisionscope.view.draw.Fill;
import org.revisionscope.view.draw.Role;
import org.revisionscope.view.draw.Stroke;
import org.revisionscope.view.draw.Surface;
import org.revisionscope.view.draw.Ticks;
import org.revisionscope.view.draw.Words;

/** How many tasks of a service were healthy, its floor, and hatched the time under it; a column shows its lowest count. */
final class HealthChart implements Chart {

    private final Messages messages;

    HealthChart(Messages messages) {
        this.messages = messages;
    }

    @Override
    public Plot draw(Surface surface, Box area, ChartsContent content) {
        Optional<ServiceLife> life = life(content);
        double most = life.map(each -> most(each, content)).orElse(1.0);
        Words now = Ticks.words(words(content));
        surface.text(now.rightAligned(), area.right(), area.y() + 17);
        Plot plot = Plot.in(surface, area, content, most);
        life.ifPresent(each -> draw(plot, each));
        return plot;
    }

    private static void draw(Plot plot, ServiceLife life) {
        double[] points = new double[2 * plot.columns()];
        for (int column = 0; column < plot.columns(); column++) {
            int lowest = lowest(life.steps(), column == 0 ? plot.content().from() : plot.instantOf(column - 1),
                    plot.instantOf(column));
            double y = plot.y(lowest);
            double x = plot.box().x() + column;
            int floor = floor(life, plot.instantOf(column));
            boolean breached = lowest < floor && life.breachesUntil(plot.instantOf(column)) > 0;
            double top = breached ? plot.y(floor) : y;
            plot.surface().fill(new Box(x, top, 1, plot.box().bottom() - top), 0,
                    breached ? Fill.hatch(Role.BREACH) : Fill.solid(Role.COUNT));
            points[2 * column] = x + 0.5;
            points[2 * column + 1] = y;
        }
        plot.surface().path(points, plot.columns(), Stroke.solid(Role.TEXT, 2));
        plot.trace(at -> floor(life, at), Stroke.solid(Role.TEXT_MUTED, 1));
        plot.trace(at -> wanted(life, at), Stroke.dotted(Role.TEXT_MUTED, 1));
    }

    /** The lowest count from one instant to another, which includes the count that the first one left. */
    private static int lowest(StepLine steps, long from, long to) {
        int step = steps.stepAt(from);
        int lowest = step < 0 ? Integer.MAX_VALUE : steps.healthy(step);
        for (step++; step < steps.size() && steps.at(step) <= to; step++) {
            lowest = Math.min(lowest, steps.healthy(step));
        }
        return lowest == Integer.MAX_VALUE ? 0 : lowest;
    }

    private static double most(ServiceLife life, ChartsContent content) {
        StepLine steps = life.steps();
        double most = wanted(life, content.clock());
        for (int step = Math.max(0, steps.stepAt(content.from())); step < steps.size()
                && steps.at(step) <= content.clock(); step++) {
            most = Math.max(most, steps.healthy(step));
        }
        return most;
    }

    private static int floor(ServiceLife life, long at) {
        return life.configurationAt(at).map(Configuration::lower).orElse(0);
    }

    private static int wanted(ServiceLife life, long at) {
        return life.configurationAt(at).map(Configuration::desiredCount).orElse(0);
    }

    private static Optional<ServiceLife> life(ChartsContent content) {
        return content.service().flatMap(key -> content.run().services().of(key));
    }

    private String words(ChartsContent content) {
        return life(content)
                .map(life -> messages.format("charts.healthy", life.healthyAt(content.rowsAt(content.clock())),
                        floor(life, content.clock())))
                .orElse(messages.get("charts.noService"));
    }

    @Override
    public String spoken(ChartsContent content) {
        return content.service().map(key -> messages.format("charts.spoken.healthy", key.name(), words(content)))
                .orElse(messages.get("charts.noService"));
    }
}
