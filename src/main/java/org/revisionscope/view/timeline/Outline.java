package org.revisionscope.view.timeline;

import java.util.List;
import java.util.Optional;

/** The rows of the timeline from top to bottom: platform versions, their revisions, places, and lanes of tasks. */
final class Outline {

    private final List<Row> rows;

    Outline(List<Row> rows) {
        this.rows = List.copyOf(rows);
    }

    /** All rows. */
    List<Row> rows() {
        return rows;
    }

    /** How high all rows are together. */
    double height() {
        return rows.isEmpty() ? 0 : rows.getLast().bottom();
    }

    /** The rows of which anything lies between two y. */
    List<Row> between(double top, double bottom) {
        int first = indexAt(top);
        int last = first;
        while (last < rows.size() && rows.get(last).y() < bottom) {
            last++;
        }
        return rows.subList(first, last);
    }

    /** The row at a y. */
    Optional<Row> at(double y) {
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
