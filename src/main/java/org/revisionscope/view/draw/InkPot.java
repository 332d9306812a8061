package org.revisionscope.view.draw;

import java.util.EnumMap;
import java.util.Map;

import javafx.scene.paint.Color;

import org.jspecify.annotations.Nullable;

/** The inks of a palette at one scale of the screen. */
final class InkPot {

    private final Palette palette;
    private final double scale;
    private final @Nullable Ink[] solid = new Ink[Role.values().length];
    private final @Nullable Ink[] faint = new Ink[Role.values().length];
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
        Ink ink = solid[role.ordinal()];
        if (ink == null) {
            ink = plain(palette.colour(role));
            solid[role.ordinal()] = ink;
        }
        return ink;
    }

    /** What fills a shape; a pattern begins at the shape's left upper corner, so that it travels with the shape. */
    Ink of(Fill fill, int left, int top) {
        Role role = fill.role();
        return switch (fill.pattern()) {
            case SOLID -> of(role);
            case FAINT -> faint(role);
            case VEIL -> plain(palette.veil(role));
            case STRIPES -> new Ink.Tiled(stripes.computeIfAbsent(role,
                    each -> Tile.stripes(palette.colour(each), palette.faint(each), scale)), left, top);
            case HATCH -> new Ink.Tiled(hatch.computeIfAbsent(role,
                    each -> Tile.hatch(palette.colour(each), palette.faint(each), scale)), left, top);
        };
    }

    private Ink faint(Role role) {
        Ink ink = faint[role.ordinal()];
        if (ink == null) {
            ink = plain(palette.faint(role));
            faint[role.ordinal()] = ink;
        }
        return ink;
    }

    private static Ink plain(Color colour) {
        return new Ink.Plain(Blend.pixel(colour));
    }
}
