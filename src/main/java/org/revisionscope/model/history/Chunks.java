package org.revisionscope.model.history;

/** How every column is cut into chunks. */
final class Chunks {

    static final int BITS = 11;
    static final int SIZE = 1 << BITS;

    private Chunks() {}

    static int of(int index) {
        return index >>> BITS;
    }

    static int within(int index) {
        return index & (SIZE - 1);
    }
}
