package org.revisionscope.view.picture;

import java.util.ArrayList;
import java.util.List;

import org.revisionscope.view.draw.Box;
import org.revisionscope.view.draw.Lettering;
import org.revisionscope.view.draw.Role;
import org.revisionscope.view.draw.Stroke;
import org.revisionscope.view.draw.Surface;
import org.revisionscope.view.draw.Words;
import org.revisionscope.view.timeline.frame.LegendEntry;

/** The band under a timeline: what its colours and signs mean. */
final class LegendBand {

    private static final double MARGIN = 12;
    private static final double GAP = 18;
    private static final double LINE = 20;
    private static final double PADDING = 7;
    private static final double TO_BASELINE = 14.5;
    private static final double SWATCH_WIDTH = 22;
    private static final double SWATCH_HEIGHT = 10;
    private static final double SWATCH_GAP = 6;

    private final List<Placed> placed = new ArrayList<>();
    private final double width;
    private final int lines;

    /** An entry and where it begins. */
    private record Placed(LegendEntry entry, double x, int line) {}

    LegendBand(List<LegendEntry> entries, Surface measure, double width) {
        this.width = width;
        double x = MARGIN;
        int line = 0;
        for (LegendEntry entry : entries) {
            double taken = width(entry, measure);
            if (x > MARGIN && x + taken > width - MARGIN) {
                x = MARGIN;
                line++;
            }
            placed.add(new Placed(entry, x, line));
            x += taken + GAP;
        }
        lines = line + 1;
    }

    double height() {
        return lines * LINE + 2 * PADDING;
    }

    void paint(Surface surface, double top) {
        surface.line(0, top + 0.5, width, top + 0.5, Stroke.solid(Role.BORDER, 1));
        for (Placed each : placed) {
            paint(surface, each, top + PADDING + each.line() * LINE);
        }
    }

    private static void paint(Surface surface, Placed each, double top) {
        LegendEntry entry = each.entry();
        Box swatch = new Box(each.x(), top + (LINE - SWATCH_HEIGHT) / 2, SWATCH_WIDTH, SWATCH_HEIGHT);
        entry.fill().ifPresent(fill -> surface.fill(swatch, 0, fill));
        entry.edge().ifPresent(edge -> surface.outline(swatch.grown(-0.5), 0, edge));
        surface.text(words(entry), each.x() + swatchWidth(entry), top + TO_BASELINE);
    }

    private static double width(LegendEntry entry, Surface measure) {
        return swatchWidth(entry) + measure.widthOf(words(entry));
    }

    private static double swatchWidth(LegendEntry entry) {
        return entry.fill().isPresent() || entry.edge().isPresent() ? SWATCH_WIDTH + SWATCH_GAP : 0;
    }

    private static Words words(LegendEntry entry) {
        return Words.of(entry.words(), Lettering.SMALL);
    }
}
