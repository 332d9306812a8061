package org.revisionscope.model.history;

import org.jspecify.annotations.Nullable;

/**
 * {@value Chunks#SIZE} rows as records of four ints, so that a row lies on one line of the processor's cache whoever
 * writes or reads it. Instants are unsigned 32-bit offsets from the chunk's first, in milliseconds; a chunk that spans
 * more than 49 days holds whole instants beside its records. A chunk of a journal that is finished may leave its first
 * rows to another chunk that tells the same.
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
    /** Through so many chunks a row is asked for at most. */
    private static final int MOST_DEEP = 8;

    /** The rows before in the same slots; until the {@link Undo} has linked one, its slot. */
    final int[] previous;
    /** The index of the first row that this chunk keeps itself; {@code before} keeps those before it. */
    private final int from;
    private final RowChunk before;
    private final int depth;
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
        from = 0;
        before = this;
        depth = 0;
    }

    private RowChunk(RowChunk other, long[] instants) {
        base = other.base;
        records = other.records;
        previous = other.previous;
        instant = instants;
        from = 0;
        before = this;
        depth = 0;
    }

    private RowChunk(RowChunk other) {
        base = other.base;
        records = other.records.clone();
        previous = other.previous.clone();
        instant = other.instant == null ? null : other.instant.clone();
        from = other.from;
        before = from == 0 ? this : other.before;
        depth = other.depth;
    }

    /** Room for the rows of a whole chunk from an index on, up to another. */
    private RowChunk(RowChunk whole, RowChunk before, int from, int until) {
        int size = until - from;
        base = size == 0 ? 0 : whole.at(from);
        records = new int[size << BITS];
        previous = new int[size];
        instant = size == 0 || whole.at(until - 1) - base <= UNSIGNED ? null : new long[size];
        this.from = from;
        this.before = from == 0 ? this : before;
        depth = from == 0 ? 0 : before.depth + 1;
    }

    /** When the row at an index happened, in milliseconds since the epoch. */
    long at(int within) {
        if (within < from) {
            return before.at(within);
        }
        int own = within - from;
        return instant != null ? instant[own] : base + (records[own << BITS | OFFSET] & UNSIGNED);
    }

    /** The row that caused it, or {@link Journal#NONE}. */
    int cause(int within) {
        return within < from ? before.cause(within) : records[within - from << BITS | CAUSE];
    }

    /** What it is about: a task, an owner, or where else more is told. */
    int subject(int within) {
        return within < from ? before.subject(within) : records[within - from << BITS | SUBJECT];
    }

    /** What kind of row it is, as {@link Kinds} pack it. */
    int kind(int within) {
        return within < from ? before.kind(within) : records[within - from << BITS | KIND];
    }

    /** The row before in the same slot, or {@link Journal#NONE}; only once it is linked. */
    int previous(int within) {
        return within < from ? before.previous(within) : previous[within - from];
    }

    /** Whether an instant, not before the chunk's first, can be held as it is. */
    boolean holds(long at) {
        return instant != null || at - base <= UNSIGNED;
    }

    /** Sets the row at an index of those that the chunk keeps itself. */
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

    /** How many of the first rows are the same in another chunk, of which so many may be read. */
    int sameAs(RowChunk other, int most) {
        int same = 0;
        while (same < most && at(same) == other.at(same) && cause(same) == other.cause(same)
                && subject(same) == other.subject(same) && kind(same) == other.kind(same)
                && previous(same) == other.previous(same)) {
            same++;
        }
        return same;
    }

    /**
     * The first rows of this chunk in no more room than they need.
     *
     * @param other where the first of them are the same
     * @param same how many are
     * @param until how many rows there are
     */
    RowChunk sharing(RowChunk other, int same, int until) {
        RowChunk keeper = other;
        while (keeper.from >= same && keeper.from > 0) {
            keeper = keeper.before;
        }
        RowChunk part = new RowChunk(this, keeper, keeper.depth == MOST_DEEP ? 0 : same, until);
        for (int i = part.from; i < until; i++) {
            part.set(i - part.from, at(i), cause(i), subject(i), kind(i), previous(i));
        }
        return part;
    }

    RowChunk copy() {
        return new RowChunk(this);
    }
}
