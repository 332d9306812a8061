package org.revisionscope.controller.story;

/**
 * The part of a long story that the table holds: tables grow slow over millions of lines, and nobody reads them in one
 * go. While it follows the last line it is as large as it can be, because a table that loses lines is laid out several
 * times. Pages overlap by half, so that a line at a border can be read in its context.
 */
final class StoryWindow {

    /** The most lines that a table holds: at each change of their number it counts through all of them, several times. */
    static final int LARGEST = 2_000;

    private final int largest;
    private final int step;
    private int first;

    /**
     * A window at the beginning.
     *
     * @param largest the most lines that it holds, an even number
     */
    StoryWindow(int largest) {
        this.largest = largest;
        step = largest / 2;
    }

    /** The number of the first line in the window. */
    int first() {
        return first;
    }

    /** How many of {@code total} lines are in the window. */
    int size(int total) {
        return Math.clamp((long) total - first, 0, largest);
    }

    /** Moves to where the last line is; tells whether that is another window. */
    boolean follow(int total) {
        return moveTo(last(total));
    }

    /** Moves only if the window lies behind the last line; tells whether it did. */
    boolean keepWithin(int total) {
        return first >= Math.max(1, total) && follow(total);
    }

    /** Moves by so many steps, as far as there are lines; tells whether it moved. */
    boolean page(int steps, int total) {
        return moveTo(Math.clamp((long) first + (long) steps * step, 0, last(total)));
    }

    private int last(int total) {
        return Math.max(0, total - largest);
    }

    private boolean moveTo(int line) {
        boolean moves = line != first;
        first = line;
        return moves;
    }
}
