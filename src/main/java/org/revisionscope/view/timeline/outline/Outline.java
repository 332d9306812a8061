package org.revisionscope.view.timeline.outline;

import java.util.List;
import java.util.Optional;

/**
 * The rows of the timeline from top to bottom: pinned lanes, then platform versions, their revisions, places, and lanes of
 * tasks.
 */
public final class Outline {

    /** No rows. */
    public static final Outline EMPTY = new Outline(List.of());

    private final List<Row> rows;
    private final double pinned;

    /** Rows that all scroll. */
    public Outline(List<Row> rows) {
        this(rows, 0);
    }

    /**
     * Rows that do not all scroll.
     *
     * @param rows all of them
     * @param pinned how high those are together that stay at the top
     */
    public Outline(List<Row> rows, double pinned) {
        this.rows = List.copyOf(rows);
        this.pinned = pinned;
    }

    /** All rows. */
    public List<Row> rows() {
        return rows;
    }

    /** How high the rows are together that do not scroll. */
    public double pinned() {
        return pinned;
    }

    /** How high all rows are together. */
    public double height() {
        return rows.isEmpty() ? 0 : rows.getLast().bottom();
    }

    /** The rows of which anything lies between two y. */
    public List<Row> between(double top, double bottom) {
        int first = indexAt(top);
        int last = first;
        while (last < rows.size() && rows.get(last).y() < bottom) {
            last++;
        }
        return rows.subList(first, last);
    }

    /** The row at a y. */
    public Optional<Row> at(double y) {
        int index = indexAt(y);
        return index < rows.size() && y >= rows.get(index).y() ? Optional.of(rows.get(index)) : Optional.empty();
    }

    /** The index of the first row that ends below a y. */
    int indexAt(double y) {
        int low = 0;
        int high = rows.size();
        while (low < high) {
            int middle = low + high >>> 1;
            if (rows.get(middle).bottom() <= y) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
