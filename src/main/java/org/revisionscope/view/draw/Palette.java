package org.revisionscope.view.draw;

import java.util.EnumMap;
import java.util.Map;

import javafx.scene.paint.Color;

/** The colours that a theme gives to the roles, and how broad it wants lines to be. */
public final class Palette {

    /** How much of a colour its faint form keeps. */
    private static final double FAINTNESS = 0.24;

    /** How much of what lies below a veil hides. */
    private static final double VEIL = 0.72;

    private final Map<Role, Color> colours;
    private final double breadth;

    private Palette(Map<Role, Color> colours, double breadth) {
        this.colours = colours;
        this.breadth = breadth;
    }

    /** @throws IllegalArgumentException unless every role has a colour */
    public static Palette of(Map<Role, Color> colours) {
        Map<Role, Color> copy = new EnumMap<>(colours);
        for (Role role : Role.values()) {
            if (!copy.containsKey(role)) {
                throw new IllegalArgumentException("the palette has no colour for " + role);
            }
        }
        return new Palette(copy, 1);
    }

    /** The same colours with lines so many times as broad as they are designed. */
    public Palette withLines(double times) {
        return new Palette(colours, times);
    }

    /** A stroke as broad as the theme wants it. */
    Stroke pen(Stroke stroke) {
        return stays(stroke) ? stroke : new Stroke(stroke.role(), breadth * stroke.width(), stroke.dash());
    }

    private boolean stays(Stroke stroke) {
        return breadth == 1 || stroke.dash() == Stroke.Dash.FINE;
    }

    /** Where an outline runs that grows to the inside only when its stroke is broader. */
    Box inside(Box box, Stroke stroke) {
        return stays(stroke) ? box : box.grown(-(breadth - 1) * stroke.width() / 2);
    }

    /** The colour of a role. */
    public Color colour(Role role) {
        Color colour = colours.get(role);
        if (colour == null) {
            throw new IllegalStateException("checked when the palette was made: " + role);
        }
        return colour;
    }

    /** The role's colour mixed with much of the surface; opaque, so that overlaps do not darken. */
    public Color faint(Role role) {
        return colour(Role.SURFACE).interpolate(colour(role), FAINTNESS);
    }

    /** The role's colour, through which what lies below still shows. */
    public Color veil(Role role) {
        Color colour = colour(role);
        return Color.color(colour.getRed(), colour.getGreen(), colour.getBlue(), VEIL);
    }
}
