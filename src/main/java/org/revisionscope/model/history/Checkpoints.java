package org.revisionscope.model.history;

import java.util.Arrays;

/** The last row of every slot, kept each {@value #INTERVAL} rows, so that no instant is far from one that is known. */
final class Checkpoints {

    static final int BITS = 17;
    static final int INTERVAL = 1 << BITS;

    private int[][] lastOfSlot = new int[4][];
    private int size;

    /** Takes a checkpoint if so many rows complete an interval. */
    void after(int rows, int[] last, int slots) {
        if ((rows & INTERVAL - 1) != 0) {
            return;
        }
        if (size == lastOfSlot.length) {
            lastOfSlot = Arrays.copyOf(lastOfSlot, 2 * size);
        }
        lastOfSlot[size++] = Arrays.copyOf(last, slots);
    }

    Checkpoints copy() {
        Checkpoints copy = new Checkpoints();
        copy.lastOfSlot = lastOfSlot.clone();
        copy.size = size;
        return copy;
    }

    Reader reader() {
        return new Reader(lastOfSlot, size);
    }

    /**
     * The checkpoints that may be read by another thread. Checkpoint {@code i} holds the state after the first
     * {@code (i + 1) * INTERVAL} rows.
     */
    record Reader(int[][] lastOfSlot, int size) {}
}
