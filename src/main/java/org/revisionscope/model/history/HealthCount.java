package org.revisionscope.model.history;

/**
 * How many tasks of a service were healthy, on whatever revision. It is kept beside the counts of the lanes because a
 * service that lives long has very many of them.
 */
final class HealthCount {

    private final IntList rises;
    private final IntList falls;

    HealthCount() {
        this(new IntList(), new IntList());
    }

    private HealthCount(IntList rises, IntList falls) {
        this.rises = rises;
        this.falls = falls;
    }

    /** The count after so many rows of the journal. */
    int at(int rowsUntil) {
        return rises.countBelow(rowsUntil) - falls.countBelow(rowsUntil);
    }

    /** A count that begins as this one did before a row, and goes on in its own way. */
    HealthCount upTo(int row) {
        return new HealthCount(rises.first(rises.countBelow(row)), falls.first(falls.countBelow(row)));
    }

    void rises(int row) {
        rises.add(row);
    }

    void falls(int row) {
        falls.add(row);
    }
}
