package org.revisionscope.model.engine;

import java.util.Arrays;

import org.revisionscope.model.fleet.TaskState;

/** The tasks that exist. A slot is taken at the launch and given back when the task is STOPPED. */
final class Slots extends LifeRecords {

    /** Stands for "no instant": no step is due, no length was given. */
    static final long NEVER = Timers.NEVER;

    private static final int FIRST_CAPACITY = 64;

    private int[] free;
    private int freeCount;
    private int used;
    private long lastLaunch = NEVER;
    private int waves;

    private int capacity;

    Slots() {
        super(FIRST_CAPACITY);
        capacity = FIRST_CAPACITY;
        free = new int[FIRST_CAPACITY];
    }

    private Slots(Slots other) {
        super(other);
        capacity = other.capacity;
        free = other.free;
        freeCount = other.freeCount;
        used = other.used;
        lastLaunch = other.lastLaunch;
        waves = other.waves;
    }

    /** An independent copy, once each {@link #own owns} what it is about to change. */
    Slots copy() {
        return new Slots(this);
    }

    @Override
    void own() {
        if (isShared()) {
            free = Arrays.copyOf(free, Math.max(FIRST_CAPACITY, freeCount));
        }
        super.own();
    }

    /** The slot that the next launch will take. */
    int take() {
        if (freeCount > 0) {
            return free[--freeCount];
        }
        if (used == capacity) {
            capacity = 2 * used;
            grow(capacity);
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
        /** Cannot start because it misses what its platform version needs (PV-8). */
        static final int UNPREPARED = 64;

        private Flag() {}
    }
}
