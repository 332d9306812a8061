package org.revisionscope.view.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.revisionscope.model.history.RevisionPhase;
import org.revisionscope.view.Messages;
import org.revisionscope.view.draw.Box;
import org.revisionscope.view.draw.Fill;
import org.revisionscope.view.draw.Role;
import org.revisionscope.view.draw.Stroke;
import org.revisionscope.view.draw.Surface;
import org.revisionscope.view.draw.Ticks;
import org.revisionscope.view.draw.Words;

/** The live tasks by revision, the oldest at the bottom, each in the colour and pattern of its phase at the time. */
final class RevisionsChart implements Chart {

    private static final double SWATCH = 10;

    private final Messages messages;

    RevisionsChart(Messages messages) {
        this.messages = messages;
    }

    @Override
    public Plot draw(Surface surface, Box area, ChartsContent content) {
        List<Integer> revisions = revisions(content);
        double most = 1;
        for (int x = 0; x <= area.width(); x++) {
            long at = content.from() + Math.round((content.clock() - content.from()) * x / area.width());
            most = Math.max(most, revisions.stream().mapToDouble(revision -> live(content, revision, at)).sum());
        }
        drawTitle(surface, area, content, revisions);
        Plot plot = Plot.in(surface, area, content, most);
        double[] below = new double[plot.columns()];
        revisions.forEach(revision -> drawRevision(plot, revision, below));
        return plot;
    }

    /** The revisions that had tasks by the clock, by the journal's numbers, in the order of their releases. */
    private static List<Integer> revisions(ChartsContent content) {
        List<Integer> revisions = new ArrayList<>();
        for (int revision = 0; revision < content.run().view().revisions(); revision++) {
            if (content.trend().live(revision).size() > 0) {
                revisions.add(revision);
            }
        }
        return revisions;
    }

    private static int live(ChartsContent content, int revision, long at) {
        return (int) content.trend().live(revision).valueAt(at);
    }

    private static RevisionPhase phase(ChartsContent content, int revision, long at) {
        return content.run().revisions().phaseAt(content.run().revisions().ofJournal(revision), at)
                .orElse(RevisionPhase.NEWEST);
    }

    /** Draws the tasks of a revision over those that lie below, and adds them to these. */
    private static void drawRevision(Plot plot, int revision, double[] below) {
        int begun = 0;
        for (int column = 1; column <= below.length; column++) {
            boolean ends = column == below.length || phase(plot.content(), revision,
                    plot.instantOf(column)) != phase(plot.content(), revision, plot.instantOf(begun));
            if (ends) {
                drawPhase(plot, revision, below, begun, column);
                begun = column;
            }
        }
    }

    private static void drawPhase(Plot plot, int revision, double[] below, int from, int to) {
        int width = to - from;
        double[] corners = new double[8 * width];
        boolean any = false;
        for (int i = 0; i < width; i++) {
            int column = from + i;
            int count = live(plot.content(), revision, plot.instantOf(column));
            double left = plot.box().x() + column;
            double bottom = plot.y(below[column]);
            below[column] += count;
            double top = plot.y(below[column]);
            put(corners, 2 * i, left, top, left + 1);
            put(corners, 2 * (2 * width - 1 - i), left + 1, bottom, left);
            any |= count > 0;
        }
        if (any) {
            Fill fill = fill(phase(plot.content(), revision, plot.instantOf(from)));
            plot.surface().shape(corners, 4 * width, fill);
            plot.surface().path(corners, 2 * width, Stroke.solid(Role.SURFACE, 1));
        }
    }

    /** Two corners of equal height. */
    private static void put(double[] corners, int corner, double x, double y, double nextX) {
        corners[2 * corner] = x;
        corners[2 * corner + 1] = y;
        corners[2 * corner + 2] = nextX;
        corners[2 * corner + 3] = y;
    }

    /** The patterns are those of the timeline. */
    private static Fill fill(RevisionPhase phase) {
        return switch (phase) {
            case NEWEST -> Fill.solid(Role.NEWEST);
            case SUPERSEDED -> Fill.solid(Role.SUPERSEDED);
            case MARKED -> Fill.stripes(Role.MARKED);
            case RETIRING -> Fill.hatch(Role.RETIRING);
            case RETIRED -> Fill.solid(Role.RETIRED);
        };
    }

    /** The title, and as many of the revisions as have room, the newest first, with their counts at the clock. */
    private void drawTitle(Surface surface, Box area, ChartsContent content, List<Integer> revisions) {
        Words title = Ticks.words(messages.get("charts.revisions"));
        surface.text(title, area.x(), area.y() + 17);
        double x = area.x() + surface.widthOf(title) + SWATCH;
        for (int revision : revisions.reversed()) {
            int count = live(content, revision, content.clock());
            Words name = Ticks.words(words(content, revision, count));
            double width = SWATCH + 4 + surface.widthOf(name);
            if (count > 0 && x + width <= area.right()) {
                Box swatch = new Box(x, area.y() + 8, SWATCH, SWATCH);
                surface.fill(swatch, 0, fill(phase(content, revision, content.clock())));
                surface.text(name.in(Role.TEXT), x + SWATCH + 4, area.y() + 17);
                x += width + SWATCH;
            }
        }
    }

    private String words(ChartsContent content, int revision, int count) {
        return messages.format("charts.revision", content.run().view().revision(revision).label(), count);
    }

    @Override
    public String spoken(ChartsContent content) {
        return messages.format("charts.spoken.revisions", revisions(content).reversed().stream()
                .filter(revision -> live(content, revision, content.clock()) > 0)
                .map(revision -> words(content, revision, live(content, revision, content.clock())))
                .collect(Collectors.joining(", ")));
    }
}
