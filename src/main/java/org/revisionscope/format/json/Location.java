package org.revisionscope.format.json;

/**
 * A place in a text, as editors count: both numbers from 1, the column in characters.
 *
 * @param line the line
 * @param column the column
 */
public record Location(int line, int column) {

    /** Where a text begins; also stands for "the whole file". */
    public static final Location START = new Location(1, 1);

    @Override
    public String toString() {
        return line + ":" + column;
    }
}
