package org.revisionscope.model.history;

import java.util.Arrays;

/**
 * What leads back: for every row the row before it in the same slot, with the {@link Checkpoints}. The writer only notes
 * the slot of a row. Slots are turned into rows behind it, many at a time, because then the processor fetches many of
 * them at once; nobody may read a row that is not {@link #link linked} yet.
 */
final class Undo {

    private final Checkpoints checkpoints;
    private int[] lastOfSlot;
    /** Whether a copy has the same array, so that it must not be changed any more. */
    private boolean shared;
    private int slots;
    private int linked;

    Undo() {
        checkpoints = new Checkpoints();
        lastOfSlot = new int[64];
        Arrays.fill(lastOfSlot, Journal.NONE);
    }

    private Undo(Undo other) {
        checkpoints = other.checkpoints.copy();
        lastOfSlot = other.lastOfSlot;
        other.shared = true;
        shared = true;
        slots = other.slots;
        linked = other.linked;
    }

    /** Makes room for a slot that a task is launched into. */
    void addSlot(int slot) {
        if (slot >= lastOfSlot.length) {
            int length = lastOfSlot.length;
            lastOfSlot = Arrays.copyOf(lastOfSlot, Math.max(slot + 1, 2 * length));
            Arrays.fill(lastOfSlot, length, lastOfSlot.length, Journal.NONE);
            shared = false;
        }
        slots = Math.max(slots, slot + 1);
    }

    /** Links every row that is not linked yet. */
    void link(Rows rows) {
        if (shared && linked < rows.size()) {
            lastOfSlot = lastOfSlot.clone();
            shared = false;
        }
        while (linked < rows.size()) {
            int chunk = Chunks.of(linked);
            int first = chunk * Chunks.SIZE;
            int end = Math.min(Chunks.SIZE, rows.size() - first);
            link(rows.chunks()[chunk].previous, Chunks.within(linked), end, first);
            linked = first + end;
            checkpoints.after(linked, lastOfSlot, slots);
        }
    }

    private void link(int[] previous, int from, int to, int firstRow) {
        int[] last = lastOfSlot;
        for (int i = from; i < to; i++) {
            int slot = previous[i];
            if (slot != Journal.NONE) {
                previous[i] = last[slot];
                last[slot] = firstRow + i;
            }
        }
    }

    /** How many slots tasks have used. */
    int slots() {
        return slots;
    }

    Checkpoints.Reader checkpoints() {
        return checkpoints.reader();
    }

    /** An independent copy, when every row is linked; both share what stands until one of them goes on. */
    Undo copy() {
        return new Undo(this);
    }
}
