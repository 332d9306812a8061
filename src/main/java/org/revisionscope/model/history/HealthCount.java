package org.revisionscope.model.history;

/**
 * How many tasks of a service were healthy, on whatever revision. It is kept beside the counts of the lanes because a
 * service that lives long has very many of them.
 */
final class HealthCount {

    private final IntList rises = new IntList();
    private final IntList falls = new IntList();

    /** The count after so many rows of the journal. */
    int at(int rowsUntil) {
        return rises.countBelow(rowsUntil) - falls.countBelow(rowsUntil);
    }

    void rises(int row) {
        rises.add(row);
    }

    void falls(int row) {
        falls.add(row);
    }
}
