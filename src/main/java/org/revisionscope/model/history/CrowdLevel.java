package org.revisionscope.model.history;

import java.util.Arrays;

/** One level of a crowd's pyramid: blocks of steps, each with the extremes of the blocks of the level below. */
final class CrowdLevel {

    /** So many blocks of one level are one block of the next. */
    static final int FAN = 16;

    private int[] least = {};
    private int[] most = {};
    private int[] arriving = {};
    private int[] going = {};
    private int size;

    /** How many blocks there are. */
    int size() {
        return size;
    }

    /** Adds what a slice holds as a block. */
    void add(CrowdSlice slice) {
        if (size == least.length) {
            int room = Math.max(FAN, 2 * size);
            least = Arrays.copyOf(least, room);
            most = Arrays.copyOf(most, room);
            arriving = Arrays.copyOf(arriving, room);
            going = Arrays.copyOf(going, room);
        }
        least[size] = slice.least;
        most[size] = slice.most;
        arriving[size] = slice.mostArriving;
        going[size] = slice.mostGoing;
        size++;
    }

    /** Adds blocks, from the first up to and without the end, to a slice. */
    void include(int first, int end, CrowdSlice slice) {
        for (int block = first; block < end; block++) {
            slice.include(least[block], most[block], arriving[block], going[block]);
        }
    }
}
