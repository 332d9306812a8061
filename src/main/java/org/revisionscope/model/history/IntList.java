package org.revisionscope.model.history;

import java.util.Arrays;
import java.util.Objects;

/** A growing list of ints, for rows and tasks; only this package adds to it. */
public final class IntList {

    private static final int[] EMPTY = {};

    private int[] values = EMPTY;
    private int size;
    /** Whether another list has the array, too: then this one takes its own before it grows. */
    private boolean isShared;
    /** The last answer, where the next search begins. */
    private int answered;

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

    /**
     * Of a list that ascends: how many of its values are less than {@code bound}. The search begins at the last answer and
     * strides away from it, because whoever asks follows a clock.
     */
    public int countBelow(int bound) {
        int last = answered;
        if (last > 0 && last < size && values[last - 1] < bound && values[last] >= bound) {
            return last; // nothing happened since, and no other part of a long list is looked at
        }
        if (size == 0 || values[size - 1] < bound) { // most other questions are about all of them or about none
            return size;
        }
        if (values[0] >= bound) {
            return 0;
        }
        int low = Math.min(last, size - 1);
        int high = low;
        for (int stride = 1; values[low] >= bound; stride *= 2) {
            high = low;
            low = Math.max(0, low - stride);
        }
        for (int stride = 1; values[high] < bound; stride *= 2) {
            low = high;
            high = Math.min(size - 1, high + stride);
        }
        int found = firstFrom(low + 1, high, bound);
        answered = found; // another thread may ask, too: what is returned is not read back
        return found;
    }

    /** The first place from {@code low} to {@code high} whose value is not less than {@code bound}; the last has one. */
    private int firstFrom(int low, int high, int bound) {
        int from = low;
        int to = high;
        while (from < to) {
            int middle = from + to >>> 1;
            if (values[middle] < bound) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return to;
    }

    void add(int value) {
        if (size == values.length || isShared) {
            values = Arrays.copyOf(values, Math.max(4, 2 * size));
            isShared = false;
        }
        values[size++] = value;
    }

    /** Of a list that ascends: those that are less than {@code bound}, as {@link #first} gives them. */
    IntList below(int bound) {
        return first(countBelow(bound));
    }

    /**
     * The first {@code count} of them, to which others may be added than to this list. Both may grow: this one touches
     * nothing of what the other one has.
     */
    IntList first(int count) {
        IntList first = new IntList();
        first.values = values;
        first.size = Objects.checkIndex(count, size + 1);
        first.isShared = true;
        return first;
    }
}
