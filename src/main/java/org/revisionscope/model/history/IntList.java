package org.revisionscope.model.history;

import java.util.Arrays;
import java.util.Objects;

/** A growing list of ints, for rows and tasks; only this package adds to it. */
public final class IntList {

    private static final int[] EMPTY = {};

    private int[] values = EMPTY;
    private int size;

    IntList() {}

    /** How many there are. */
    public int size() {
        return size;
    }

    /**
     * The value at a place, from 0.
     *
     * @throws IndexOutOfBoundsException if there is no such place
     */
    public int get(int index) {
        return values[Objects.checkIndex(index, size)];
    }

    /** Of a list that ascends: how many of its values are less than {@code bound}. */
    public int countBelow(int bound) {
        if (size == 0 || values[size - 1] < bound) { // most questions are about all of them or about none
            return size;
        }
        int low = 0;
        int high = values[0] < bound ? size - 1 : 0;
        while (low < high) {
            int middle = low + high >>> 1;
            if (values[middle] < bound) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    void add(int value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, Math.max(4, 2 * size));
        }
        values[size++] = value;
    }
}
