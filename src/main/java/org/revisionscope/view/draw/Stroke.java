package org.revisionscope.view.draw;

/**
 * What draws a line.
 *
 * @param role the meaning
 * @param width in pixels
 * @param dash how it is broken
 */
public record Stroke(Role role, double width, Dash dash) {

    /** How a line is broken. */
    public enum Dash {
        /** Not at all. */
        SOLID,
        /** Not at all, and no theme makes it broader: it is the edge of something thin. */
        FINE,
        /** Into dots. */
        DOTTED,
        /** Into short strokes. */
        DASHED
    }

    /** An unbroken line. */
    public static Stroke solid(Role role, double width) {
        return new Stroke(role, width, Dash.SOLID);
    }

    /** An unbroken line that is as thin in every theme. */
    public static Stroke fine(Role role, double width) {
        return new Stroke(role, width, Dash.FINE);
    }

    /** A line of dots. */
    public static Stroke dotted(Role role, double width) {
        return new Stroke(role, width, Dash.DOTTED);
    }

    /** A line of short strokes. */
    public static Stroke dashed(Role role, double width) {
        return new Stroke(role, width, Dash.DASHED);
    }
}
