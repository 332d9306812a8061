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
        /** Into dots. */
        DOTTED,
        /** Into short strokes. */
        DASHED
    }

    /** An unbroken line. */
    public static Stroke solid(Role role, double width) {
        return new Stroke(role, width, Dash.SOLID);
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
