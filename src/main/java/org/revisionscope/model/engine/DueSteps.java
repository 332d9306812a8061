package org.revisionscope.model.engine;

import java.util.function.IntConsumer;

/** Part (b) of an instant: the steps that are due, by launch instant, owner and launch order (T-2). */
final class DueSteps {

    private final World world;
    private final Slots slots;
    private final IntConsumer step;
    private int[] spare = new int[64];

    /** @param step takes the next step of the task in a slot */
    DueSteps(World world, IntConsumer step) {
        this.world = world;
        this.slots = world.slots;
        this.step = step;
    }

    /** Takes every step that is due now; answers how many. */
    int run() {
        long now = world.now();
        if (world.timers.firstAt() != now) {
            return 0;
        }
        int count = world.timers.take();
        int[] due = sorted(world.timers.due(), count);
        int taken = 0;
        for (int i = 0; i < count; i++) {
            // a timer that its task no longer waits for is void
            if (slots.due(due[i]) == now) {
                step.accept(due[i]);
                taken++;
            }
        }
        return taken;
    }

    /** The slots in order; in the same array or in the spare one. */
    private int[] sorted(int[] due, int count) {
        int[] ranks = world.owners.ranks();
        for (int i = 1; i < count; i++) {
            if (compare(due[i - 1], due[i], ranks) > 0) {
                return mergeSorted(due, count, ranks);
            }
        }
        return due;
    }

    private int[] mergeSorted(int[] due, int count, int[] ranks) {
        if (spare.length < count) {
            spare = new int[due.length];
        }
        int[] from = due;
        int[] into = spare;
        for (int width = 1; width < count; width *= 2) {
            for (int left = 0; left < count; left += 2 * width) {
                int middle = Math.min(left + width, count);
                merge(from, into, left, middle, Math.min(left + 2 * width, count), ranks);
            }
            int[] merged = into;
            into = from;
            from = merged;
        }
        return from;
    }

    private void merge(int[] from, int[] into, int begin, int middle, int end, int[] ranks) {
        int left = begin;
        int right = middle;
        for (int i = begin; i < end; i++) {
            boolean takeLeft = left < middle
                    && (right >= end || compare(from[left], from[right], ranks) <= 0);
            into[i] = takeLeft ? from[left++] : from[right++];
        }
    }

    private int compare(int one, int other, int[] ranks) {
        int byLaunch = Integer.compare(slots.wave(one), slots.wave(other));
        if (byLaunch != 0) {
            return byLaunch;
        }
        int byOwner = Integer.compare(ranks[slots.owner(one)], ranks[slots.owner(other)]);
        return byOwner != 0 ? byOwner : Integer.compare(slots.task(one), slots.task(other));
    }
}
