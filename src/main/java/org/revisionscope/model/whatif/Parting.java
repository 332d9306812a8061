package org.revisionscope.model.whatif;

import java.util.List;
import java.util.TreeSet;

import org.revisionscope.model.history.JournalHash;
import org.revisionscope.model.history.JournalView;

/** Finds where two journals begin to differ: by their hashes down to a short stretch, and there row by row. */
final class Parting {

    private static final int POINTS = 64;

    private Parting() {}

    /**
     * The first instant at which another thing happens.
     *
     * @throws IllegalArgumentException if the journals are the same
     */
    static long of(JournalView one, JournalView other) {
        int rows = Math.min(one.rows(), other.rows());
        int row = same(one, other, rows);
        while (row < rows && one.entry(row).equals(other.entry(row))) {
            row++;
        }
        if (row == one.rows() && row == other.rows()) {
            throw new IllegalArgumentException("these journals are the same");
        }
        long atOne = row < one.rows() ? one.at(row) : Long.MAX_VALUE;
        long atOther = row < other.rows() ? other.at(row) : Long.MAX_VALUE;
        return Math.min(atOne, atOther);
    }

    /** So many rows are certainly the same; after some more they are not. */
    private static int same(JournalView one, JournalView other, int rows) {
        TreeSet<Integer> points = new TreeSet<>();
        for (int i = 1; i <= POINTS; i++) {
            points.add((int) ((long) rows * i / POINTS));
        }
        List<Integer> counts = List.copyOf(points);
        List<String> ofOne = JournalHash.running(one, counts);
        List<String> ofOther = JournalHash.running(other, counts);
        int same = 0;
        for (int i = 0; i < counts.size() && ofOne.get(i).equals(ofOther.get(i)); i++) {
            same = counts.get(i);
        }
        return same;
    }
}
