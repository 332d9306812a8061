package org.revisionscope.model.history;

import java.util.Arrays;

/** An append-only column of immutable objects in chunks; the same contract as {@link IntColumn}. */
final class ObjectColumn<T> {

    private static final int BITS = 8;
    private static final int SIZE = 1 << BITS;

    private Object[][] chunks = new Object[4][];
    private int size;

    int append(T value) {
        int index = size++;
        int chunk = index >>> BITS;
        if ((index & (SIZE - 1)) == 0) {
            if (chunk == chunks.length) {
                chunks = Arrays.copyOf(chunks, 2 * chunks.length);
            }
            chunks[chunk] = new Object[SIZE];
        }
        chunks[chunk][index & (SIZE - 1)] = value;
        return index;
    }

    T get(int index) {
        return new Reader<T>(chunks, size).get(index);
    }

    int size() {
        return size;
    }

    ObjectColumn<T> copy() {
        ObjectColumn<T> copy = new ObjectColumn<>();
        copy.chunks = chunks.clone();
        copy.size = size;
        if ((size & (SIZE - 1)) != 0) {
            int last = size >>> BITS;
            copy.chunks[last] = chunks[last].clone();
        }
        return copy;
    }

    Reader<T> reader() {
        return new Reader<>(chunks, size);
    }

    /** What may be read of a column by another thread. */
    record Reader<T>(Object[][] chunks, int size) {
        @SuppressWarnings("unchecked") // only append() fills the chunks, and it takes T
        T get(int index) {
            return (T) chunks[index >>> BITS][index & (SIZE - 1)];
        }

        /** The same in no more room than it needs, with the very objects of another column where they are the same. */
        Reader<T> sharing(Reader<T> other) {
            Object[][] trimmed = new Object[(size + SIZE - 1) >>> BITS][];
            for (int i = 0; i < size; i++) {
                if ((i & (SIZE - 1)) == 0) {
                    trimmed[i >>> BITS] = new Object[Math.min(SIZE, size - i)];
                }
                T own = get(i);
                trimmed[i >>> BITS][i & (SIZE - 1)] = i < other.size && own.equals(other.get(i)) ? other.get(i) : own;
            }
            return new Reader<>(trimmed, size);
        }
    }
}
