package org.revisionscope.model.engine;

import java.util.Arrays;

import org.revisionscope.model.fleet.StopCause;
import org.revisionscope.model.fleet.TaskState;
import org.revisionscope.model.history.Journal;

/**
 * The tasks that exist, as columns. A slot is taken at the launch and given back when the task is STOPPED; all columns
 * are indexed by slot. Instants are milliseconds since the epoch.
 */
final class Slots {

    /** Stands for "no instant": no step is due, no length was given. */
    static final long NEVER = TimerQueue.NEVER;

    /** The number of the task in the journal. */
    int[] task;
    /** The number of its owner in the journal. */
    int[] owner;
    /** The number of its revision. */
    int[] revision;
    /** The n-th deployment of its service; 0 for standalone tasks. */
    int[] deployment;
    /** When it was launched. */
    long[] launchedAt;
    /** When its next step is due, or {@link #NEVER}. */
    long[] due;
    /** When it will be healthy, once RUNNING. */
    long[] healthyAt;
    /** When it will end by itself, once RUNNING, or {@link #NEVER}. */
    long[] endsAt;
    /** From when {@code stopAnyway} counts for it (SVC-8), or {@link #NEVER}. */
    long[] overdueFrom;
    /** How long it runs, or {@link #NEVER}. */
    long[] length;
    /** The row of its launch or its last step. */
    int[] stepRow;
    /** The row that made it outgoing, or {@link Journal#NONE}. */
    int[] outgoingRow;
    /** Why it stops, once it does. */
    StopCause[] stopCause;
    private TaskState[] state;
    private byte[] flags;

    /** Neighbours in the lists of live tasks. */
    TaskList.Links live;
    /** Neighbours in the lists of outgoing tasks. */
    TaskList.Links outgoing;

    private int[] free;
    private int freeCount;
    private int used;

    Slots() {
        int capacity = 64;
        task = new int[capacity];
        owner = new int[capacity];
        revision = new int[capacity];
        deployment = new int[capacity];
        launchedAt = new long[capacity];
        due = new long[capacity];
        healthyAt = new long[capacity];
        endsAt = new long[capacity];
        overdueFrom = new long[capacity];
        length = new long[capacity];
        stepRow = new int[capacity];
        outgoingRow = new int[capacity];
        stopCause = new StopCause[capacity];
        state = new TaskState[capacity];
        flags = new byte[capacity];
        live = new TaskList.Links(capacity);
        outgoing = new TaskList.Links(capacity);
        free = new int[capacity];
    }

    private Slots(Slots other) {
        task = other.task.clone();
        owner = other.owner.clone();
        revision = other.revision.clone();
        deployment = other.deployment.clone();
        launchedAt = other.launchedAt.clone();
        due = other.due.clone();
        healthyAt = other.healthyAt.clone();
        endsAt = other.endsAt.clone();
        overdueFrom = other.overdueFrom.clone();
        length = other.length.clone();
        stepRow = other.stepRow.clone();
        outgoingRow = other.outgoingRow.clone();
        stopCause = other.stopCause.clone();
        state = other.state.clone();
        flags = other.flags.clone();
        live = other.live.copy();
        outgoing = other.outgoing.copy();
        free = other.free.clone();
        freeCount = other.freeCount;
        used = other.used;
    }

    Slots copy() {
        return new Slots(this);
    }

    /** The slot that the next launch will take. */
    int take() {
        if (freeCount > 0) {
            return free[--freeCount];
        }
        if (used == task.length) {
            grow(2 * used);
        }
        return used++;
    }

    void give(int slot) {
        state[slot] = TaskState.STOPPED;
        due[slot] = NEVER;
        if (freeCount == free.length) {
            free = Arrays.copyOf(free, 2 * freeCount);
        }
        free[freeCount++] = slot;
    }

    /** How many slots were ever taken; some of them may be free again. */
    int used() {
        return used;
    }

    TaskState state(int slot) {
        return state[slot];
    }

    void setState(int slot, TaskState next) {
        state[slot] = next;
    }

    boolean is(int slot, int flag) {
        return (flags[slot] & flag) != 0;
    }

    void set(int slot, int flag) {
        flags[slot] |= (byte) flag;
    }

    void clearFlags(int slot) {
        flags[slot] = 0;
    }

    boolean isHealthy(int slot) {
        return is(slot, Flag.HEALTHY);
    }

    boolean isOutgoing(int slot) {
        return is(slot, Flag.OUTGOING);
    }

    boolean isStanding(int slot, int number) {
        return task[slot] == number && state[slot] != TaskState.STOPPED;
    }

    private void grow(int capacity) {
        task = Arrays.copyOf(task, capacity);
        owner = Arrays.copyOf(owner, capacity);
        revision = Arrays.copyOf(revision, capacity);
        deployment = Arrays.copyOf(deployment, capacity);
        launchedAt = Arrays.copyOf(launchedAt, capacity);
        due = Arrays.copyOf(due, capacity);
        healthyAt = Arrays.copyOf(healthyAt, capacity);
        endsAt = Arrays.copyOf(endsAt, capacity);
        overdueFrom = Arrays.copyOf(overdueFrom, capacity);
        length = Arrays.copyOf(length, capacity);
        stepRow = Arrays.copyOf(stepRow, capacity);
        outgoingRow = Arrays.copyOf(outgoingRow, capacity);
        stopCause = Arrays.copyOf(stopCause, capacity);
        state = Arrays.copyOf(state, capacity);
        flags = Arrays.copyOf(flags, capacity);
        live.grow(capacity);
        outgoing.grow(capacity);
    }

    /** What a slot can be marked with. */
    static final class Flag {
        /** Past its health wait, and RUNNING. */
        static final int HEALTHY = 1;
        /** Must go. */
        static final int OUTGOING = 2;
        /** Cannot start. */
        static final int DOOMED = 4;
        /** Made outgoing, or stopped, by retirement. */
        static final int RETIRING = 8;
        /** Stopped by itself: its container needs no time to stop. */
        static final int ENDED = 16;
        /** Stands in its service's list of tasks to replace. */
        static final int VACATED = 32;

        private Flag() {}
    }
}
