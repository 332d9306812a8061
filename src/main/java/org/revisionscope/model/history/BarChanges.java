package org.revisionscope.model.history;

import java.util.Arrays;

/**
 * What happens to the bars of some tasks, each change as one number, which is the greater the later it happened. A bar
 * arrives, is placed, goes and is gone; it may skip being placed.
 */
final class BarChanges {

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
    /** A bar changes at most so often. */
    private static final int MOST = 4;

    private final TaskLives lives;
    private long[] changes = new long[64];
    private int size;

    /** Nothing yet. */
    BarChanges(TaskLives lives) {
        this.lives = lives;
    }

    /**
     * Adds what happens to the bar of a task in a range of rows.
     *
     * @param ofService whether it is placed when it is healthy; a standalone job's is when it runs
     * @param from the first row
     * @param until the row after the last
     */
    void add(int task, boolean ofService, int from, int until) {
        if (size + MOST > changes.length) {
            changes = Arrays.copyOf(changes, 2 * changes.length);
        }
        int ready = ofService ? lives.healthyRow(task) : lives.runningRow(task);
        int goes = earlier(lives.outgoingRow(task), lives.leftRow(task));
        boolean isPlaced = ready != Journal.NONE && earlier(ready, goes) == ready;
        int length = until - from;
        add(lives.launchRow(task), BEGINS, from, length);
        if (isPlaced) {
            add(ready, PLACED, from, length);
        }
        add(goes, isPlaced ? GOES : TURNS_BACK, from, length);
        add(lives.stoppedRow(task), ENDS, from, length);
    }

    /** All of them in order; nothing is added after that. */
    long[] sorted() {
        long[] all = Arrays.copyOf(changes, size);
        Arrays.sort(all);
        return all;
    }

    /** The row of a change. */
    static int row(long change) {
        return (int) (change >>> KIND_BITS);
    }

    /** What happens in a change. */
    static int kind(long change) {
        return (int) change & KIND_MASK;
    }

    /** A row outside the range, or {@link Journal#NONE}, adds nothing. */
    private void add(int row, int kind, int from, int length) {
        changes[size] = (long) row << KIND_BITS | kind;
        size += Integer.compareUnsigned(row - from, length) < 0 ? 1 : 0;
    }

    /** The earlier of two rows, of which either may be {@link Journal#NONE}. */
    private static int earlier(int one, int other) {
        return Integer.compareUnsigned(one, other) < 0 ? one : other;
    }
}
