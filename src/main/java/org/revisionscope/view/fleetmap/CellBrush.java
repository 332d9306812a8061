package org.revisionscope.view.fleetmap;

import org.revisionscope.view.draw.Box;
import org.revisionscope.view.draw.Fill;
import org.revisionscope.view.draw.Role;
import org.revisionscope.view.draw.Stroke;
import org.revisionscope.view.draw.Surface;

/** How a cell looks that is large enough for a pattern: colour alone says nothing. */
final class CellBrush {

    /** From this size on, a cell is a card: its colour is a band, and there is room for words. */
    static final double CARD = 46;

    private static final double PATTERNED = 6;
    private static final double EDGED = 10;
    private static final double BAND_SHARE = 0.2;

    private CellBrush() {}

    /** Draws a cell of a shade on the ground of the map. */
    static void draw(Surface surface, int shade, Box box) {
        draw(surface, Shading.look(shade), box);
        recede(surface, shade, box);
    }

    /** Lets a cell recede behind the others, with all that is on it, if its shade says so. */
    static void recede(Surface surface, int shade, Box box) {
        if (Shading.isPale(shade)) {
            surface.fill(box, 0, Fill.veil(Role.SURFACE));
        }
    }

    /** Draws a cell on the ground of the map. */
    static void draw(Surface surface, Look look, Box box) {
        surface.fill(box, 0, Fill.solid(Role.SURFACE));
        double side = Math.min(box.width(), box.height());
        if (isCard(box)) {
            card(surface, look, box);
        } else {
            fill(surface, look, box, side >= EDGED ? 2 : 0);
        }
    }

    /** Whether a cell of this size is a card. */
    static boolean isCard(Box box) {
        return box.height() >= CARD && box.width() >= CARD / 2;
    }

    /** The part of a card that has the colour. */
    static Box band(Box box) {
        return new Box(box.x(), box.y(), box.width(), Math.clamp(Math.rint(box.height() * BAND_SHARE), 9, 30));
    }

    private static void card(Surface surface, Look look, Box box) {
        if (look != Look.FREE) {
            fill(surface, look, band(box), 3);
            surface.outline(box.grown(-0.5), 4, Stroke.solid(Role.BORDER, 1));
        } else {
            surface.outline(box.grown(-0.5), 3, Stroke.dotted(Role.RETIRED, 1));
        }
    }

    private static void fill(Surface surface, Look look, Box box, double radius) {
        double side = Math.min(box.width(), box.height());
        Role role = look.role();
        switch (look) {
            case FREE -> free(surface, box, side);
            case NEWEST, ARRIVING -> surface.fill(box, radius, Fill.solid(role));
            case SUPERSEDED -> surface.fill(side >= PATTERNED ? thinner(box) : box, 0, Fill.solid(role));
            case AT_RISK -> surface.fill(box, radius, side >= EDGED ? Fill.stripes(role) : Fill.solid(role));
            case STARTING -> {
                surface.fill(box, radius, Fill.faint(role));
                surface.outline(box.grown(-0.5), radius,
                        side >= EDGED ? Stroke.dotted(role, 1) : Stroke.solid(role, 1));
            }
            case GOING -> {
                surface.fill(box, radius, side >= PATTERNED ? Fill.hatch(role) : Fill.solid(role));
                if (side >= EDGED) {
                    surface.outline(box.grown(-0.5), radius, Stroke.solid(role, 1));
                }
            }
            case LOST -> {
                surface.fill(box, radius, Fill.solid(role));
                if (side >= PATTERNED) {
                    cross(surface, box, side);
                }
            }
        }
    }

    private static void free(Surface surface, Box box, double side) {
        if (side >= EDGED) {
            surface.outline(box.grown(-0.5), 2, Stroke.dotted(Role.RETIRED, 1));
        } else {
            surface.fill(box.grown(-side / 4), 0, Fill.solid(Role.GRID));
        }
    }

    private static Box thinner(Box box) {
        double cut = Math.max(1, Math.rint(box.height() * 0.18));
        return new Box(box.x(), box.y() + cut, box.width(), box.height() - 2 * cut);
    }

    private static void cross(Surface surface, Box box, double side) {
        double reach = side * 0.28;
        Stroke white = Stroke.solid(Role.SURFACE, Math.max(1, side / 9));
        surface.line(box.centreX() - reach, box.centreY() - reach, box.centreX() + reach, box.centreY() + reach, white);
        surface.line(box.centreX() - reach, box.centreY() + reach, box.centreX() + reach, box.centreY() - reach, white);
    }
}
