package org.revisionscope.view.draw;

/**
 * A piece of text and how it is set.
 *
 * @param text what it says, on one line
 * @param lettering its size and weight
 * @param role its colour
 * @param align which part of it lies at the given x
 */
public record Words(String text, Lettering lettering, Role role, Align align) {

    /** Which part of the text lies at the given x. */
    public enum Align {
        /** Its beginning. */
        LEFT,
        /** Its middle. */
        CENTRE,
        /** Its end. */
        RIGHT
    }

    /** Text that begins at the given x, in the colour of text. */
    public static Words of(String text, Lettering lettering) {
        return new Words(text, lettering, Role.TEXT, Align.LEFT);
    }

    /** The same text in another colour. */
    public Words in(Role other) {
        return new Words(text, lettering, other, align);
    }

    /** The same text with its middle at the given x. */
    public Words centred() {
        return new Words(text, lettering, role, Align.CENTRE);
    }

    /** The same text with its end at the given x. */
    public Words rightAligned() {
        return new Words(text, lettering, role, Align.RIGHT);
    }
}
