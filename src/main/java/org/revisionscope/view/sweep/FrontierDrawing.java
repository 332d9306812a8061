package org.revisionscope.view.sweep;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.revisionscope.model.whatif.Frontier;
import org.revisionscope.model.whatif.SweepRow;
import org.revisionscope.view.Messages;
import org.revisionscope.view.draw.Box;
import org.revisionscope.view.draw.Fill;
import org.revisionscope.view.draw.Lettering;
import org.revisionscope.view.draw.Role;
import org.revisionscope.view.draw.Stroke;
import org.revisionscope.view.draw.Surface;
import org.revisionscope.view.draw.Ticks;
import org.revisionscope.view.draw.Words;

/**
 * Exposure against disruption: a point a run. Points that would coincide stand side by side around their place, and those
 * that no other run betters are filled and joined.
 */
final class FrontierDrawing implements RunDrawing {

    private static final double DOT = 10;
    private static final double FOOT = 14;
    /** Room for two points side by side at either end. */
    private static final double SIDE = 12;
    private static final double BOTTOM = 18;
    private static final double TOP = 18;
    private static final double AXIS_GAP = 6;
    private static final double LINE = 14;
    private static final int MOST_SIDE_BY_SIDE = 6;
    private static final int MOST_NAMES = 3;

    private final SweepResult result;
    private final Messages messages;
    private final RunWords words;

    FrontierDrawing(SweepResult result, Messages messages) {
        this.result = result;
        this.messages = messages;
        words = new RunWords(messages);
    }

    @Override
    public List<RunSpot> paint(Surface surface, Box area) {
        surface.fill(area, 0, Fill.solid(Role.SURFACE));
        if (result.rows().isEmpty()) {
            return List.of();
        }
        Axes axes = axes(surface, area);
        drawAxes(surface, axes, area);
        List<Integer> best = Frontier.of(result.rows());
        joinBest(surface, axes, best);
        List<List<RunSpot>> groups = groups(axes);
        Set<Integer> filled = new HashSet<>(best);
        groups.forEach(group -> group.forEach(spot -> drawDot(surface, spot, filled.contains(spot.run()))));
        new PointNames(surface, axes.plot(), groups).draw(this::namesOf);
        return groups.stream().flatMap(List::stream).toList();
    }

    /** Where values lie. */
    private record Axes(Box plot, Ticks across, Ticks up) {

        double x(SweepRow row) {
            return x(row.exposure().taskDays().doubleValue());
        }

        double x(double value) {
            return Math.rint(plot.x() + SIDE + (plot.width() - 2 * SIDE) * value / across.top());
        }

        double y(double value) {
            return Math.rint(plot.bottom() - FOOT - (plot.height() - FOOT - DOT / 2) * value / up.top());
        }
    }

    private Axes axes(Surface surface, Box area) {
        double days = result.rows().stream().mapToDouble(row -> row.exposure().taskDays().doubleValue()).max()
                .orElse(0);
        double most = result.rows().stream().mapToDouble(row -> row.disruption().total()).max().orElse(0);
        Ticks up = Ticks.upTo(most, (int) ((area.height() - TOP - BOTTOM) / 28));
        double left = area.x() + surface.widthOf(Ticks.words(Ticks.label(up.top()))) + AXIS_GAP;
        Box plot = new Box(left, area.y() + TOP, Math.max(1, area.right() - left - 2),
                Math.max(1, area.height() - TOP - BOTTOM));
        return new Axes(plot, Ticks.upTo(days, (int) (plot.width() / 60)), up);
    }

    private void drawAxes(Surface surface, Axes axes, Box area) {
        Box plot = axes.plot();
        axes.up().drawUp(surface, plot, axes::y, AXIS_GAP);
        Words unit = Ticks.words(messages.format("sweep.frontier.across", Ticks.label(axes.across().top())));
        double last = plot.right() - surface.widthOf(unit) - AXIS_GAP;
        for (long value : axes.across().values()) {
            double x = axes.x((double) value) + 0.5;
            surface.line(x, plot.y(), x, plot.bottom(), Stroke.solid(Role.GRID, 1));
            if (x + LINE < last) {
                surface.text(Ticks.words(Ticks.label(value)).centred(), x, area.bottom() - 3);
            }
        }
        surface.text(Ticks.words(messages.get("sweep.frontier.up")), area.x(), area.y() + 12);
        surface.text(unit.rightAligned(), plot.right(), area.bottom() - 3);
    }

    /** From each to the next: first more exposure, then less disruption, so that nothing better is promised in between. */
    private void joinBest(Surface surface, Axes axes, List<Integer> best) {
        for (int i = 1; i < best.size(); i++) {
            SweepRow from = result.rows().get(best.get(i - 1));
            SweepRow to = result.rows().get(best.get(i));
            double corner = axes.x(to);
            double high = axes.y(from.disruption().total());
            surface.line(axes.x(from), high, corner, high, Stroke.dashed(Role.TEXT_MUTED, 1));
            surface.line(corner, high, corner, axes.y(to.disruption().total()), Stroke.dashed(Role.TEXT_MUTED, 1));
        }
    }

    /** The points by their place, in the order of the runs. */
    private List<List<RunSpot>> groups(Axes axes) {
        record Place(double x, double y) {}
        Map<Place, List<Integer>> places = new LinkedHashMap<>();
        for (int run = 0; run < result.rows().size(); run++) {
            SweepRow row = result.rows().get(run);
            places.computeIfAbsent(new Place(axes.x(row), axes.y(row.disruption().total())), _ -> new ArrayList<>())
                    .add(run);
        }
        return places.entrySet().stream().map(entry -> group(axes.plot(), entry.getKey().x(), entry.getKey().y(),
                entry.getValue())).toList();
    }

    /** Runs side by side around their place, but not over the values of the upward axis. */
    private List<RunSpot> group(Box plot, double x, double y, List<Integer> runs) {
        int shown = Math.min(runs.size(), MOST_SIDE_BY_SIDE);
        double width = shown * (DOT + 1);
        double left = Math.max(plot.x() + 1, Math.min(x - width / 2, plot.right() - width));
        List<RunSpot> spots = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            double at = left + Math.min(i, shown - 1) * (DOT + 1);
            spots.add(new RunSpot(new Box(at, y - DOT / 2, DOT, DOT), runs.get(i),
                    words.sentence(result.rows().get(runs.get(i)))));
        }
        return spots;
    }

    private static void drawDot(Surface surface, RunSpot spot, boolean isBest) {
        surface.fill(spot.box(), DOT / 2, Fill.solid(isBest ? Role.TEXT : Role.SURFACE));
        surface.outline(spot.box().grown(-0.75), DOT / 2 - 0.75, Stroke.solid(Role.TEXT, 1.5));
    }

    private List<Words> namesOf(List<RunSpot> group) {
        List<Words> names = new ArrayList<>();
        for (RunSpot spot : group.subList(0, Math.min(group.size(), MOST_NAMES))) {
            names.add(Words.of(words.name(result.rows().get(spot.run()).variation()), Lettering.SMALL));
        }
        if (group.size() > MOST_NAMES) {
            names.set(MOST_NAMES - 1,
                    Ticks.words(messages.format("sweep.frontier.more", group.size() - MOST_NAMES + 1)));
        }
        return names;
    }
}
