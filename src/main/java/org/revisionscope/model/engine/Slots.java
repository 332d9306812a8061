package org.revisionscope.model.engine;

import java.util.Arrays;

import org.revisionscope.model.fleet.TaskState;
import org.revisionscope.model.history.Journal;

/**
 * The tasks that exist, as columns. A slot is taken at the launch and given back when the task is STOPPED; all columns
 * are indexed by slot. Instants are milliseconds since the epoch.
 */
final class Slots extends StepRecords {

    /** Stands for "no instant": no step is due, no length was given. */
    static final long NEVER = Timers.NEVER;

    private static final int FIRST_CAPACITY = 64;

    /** The number of its revision. */
    int[] revision;
    /** The n-th deployment of its service; 0 for standalone tasks. */
    int[] deployment;
    /** When it will be healthy, once RUNNING. */
    long[] healthyAt;
    /** When it will end by itself, once RUNNING, or {@link #NEVER}. */
    long[] endsAt;
    /** From when {@code stopAnyway} counts for it (SVC-8), or {@link #NEVER}. */
    long[] overdueFrom;
    /** How long it runs, or {@link #NEVER}. */
    long[] length;
    /** The row that made it outgoing, or {@link Journal#NONE}. */
    int[] outgoingRow;

    /** Neighbours in the lists of live tasks. */
    TaskList.Links live;
    /** Neighbours in the lists of outgoing tasks. */
    TaskList.Links outgoing;

    private int[] free;
    private int freeCount;
    private int used;
    private long lastLaunch = NEVER;
    private int waves;

    Slots() {
        super(FIRST_CAPACITY);
        int capacity = FIRST_CAPACITY;
        revision = new int[capacity];
        deployment = new int[capacity];
        healthyAt = new long[capacity];
        endsAt = new long[capacity];
        overdueFrom = new long[capacity];
        length = new long[capacity];
        outgoingRow = new int[capacity];
        live = new TaskList.Links(capacity);
        outgoing = new TaskList.Links(capacity);
        free = new int[capacity];
    }

    /** A copy without the room that the other has to grow into: most copies never need more slots. */
    private Slots(Slots other, int capacity) {
        super(other, capacity);
        revision = Arrays.copyOf(other.revision, capacity);
        deployment = Arrays.copyOf(other.deployment, capacity);
        healthyAt = Arrays.copyOf(other.healthyAt, capacity);
        endsAt = Arrays.copyOf(other.endsAt, capacity);
        overdueFrom = Arrays.copyOf(other.overdueFrom, capacity);
        length = Arrays.copyOf(other.length, capacity);
        outgoingRow = Arrays.copyOf(other.outgoingRow, capacity);
        live = other.live.copy(capacity);
        outgoing = other.outgoing.copy(capacity);
        free = Arrays.copyOf(other.free, Math.max(FIRST_CAPACITY, other.freeCount));
        freeCount = other.freeCount;
        used = other.used;
        lastLaunch = other.lastLaunch;
        waves = other.waves;
    }

    Slots copy() {
        return new Slots(this, Math.max(FIRST_CAPACITY, used));
    }

    /** The slot that the next launch will take. */
    int take() {
        if (freeCount > 0) {
            return free[--freeCount];
        }
        if (used == revision.length) {
            grow(2 * used);
        }
        return used++;
    }

    /** Notes that the task in a slot is launched now. */
    void launched(int slot, long now) {
        if (now != lastLaunch) {
            lastLaunch = now;
            waves++;
        }
        setWave(slot, waves);
    }

    void give(int slot) {
        setState(slot, TaskState.STOPPED);
        setDue(slot, NEVER);
        if (freeCount == free.length) {
            free = Arrays.copyOf(free, 2 * freeCount);
        }
        free[freeCount++] = slot;
    }

    /** How many slots were ever taken; some of them may be free again. */
    int used() {
        return used;
    }

    boolean isHealthy(int slot) {
        return is(slot, Flag.HEALTHY);
    }

    boolean isOutgoing(int slot) {
        return is(slot, Flag.OUTGOING);
    }

    private void grow(int capacity) {
        growRecords(capacity);
        revision = Arrays.copyOf(revision, capacity);
        deployment = Arrays.copyOf(deployment, capacity);
        healthyAt = Arrays.copyOf(healthyAt, capacity);
        endsAt = Arrays.copyOf(endsAt, capacity);
        overdueFrom = Arrays.copyOf(overdueFrom, capacity);
        length = Arrays.copyOf(length, capacity);
        outgoingRow = Arrays.copyOf(outgoingRow, capacity);
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
