package org.revisionscope.model.history;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;

/**
 * An append-only column of instants that never decrease, in milliseconds since the epoch. A chunk holds unsigned 32-bit
 * offsets from its first instant, four bytes a row; a chunk that spans more than 49 days holds whole instants.
 */
final class InstantColumn {

    private Chunk[] chunks = new Chunk[4];
    private int size;

    void append(long instant) {
        int index = size++;
        int chunk = Chunks.of(index);
        if (Chunks.within(index) == 0) {
            addChunk(chunk, instant);
        }
        if (!chunks[chunk].set(Chunks.within(index), instant)) {
            // readers keep the old directory, and in it the narrow chunk, which stays right for what they may read
            chunks = chunks.clone();
            chunks[chunk] = chunks[chunk].widened(Chunks.within(index));
            chunks[chunk].set(Chunks.within(index), instant);
        }
    }

    long get(int index) {
        return chunks[Chunks.of(index)].get(Chunks.within(index));
    }

    InstantColumn copy() {
        InstantColumn copy = new InstantColumn();
        copy.chunks = chunks.clone();
        copy.size = size;
        if (Chunks.within(size) != 0) {
            int last = Chunks.of(size);
            copy.chunks[last] = chunks[last].copy();
        }
        return copy;
    }

    Reader reader() {
        return new Reader(chunks);
    }

    private void addChunk(int chunk, long base) {
        if (chunk == chunks.length) {
            chunks = Arrays.copyOf(chunks, 2 * chunks.length);
        }
        chunks[chunk] = new Chunk(base, new int[Chunks.SIZE], null);
    }

    /** What may be read of a column by another thread. */
    record Reader(Chunk[] chunks) {
        long get(int index) {
            return chunks[Chunks.of(index)].get(Chunks.within(index));
        }
    }

    private static final class Chunk {

        private static final long UNSIGNED = 0xFFFF_FFFFL;

        private final long base;
        private final int[] offsets;
        private final long @Nullable [] wide;

        Chunk(long base, int[] offsets, long @Nullable [] wide) {
            this.base = base;
            this.offsets = offsets;
            this.wide = wide;
        }

        boolean set(int within, long instant) {
            if (wide != null) {
                wide[within] = instant;
                return true;
            }
            if (instant - base > UNSIGNED) {
                return false;
            }
            offsets[within] = (int) (instant - base);
            return true;
        }

        long get(int within) {
            return wide != null ? wide[within] : base + (offsets[within] & UNSIGNED);
        }

        Chunk widened(int filled) {
            long[] instants = new long[Chunks.SIZE];
            for (int i = 0; i < filled; i++) {
                instants[i] = get(i);
            }
            return new Chunk(base, new int[0], instants);
        }

        Chunk copy() {
            return new Chunk(base, offsets.clone(), wide == null ? null : wide.clone());
        }
    }
}
