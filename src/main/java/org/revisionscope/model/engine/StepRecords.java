package org.revisionscope.model.engine;

import java.util.Arrays;

import org.revisionscope.model.fleet.StopCause;
import org.revisionscope.model.fleet.TaskState;

/**
 * What every step of a task reads and writes: a record of eight ints a slot, so that a step touches one line of the
 * processor's cache however many tasks there are. A copy shares all of them until it {@link #own owns} them; asking at
 * each step whether a record is shared would slow down every step.
 */
class StepRecords {

    private static final int BITS = 3;
    /**
     * A large array begins at a border of the heap's regions with 16 bytes of its own; so many ints later, records of 32
     * bytes no longer straddle lines.
     */
    private static final int MARGIN = 4;
    private static final int DUE = 0;
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
    private boolean shared;

    StepRecords(int capacity) {
        ints = new int[record(capacity)];
    }

    /** A copy that shares every record: neither may change one before it owns them. */
    StepRecords(StepRecords other) {
        ints = other.ints;
        shared = true;
        other.shared = true;
    }

    final boolean isShared() {
        return shared;
    }

    /** Makes the records its own, before anything changes them. */
    void own() {
        if (shared) {
            ints = ints.clone();
            shared = false;
        }
    }

    final void growRecords(int capacity) {
        ints = Arrays.copyOf(ints, record(capacity));
    }

    private static int record(int slot) {
        return MARGIN + (slot << BITS);
    }

    private int get(int slot, int field) {
        return ints[record(slot) + field];
    }

    private void put(int slot, int field, int value) {
        ints[record(slot) + field] = value;
    }

    /** When the next step is due, or {@link Slots#NEVER}. */
    final long due(int slot) {
        return Longs.get(ints, record(slot) + DUE);
    }

    final void setDue(int slot, long instant) {
        Longs.put(ints, record(slot) + DUE, instant);
    }

    /** The number of the task in the journal. */
    final int task(int slot) {
        return get(slot, TASK);
    }

    final void setTask(int slot, int task) {
        put(slot, TASK, task);
    }

    /** The row of its launch or its last step. */
    final int stepRow(int slot) {
        return get(slot, STEP_ROW);
    }

    final void setStepRow(int slot, int row) {
        put(slot, STEP_ROW, row);
    }

    /** The number of its owner in the journal. */
    final int owner(int slot) {
        return get(slot, OWNER);
    }

    final void setOwner(int slot, int owner) {
        put(slot, OWNER, owner);
    }

    /** The number of the instant at which it was launched, among all instants at which something was. */
    final int wave(int slot) {
        return get(slot, WAVE);
    }

    final void setWave(int slot, int wave) {
        put(slot, WAVE, wave);
    }

    final TaskState state(int slot) {
        return STATES[get(slot, STATE)];
    }

    final void setState(int slot, TaskState state) {
        put(slot, STATE, state.ordinal());
    }

    final boolean is(int slot, int flag) {
        return (get(slot, FLAGS) & flag) != 0;
    }

    final void set(int slot, int flag) {
        put(slot, FLAGS, get(slot, FLAGS) | flag);
    }

    final void clearFlags(int slot) {
        put(slot, FLAGS, 0);
    }

    /** Why it stops, once it does. */
    final StopCause stopCause(int slot) {
        return CAUSES[get(slot, FLAGS) >> CAUSE_SHIFT];
    }

    final void setStopCause(int slot, StopCause cause) {
        put(slot, FLAGS, get(slot, FLAGS) & FLAG_MASK | cause.ordinal() << CAUSE_SHIFT);
    }
}
