package org.revisionscope.model.history;

import java.util.Arrays;

/**
 * The rows of a journal, append-only, in chunks. One thread appends; others read the chunks that it handed
 * over, up to the number of rows there were then. A copy shares every full chunk.
 */
final class Rows {

    private RowChunk[] chunks;
    private RowChunk last;
    private int size;

    Rows() {
        chunks = new RowChunk[0];
        last = RowChunk.NO_ROOM;
    }

    private Rows(Rows other) {
        chunks = other.chunks.clone();
        last = other.last;
        size = other.size;
        if (Chunks.within(size) != 0) {
            replaceLast(last.copy());
        }
    }

    /**
     * Appends a row.
     *
     * @param kind as {@link Kinds} pack it
     * @param slot of the task that it is about, or {@link Journal#NONE}
     * @return its number
     */
    int append(long at, int cause, int subject, int kind, int slot) {
        int row = size;
        int within = Chunks.within(row);
        if (within == 0) {
            addChunk(new RowChunk(at));
        } else if (!last.holds(at)) {
            // readers keep the old directory, and in it the narrow chunk, which stays right for what they may read
            chunks = chunks.clone();
            replaceLast(last.widened(within));
        }
        last.set(within, at, cause, subject, kind, slot);
        size = row + 1;
        return row;
    }

    private void addChunk(RowChunk chunk) {
        int index = Chunks.of(size);
        if (index == chunks.length) {
            chunks = Arrays.copyOf(chunks, Math.max(4, 2 * index));
        }
        chunks[index] = chunk;
        last = chunk;
    }

    private void replaceLast(RowChunk chunk) {
        chunks[Chunks.of(size - 1)] = chunk;
        last = chunk;
    }

    int size() {
        return size;
    }

    /** The chunks, of which only the rows that exist now may be read. */
    RowChunk[] chunks() {
        return chunks;
    }

    Rows copy() {
        return new Rows(this);
    }
}
