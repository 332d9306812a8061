package org.revisionscope.model.whatif;

import java.util.Arrays;

/**
 * A number over time, known at some instants (milliseconds since the epoch) with how fast it grows from there. It keeps
 * so many points as a picture can show: of more, every other one is forgotten.
 */
public final class Curve {

    private static final int MOST = 1 << 13;

    private long[] at = new long[16];
    private double[] value = new double[16];
    private double[] rate = new double[16];
    private int size;
    private long spacing = 1;

    Curve() {}

    /** How many instants are known. */
    public int size() {
        return size;
    }

    /** The number at an instant: 0 before the first that is known. */
    public double valueAt(long instant) {
        int found = Arrays.binarySearch(at, 0, size, instant);
        int point = found >= 0 ? found : -found - 2;
        if (point < 0) {
            return 0;
        }
        double grown = value[point] + rate[point] * (instant - at[point]);
        return point + 1 < size && rate[point] > 0 ? Math.min(grown, value[point + 1]) : grown;
    }

    /** From an instant on it is this number, and grows so much in a millisecond. */
    void set(long instant, double number, double growth) {
        boolean again = size > 0 && instant == at[size - 1] || size > 1 && instant - at[size - 2] < spacing;
        if (!again && size == MOST) {
            thin();
        }
        if (!again && size == at.length) {
            at = Arrays.copyOf(at, 2 * size);
            value = Arrays.copyOf(value, 2 * size);
            rate = Arrays.copyOf(rate, 2 * size);
        }
        int point = again ? size - 1 : size++;
        at[point] = instant;
        value[point] = number;
        rate[point] = growth;
    }

    private void thin() {
        int kept = 0;
        for (int i = 0; i < size; i += 2) {
            at[kept] = at[i];
            value[kept] = value[i];
            rate[kept] = rate[i];
            kept++;
        }
        spacing = Math.max(2 * spacing, (at[size - 1] - at[0]) / MOST);
        size = kept;
    }
}
