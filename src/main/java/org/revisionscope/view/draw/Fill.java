package org.revisionscope.view.draw;

/**
 * What fills a shape: a meaning and the pattern that says it without colour.
 *
 * @param role the meaning
 * @param pattern how it covers the shape
 */
public record Fill(Role role, Pattern pattern) {

    /** How a fill covers a shape. */
    public enum Pattern {
        /** All of it. */
        SOLID,
        /** A quarter of the colour: not yet so. */
        FAINT,
        /** Broad diagonal stripes over the faint colour. */
        STRIPES,
        /** A dense cross-hatch over the faint colour. */
        HATCH,
        /** Most of the colour, through which what lies below still shows. */
        VEIL
    }

    /** The plain colour. */
    public static Fill solid(Role role) {
        return new Fill(role, Pattern.SOLID);
    }

    /** A quarter of the colour. */
    public static Fill faint(Role role) {
        return new Fill(role, Pattern.FAINT);
    }

    /** Broad diagonal stripes. */
    public static Fill stripes(Role role) {
        return new Fill(role, Pattern.STRIPES);
    }

    /** What lies below recedes behind the colour. */
    public static Fill veil(Role role) {
        return new Fill(role, Pattern.VEIL);
    }

    /** A dense cross-hatch. */
    public static Fill hatch(Role role) {
        return new Fill(role, Pattern.HATCH);
    }
}
