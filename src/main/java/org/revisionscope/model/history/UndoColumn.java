package org.revisionscope.model.history;

import java.util.Arrays;

/**
 * For every row, the row before it in the same slot; and with it the {@link Checkpoints}. The writer only notes the slot
 * of a row. Slots are turned into rows behind it, many at a time, because then the processor fetches many of them at
 * once; nobody may read a row that is not {@link #link linked} yet.
 */
final class UndoColumn {

    private final IntColumn previous;
    private final Checkpoints checkpoints;
    private int[] lastOfSlot;
    private int slots;
    private int linked;

    UndoColumn() {
        previous = new IntColumn();
        checkpoints = new Checkpoints();
        lastOfSlot = new int[64];
        Arrays.fill(lastOfSlot, Journal.NONE);
    }

    private UndoColumn(UndoColumn other) {
        previous = other.previous.copy();
        checkpoints = other.checkpoints.copy();
        lastOfSlot = other.lastOfSlot.clone();
        slots = other.slots;
        linked = other.linked;
    }

    /** Makes room for a slot that a task is launched into. */
    void addSlot(int slot) {
        if (slot >= lastOfSlot.length) {
            int length = lastOfSlot.length;
            lastOfSlot = Arrays.copyOf(lastOfSlot, Math.max(slot + 1, 2 * length));
            Arrays.fill(lastOfSlot, length, lastOfSlot.length, Journal.NONE);
        }
        slots = Math.max(slots, slot + 1);
    }

    /** Notes the slot of the next row, or {@link Journal#NONE} if it is about no task. */
    void append(int slot) {
        previous.append(slot);
        if (Chunks.within(previous.size()) == 0) {
            link();
        }
    }

    /** Turns every noted slot into the row before it in that slot. */
    void link() {
        int rows = previous.size();
        for (int row = linked; row < rows; row++) {
            int slot = previous.get(row);
            if (slot != Journal.NONE) {
                previous.set(row, lastOfSlot[slot]);
                lastOfSlot[slot] = row;
            }
            checkpoints.afterRow(row, lastOfSlot, slots);
        }
        linked = rows;
    }

    /** How many slots tasks have used. */
    int slots() {
        return slots;
    }

    IntColumn.Reader reader() {
        return previous.reader();
    }

    Checkpoints.Reader checkpoints() {
        return checkpoints.reader();
    }

    UndoColumn copy() {
        link();
        return new UndoColumn(this);
    }
}
