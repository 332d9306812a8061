package org.revisionscope.model.check;

import java.util.Arrays;

import org.revisionscope.model.fleet.TaskState;

/** Where the task in each of the journal's slots stands, and whether it has become healthy. */
final class TaskStates {

    private static final TaskState[] STATES = TaskState.values();
    private static final int HEALTHY = 1 << 4;

    private byte[] bySlot = {};

    /** A task is launched into a slot. */
    void launched(int slot) {
        if (slot >= bySlot.length) {
            bySlot = Arrays.copyOf(bySlot, Math.max(2 * bySlot.length, slot + 1));
        }
        bySlot[slot] = (byte) TaskState.PROVISIONING.ordinal();
    }

    /** Takes a step, whether it may be taken or not. */
    void stepped(int slot, TaskState to) {
        bySlot[slot] = (byte) (bySlot[slot] & HEALTHY | to.ordinal());
    }

    /** The task is past its health wait. */
    void becameHealthy(int slot) {
        bySlot[slot] |= HEALTHY;
    }

    /** Where the task stands. */
    TaskState state(int slot) {
        return STATES[bySlot[slot] & ~HEALTHY];
    }

    /** Whether it has become healthy, live or not. */
    boolean hasBeenHealthy(int slot) {
        return (bySlot[slot] & HEALTHY) != 0;
    }
}
