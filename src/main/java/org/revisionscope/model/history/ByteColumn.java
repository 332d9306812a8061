package org.revisionscope.model.history;

import java.util.Arrays;

/** An append-only column of bytes in chunks; the same contract as {@link IntColumn}. */
final class ByteColumn {

    private byte[][] chunks = new byte[4][];
    private int size;

    void append(int value) {
        int index = size++;
        if (Chunks.within(index) == 0) {
            addChunk(Chunks.of(index));
        }
        chunks[Chunks.of(index)][Chunks.within(index)] = (byte) value;
    }

    int get(int index) {
        return chunks[Chunks.of(index)][Chunks.within(index)];
    }

    int size() {
        return size;
    }

    ByteColumn copy() {
        ByteColumn copy = new ByteColumn();
        copy.chunks = chunks.clone();
        copy.size = size;
        if (Chunks.within(size) != 0) {
            int last = Chunks.of(size);
            copy.chunks[last] = chunks[last].clone();
        }
        return copy;
    }

    /** A column that begins with the first {@code count} of these, and goes on in its own way. */
    ByteColumn first(int count) {
        ByteColumn first = copy();
        first.size = count;
        if (Chunks.within(count) != 0) {
            int last = Chunks.of(count);
            first.chunks[last] = first.chunks[last].clone();
        }
        return first;
    }

    Reader reader() {
        return new Reader(chunks);
    }

    private void addChunk(int chunk) {
        if (chunk == chunks.length) {
            chunks = Arrays.copyOf(chunks, 2 * chunks.length);
        }
        chunks[chunk] = new byte[Chunks.SIZE];
    }

    /** What may be read of a column by another thread. */
    record Reader(byte[][] chunks) {
        int get(int index) {
            return chunks[Chunks.of(index)][Chunks.within(index)];
        }
    }
}
