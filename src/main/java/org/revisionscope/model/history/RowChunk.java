package org.revisionscope.model.history;

import org.jspecify.annotations.Nullable;

/**
 * {@value Chunks#SIZE} rows as columns side by side, so that appending a row looks up one chunk. Instants are unsigned
 * 32-bit offsets from the chunk's first, in milliseconds, four bytes a row; a chunk that spans more than 49 days holds
 * whole instants.
 */
final class RowChunk {

    /** What stands before the first chunk; it has no room. */
    static final RowChunk NO_ROOM = new RowChunk(0, 0);

    private static final long UNSIGNED = 0xFFFF_FFFFL;

    final int[] cause;
    final int[] subject;
    final byte[] type;
    final byte[] rule;
    final byte[] detail;
    /** The row before in the same slot; until the {@link Undo} has linked it, the slot. */
    final int[] previous;
    private final long base;
    private final int[] offset;
    private final long @Nullable [] instant;

    /** A chunk whose first row happens at {@code base}. */
    RowChunk(long base) {
        this(base, Chunks.SIZE);
    }

    private RowChunk(long base, int size) {
        this.base = base;
        cause = new int[size];
        subject = new int[size];
        type = new byte[size];
        rule = new byte[size];
        detail = new byte[size];
        previous = new int[size];
        offset = new int[size];
        instant = null;
    }

    private RowChunk(RowChunk other, long[] instants) {
        base = other.base;
        cause = other.cause;
        subject = other.subject;
        type = other.type;
        rule = other.rule;
        detail = other.detail;
        previous = other.previous;
        offset = new int[0];
        instant = instants;
    }

    private RowChunk(RowChunk other) {
        base = other.base;
        cause = other.cause.clone();
        subject = other.subject.clone();
        type = other.type.clone();
        rule = other.rule.clone();
        detail = other.detail.clone();
        previous = other.previous.clone();
        offset = other.offset.clone();
        instant = other.instant == null ? null : other.instant.clone();
    }

    /** When the row at an index happened, in milliseconds since the epoch. */
    long at(int within) {
        return instant != null ? instant[within] : base + (offset[within] & UNSIGNED);
    }

    /** Whether an instant, not before the chunk's first, can be held as it is. */
    boolean holds(long at) {
        return instant != null || at - base <= UNSIGNED;
    }

    void setAt(int within, long at) {
        if (instant != null) {
            instant[within] = at;
        } else {
            offset[within] = (int) (at - base);
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
