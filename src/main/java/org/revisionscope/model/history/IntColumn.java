package org.revisionscope.model.history;

import java.util.Arrays;

/**
 * An append-only column of ints in chunks. One thread appends; others read a {@link Reader} that it handed over. A copy
 * shares every full chunk.
 */
final class IntColumn {

    private int[][] chunks = new int[4][];
    private int size;

    void append(int value) {
        int index = size++;
        if (Chunks.within(index) == 0) {
            addChunk(Chunks.of(index));
        }
        chunks[Chunks.of(index)][Chunks.within(index)] = value;
    }

    int get(int index) {
        return chunks[Chunks.of(index)][Chunks.within(index)];
    }

    /** Changes a value that no reader may see yet. */
    void set(int index, int value) {
        chunks[Chunks.of(index)][Chunks.within(index)] = value;
    }

    int size() {
        return size;
    }

    IntColumn copy() {
        IntColumn copy = new IntColumn();
        copy.chunks = chunks.clone();
        copy.size = size;
        if (Chunks.within(size) != 0) {
            int last = Chunks.of(size);
            copy.chunks[last] = chunks[last].clone();
        }
        return copy;
    }

    Reader reader() {
        return new Reader(chunks, size);
    }

    private void addChunk(int chunk) {
        if (chunk == chunks.length) {
            chunks = Arrays.copyOf(chunks, 2 * chunks.length);
        }
        chunks[chunk] = new int[Chunks.SIZE];
    }

    /** What may be read of a column by another thread: the part that was there when the reader was made. */
    record Reader(int[][] chunks, int size) {
        int get(int index) {
            return chunks[Chunks.of(index)][Chunks.within(index)];
        }

        /** The same in no more room than it needs. */
        Reader trimmed() {
            int[][] trimmed = Arrays.copyOf(chunks, Chunks.of(size + Chunks.SIZE - 1));
            if (Chunks.within(size) != 0) {
                int last = trimmed.length - 1;
                trimmed[last] = Arrays.copyOf(trimmed[last], Chunks.within(size));
            }
            return new Reader(trimmed, size);
        }
    }
}
