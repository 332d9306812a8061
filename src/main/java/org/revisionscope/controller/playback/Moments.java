package org.revisionscope.controller.playback;

import java.util.Arrays;

/**
 * The distinct instants of a scene, in order, and which of them change how many tasks are healthy.
 */
final class Moments {

    private long[] instants = new long[16];
    private boolean[] healthChanges = new boolean[16];
    private int size;

    /** Notes that something happened; instants must not go back. */
    void add(long instant, Effect effect) {
        if (size == 0 || instants[size - 1] != instant) {
            if (size == instants.length) {
                instants = Arrays.copyOf(instants, 2 * size);
                healthChanges = Arrays.copyOf(healthChanges, 2 * size);
            }
            instants[size] = instant;
            healthChanges[size++] = false;
        }
        healthChanges[size - 1] |= effect == Effect.ON_HEALTH;
    }

    int size() {
        return size;
    }

    long first() {
        return instants[0];
    }

    long last() {
        return instants[size - 1];
    }

    /**
     * The instants that get a share of their own: all if there is room, else the first, the last and every change of
     * the healthy count, and of these as many as fit, spread evenly. The first is always among them.
     *
     * @param room how many shares there are, at least 1
     */
    long[] shown(int room) {
        if (size <= room) {
            return Arrays.copyOf(instants, size);
        }
        long[] kept = new long[size];
        int count = 0;
        for (int i = 0; i < size; i++) {
            if (i == 0 || i == size - 1 || healthChanges[i]) {
                kept[count++] = instants[i];
            }
        }
        return spread(kept, count, Math.min(count, room));
    }

    private static long[] spread(long[] from, int count, int wanted) {
        long[] spread = new long[wanted];
        for (int i = 0; i < wanted; i++) {
            spread[i] = from[wanted == 1 ? 0 : Math.toIntExact((long) i * (count - 1) / (wanted - 1))];
        }
        return spread;
    }

    /** What an event does to the number of healthy tasks. */
    enum Effect {
        /** A task became healthy, or a running one began to stop. */
        ON_HEALTH,
        /** Nothing. */
        OTHER
    }
}
