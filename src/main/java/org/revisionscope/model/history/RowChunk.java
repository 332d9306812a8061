package org.revisionscope.model.history;

import org.jspecify.annotations.Nullable;

/**
 * {@value Chunks#SIZE} rows as records of four ints, so that a row lies on one line of the processor's cache whoever
 * writes or reads it. Instants are unsigned 32-bit offsets from the chunk's first, in milliseconds; a chunk that spans
 * more than 49 days holds whole instants beside its records.
 */
final class RowChunk {

    /** What stands before the first chunk; it has no room. */
    static final RowChunk NO_ROOM = new RowChunk(0, 0);

    private static final long UNSIGNED = 0xFFFF_FFFFL;
    private static final int BITS = 2;
    private static final int OFFSET = 0;
    private static final int CAUSE = 1;
    private static final int SUBJECT = 2;
    private static final int KIND = 3;

    /** The row before in the same slot; until the {@link Undo} has linked it, the slot. */
    final int[] previous;
    private final int[] records;
    private final long base;
    private final long @Nullable [] instant;

    /** A chunk whose first row happens at {@code base}. */
    RowChunk(long base) {
        this(base, Chunks.SIZE);
    }

    private RowChunk(long base, int size) {
        this.base = base;
        records = new int[size << BITS];
        previous = new int[size];
        instant = null;
    }

    private RowChunk(RowChunk other, long[] instants) {
        base = other.base;
        records = other.records;
        previous = other.previous;
        instant = instants;
    }

    private RowChunk(RowChunk other) {
        base = other.base;
        records = other.records.clone();
        previous = other.previous.clone();
        instant = other.instant == null ? null : other.instant.clone();
    }

    /** When the row at an index happened, in milliseconds since the epoch. */
    long at(int within) {
        return instant != null ? instant[within] : base + (records[within << BITS | OFFSET] & UNSIGNED);
    }

    /** The row that caused it, or {@link Journal#NONE}. */
    int cause(int within) {
        return records[within << BITS | CAUSE];
    }

    /** What it is about: a task, an owner, or where else more is told. */
    int subject(int within) {
        return records[within << BITS | SUBJECT];
    }

    /** What kind of row it is, as {@link Kinds} pack it. */
    int kind(int within) {
        return records[within << BITS | KIND];
    }

    /** Whether an instant, not before the chunk's first, can be held as it is. */
    boolean holds(long at) {
        return instant != null || at - base <= UNSIGNED;
    }

    /** Sets the row at an index. */
    void set(int within, long at, int cause, int subject, int kind, int slot) {
        int record = within << BITS;
        records[record | KIND] = kind;
        records[record | OFFSET] = (int) (at - base);
        records[record | CAUSE] = cause;
        records[record | SUBJECT] = subject;
        previous[within] = slot;
        if (instant != null) {
            instant[within] = at;
        }
    }

    /** The same rows with whole instants, of which so many are filled; everything but the instants is shared. */
    RowChunk widened(int filled) {
        long[] instants = new long[Chunks.SIZE];
        for (int i = 0; i < filled; i++) {
            instants[i] = at(i);
        }
        return new RowChunk(this, instants);
    }

    RowChunk copy() {
        return new RowChunk(this);
    }
}
