package org.revisionscope.view.draw;

import java.util.EnumMap;
import java.util.Map;

import javafx.scene.paint.Color;

/** The inks of a palette at one scale of the screen. */
final class InkPot {

    private final Palette palette;
    private final double scale;
    private final Map<Role, Ink> solid = new EnumMap<>(Role.class);
    private final Map<Role, Ink> faint = new EnumMap<>(Role.class);
    private final Map<Role, Tile> stripes = new EnumMap<>(Role.class);
    private final Map<Role, Tile> hatch = new EnumMap<>(Role.class);

    /**
     * The inks of a palette.
     *
     * @param scale how many pixels one unit of a pattern takes
     */
    InkPot(Palette palette, double scale) {
        this.palette = palette;
        this.scale = scale;
    }

    /** The plain colour of a role. */
    Ink of(Role role) {
        return solid.computeIfAbsent(role, each -> plain(palette.colour(each)));
    }

    /** What fills a shape; a pattern begins at the shape's left upper corner, so that it travels with the shape. */
    Ink of(Fill fill, int left, int top) {
        Role role = fill.role();
        return switch (fill.pattern()) {
            case SOLID -> of(role);
            case FAINT -> faint.computeIfAbsent(role, each -> plain(palette.faint(each)));
            case STRIPES -> new Ink.Tiled(stripes.computeIfAbsent(role,
                    each -> Tile.stripes(palette.colour(each), palette.faint(each), scale)), left, top);
            case HATCH -> new Ink.Tiled(hatch.computeIfAbsent(role,
                    each -> Tile.hatch(palette.colour(each), palette.faint(each), scale)), left, top);
        };
    }

    private static Ink plain(Color colour) {
        return new Ink.Plain(Blend.pixel(colour));
    }
}
