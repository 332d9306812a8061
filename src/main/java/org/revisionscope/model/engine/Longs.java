package org.revisionscope.model.engine;

/** Longs among ints, the lower half first. */
final class Longs {

    private Longs() {}

    static long get(int[] ints, int at) {
        return (long) ints[at + 1] << Integer.SIZE | Integer.toUnsignedLong(ints[at]);
    }

    static void put(int[] ints, int at, long value) {
        ints[at] = (int) value;
        ints[at + 1] = (int) (value >>> Integer.SIZE);
    }
}
