package org.revisionscope.model.history;

import java.util.Arrays;

/**
 * How many tasks of a service were healthy and live over time: one step for each instant at which either changed, with
 * the counts after everything that this instant held.
 */
public final class StepLine {

    private long[] at = new long[16];
    private int[] healthy = new int[16];
    private int[] live = new int[16];
    private int size;

    StepLine() {}

    /** How many steps there are. */
    public int size() {
        return size;
    }

    /** When a step happened, in milliseconds since the epoch. */
    public long at(int step) {
        return at[step];
    }

    /** How many were healthy from a step on. */
    public int healthy(int step) {
        return healthy[step];
    }

    /** How many were live from a step on. */
    public int live(int step) {
        return live[step];
    }

    /** The last step at or before an instant, or {@link Journal#NONE}. */
    public int stepAt(long instant) {
        int found = Arrays.binarySearch(at, 0, size, instant);
        return found >= 0 ? found : -found - 2;
    }

    /** Adds to the counts; a change at the instant of the last step belongs to that step. */
    void change(long instant, int moreHealthy, int moreLive) {
        if (size == 0 || at[size - 1] != instant) {
            push(instant);
        }
        healthy[size - 1] += moreHealthy;
        live[size - 1] += moreLive;
    }

    private void push(long instant) {
        if (size == at.length) {
            at = Arrays.copyOf(at, 2 * size);
            healthy = Arrays.copyOf(healthy, 2 * size);
            live = Arrays.copyOf(live, 2 * size);
        }
        at[size] = instant;
        healthy[size] = size == 0 ? 0 : healthy[size - 1];
        live[size] = size == 0 ? 0 : live[size - 1];
        size++;
    }
}
