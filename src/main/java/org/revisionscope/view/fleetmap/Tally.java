package org.revisionscope.view.fleetmap;

import java.util.List;
import java.util.Optional;

import org.revisionscope.model.history.Seating;
import org.revisionscope.model.history.Standing;
import org.revisionscope.view.Messages;
import org.revisionscope.view.draw.Box;
import org.revisionscope.view.draw.Fill;
import org.revisionscope.view.draw.Lettering;
import org.revisionscope.view.draw.Role;
import org.revisionscope.view.draw.Stroke;
import org.revisionscope.view.draw.Surface;
import org.revisionscope.view.draw.Words;

/** The line under the map: how many tasks look in which way, and so what the looks mean. */
final class Tally {

    /** Its height, in pixels. */
    static final double HEIGHT = 30;

    private static final List<Look> SHOWN = List.of(Look.NEWEST, Look.SUPERSEDED, Look.AT_RISK, Look.GOING,
            Look.STARTING, Look.ARRIVING, Look.LOST);
    private static final Standing[] STANDINGS = Standing.values();
    private static final double SWATCH = 14;
    private static final double GAP = 16;

    private final Messages messages;

    Tally(Messages messages) {
        this.messages = messages;
    }

    /** How many tasks have each look, by its ordinal. */
    static int[] count(Seating seating, Looks looks, int revisions) {
        int[] counts = new int[Look.values().length];
        for (int revision = 0; revision < revisions; revision++) {
            for (Standing standing : STANDINGS) {
                int code = Seating.code(revision, standing);
                counts[looks.of(code)] += seating.count(code);
            }
        }
        return counts;
    }

    /** Draws it at the foot of the control; from the left, as much as has room beside whom the selection stands for. */
    void draw(Surface surface, int[] counts, Optional<Words> chosen, Box foot) {
        surface.fill(foot, 0, Fill.solid(Role.SURFACE));
        surface.line(foot.x(), foot.y() + 0.5, foot.right(), foot.y() + 0.5, Stroke.solid(Role.GRID, 1));
        double x = foot.x() + Spacing.MARGIN;
        double right = foot.right() - chosen.map(words -> surface.widthOf(words) + 2 * Spacing.MARGIN).orElse(0.0);
        chosen.ifPresent(words -> surface.text(words, right + Spacing.MARGIN, foot.centreY() + 5));
        for (Look look : SHOWN) {
            Words words = Words.of(look.glyph() + " " + words(look, counts[look.ordinal()]), Lettering.SMALL);
            double width = SWATCH + 5 + surface.widthOf(words);
            if (counts[look.ordinal()] > 0 && x + width <= right) {
                Box swatch = new Box(x, foot.centreY() - SWATCH / 2 + 0.5, SWATCH, SWATCH);
                CellBrush.draw(surface, look, swatch);
                surface.text(words, x + SWATCH + 5, foot.centreY() + 5);
                x += width + GAP;
            }
        }
    }

    /** How many tasks the selection stands for, in words. */
    String words(Chosen chosen, int count) {
        return messages.format("map.chosen", chosen.name(), count);
    }

    /** How many tasks look in a way, in words. */
    String words(Look look, int count) {
        return messages.format("map.tally." + look.name().toLowerCase(java.util.Locale.ROOT), count);
    }
}
