package org.revisionscope.model.history;

import java.util.Arrays;

/** What happens to the bars of a lane, row by row. A bar arrives, is placed, goes and is gone; it may skip being placed. */
final class BarLog {

    /** A bar begins: it arrives. */
    static final int BEGINS = 0;

    /** An arriving bar is placed. */
    static final int PLACED = 1;

    /** An arriving bar goes. */
    static final int TURNS_BACK = 2;

    /** A placed bar goes. */
    static final int GOES = 3;

    /** A going bar is gone. */
    static final int ENDS = 4;

    private static final int KIND_BITS = 3;
    private static final int KIND_MASK = (1 << KIND_BITS) - 1;

    private final IntList rows;
    private byte[] kinds;

    BarLog() {
        this(new IntList(), new byte[0]);
    }

    private BarLog(IntList rows, byte[] kinds) {
        this.rows = rows;
        this.kinds = kinds;
    }

    /** How many changes there are. */
    int size() {
        return rows.size();
    }

    /** How many changes there are before a row. */
    int before(int row) {
        return rows.countBelow(row);
    }

    void add(int row, int kind) {
        if (rows.size() == kinds.length) {
            kinds = Arrays.copyOf(kinds, Math.max(4, 2 * kinds.length));
        }
        kinds[rows.size()] = (byte) kind;
        rows.add(row);
    }

    /** A log that begins with the changes before a row, and goes on in its own way. */
    BarLog upTo(int row) {
        int count = before(row);
        return new BarLog(rows.first(count), Arrays.copyOf(kinds, count));
    }

    /** A change as one number, which is the greater the later it happened. */
    long change(int index) {
        return (long) rows.get(index) << KIND_BITS | kinds[index];
    }

    /** The row of a change. */
    static int row(long change) {
        return (int) (change >>> KIND_BITS);
    }

    /** What happens in a change. */
    static int kind(long change) {
        return (int) change & KIND_MASK;
    }
}
