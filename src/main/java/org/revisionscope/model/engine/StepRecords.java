package org.revisionscope.model.engine;

import java.util.Arrays;

import org.revisionscope.model.fleet.StopCause;
import org.revisionscope.model.fleet.TaskState;

/**
 * What every step of a task reads and writes: a record of eight ints a slot, so that a step touches one line of the
 * processor's cache however many tasks there are.
 */
class StepRecords {

    private static final int BITS = 3;
    /**
     * A large array begins at a border of the heap's regions with 16 bytes of its own; so many ints later, records of 32
     * bytes no longer straddle lines.
     */
    private static final int MARGIN = 4;
    private static final int DUE_LOW = 0;
    private static final int DUE_HIGH = 1;
    private static final int TASK = 2;
    private static final int STEP_ROW = 3;
    private static final int OWNER = 4;
    private static final int WAVE = 5;
    private static final int STATE = 6;
    private static final int FLAGS = 7;
    private static final int CAUSE_SHIFT = 8;
    private static final int FLAG_MASK = (1 << CAUSE_SHIFT) - 1;
    private static final TaskState[] STATES = TaskState.values();
    private static final StopCause[] CAUSES = StopCause.values();

    private int[] ints;

    StepRecords(int capacity) {
        ints = new int[0];
        growRecords(capacity);
    }

    /** A copy of the first so many records. */
    StepRecords(StepRecords other, int capacity) {
        ints = Arrays.copyOf(other.ints, record(capacity));
    }

    final void growRecords(int capacity) {
        int from = ints.length >> BITS;
        ints = Arrays.copyOf(ints, record(capacity));
        for (int slot = from; slot < capacity; slot++) {
            setState(slot, TaskState.STOPPED);
        }
    }

    private static int record(int slot) {
        return MARGIN + (slot << BITS);
    }

    /** When the next step is due, or {@link Slots#NEVER}. */
    final long due(int slot) {
        int record = record(slot);
        return (long) ints[record + DUE_HIGH] << Integer.SIZE | Integer.toUnsignedLong(ints[record + DUE_LOW]);
    }

    final void setDue(int slot, long instant) {
        int record = record(slot);
        ints[record + DUE_LOW] = (int) instant;
        ints[record + DUE_HIGH] = (int) (instant >>> Integer.SIZE);
    }

    /** The number of the task in the journal. */
    final int task(int slot) {
        return ints[record(slot) + TASK];
    }

    final void setTask(int slot, int task) {
        ints[record(slot) + TASK] = task;
    }

    /** The row of its launch or its last step. */
    final int stepRow(int slot) {
        return ints[record(slot) + STEP_ROW];
    }

    final void setStepRow(int slot, int row) {
        ints[record(slot) + STEP_ROW] = row;
    }

    /** The number of its owner in the journal. */
    final int owner(int slot) {
        return ints[record(slot) + OWNER];
    }

    final void setOwner(int slot, int owner) {
        ints[record(slot) + OWNER] = owner;
    }

    /** The number of the instant at which it was launched, among all instants at which something was. */
    final int wave(int slot) {
        return ints[record(slot) + WAVE];
    }

    final void setWave(int slot, int wave) {
        ints[record(slot) + WAVE] = wave;
    }

    final TaskState state(int slot) {
        return STATES[ints[record(slot) + STATE]];
    }

    final void setState(int slot, TaskState state) {
        ints[record(slot) + STATE] = state.ordinal();
    }

    final boolean is(int slot, int flag) {
        return (ints[record(slot) + FLAGS] & flag) != 0;
    }

    final void set(int slot, int flag) {
        ints[record(slot) + FLAGS] |= flag;
    }

    final void clearFlags(int slot) {
        ints[record(slot) + FLAGS] = 0;
    }

    /** Why it stops, once it does. */
    final StopCause stopCause(int slot) {
        return CAUSES[ints[record(slot) + FLAGS] >> CAUSE_SHIFT];
    }

    final void setStopCause(int slot, StopCause cause) {
        int at = record(slot) + FLAGS;
        ints[at] = ints[at] & FLAG_MASK | cause.ordinal() << CAUSE_SHIFT;
    }
}
