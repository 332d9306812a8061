package org.revisionscope.model.engine;

import java.util.Arrays;
import java.util.function.IntConsumer;

/** Part (b) of an instant: the steps that are due, by launch instant, owner and launch order (T-2). */
final class DueSteps {

    private final World world;
    private final Slots slots;
    private final IntConsumer step;
    private int[] batch = new int[64];
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
        int count = 0;
        while (world.timers.firstAt() == now) {
            int slot = world.timers.poll();
            // a timer that its task no longer waits for is void
            if (slots.due(slot) == now) {
                count = add(slot, count);
            }
        }
        if (count > 1) {
            sort(count);
        }
        for (int i = 0; i < count; i++) {
            if (slots.due(batch[i]) == now) {
                step.accept(batch[i]);
            }
        }
        return count;
    }

    private int add(int slot, int count) {
        if (count == batch.length) {
            batch = Arrays.copyOf(batch, 2 * count);
        }
        batch[count] = slot;
        return count + 1;
    }

    private void sort(int count) {
        int[] ranks = world.owners.ranks();
        boolean sorted = true;
        for (int i = 1; i < count && sorted; i++) {
            sorted = compare(batch[i - 1], batch[i], ranks) <= 0;
        }
        if (sorted) {
            return;
        }
        if (spare.length < batch.length) {
            spare = new int[batch.length];
        }
        mergeSort(count, ranks);
    }

    private void mergeSort(int count, int[] ranks) {
        for (int width = 1; width < count; width *= 2) {
            for (int from = 0; from < count; from += 2 * width) {
                int middle = Math.min(from + width, count);
                merge(from, middle, Math.min(from + 2 * width, count), ranks);
            }
            int[] swapped = batch;
            batch = spare;
            spare = swapped;
        }
    }

    private void merge(int from, int middle, int to, int[] ranks) {
        int left = from;
        int right = middle;
        for (int i = from; i < to; i++) {
            boolean takeLeft = left < middle
                    && (right >= to || compare(batch[left], batch[right], ranks) <= 0);
            spare[i] = takeLeft ? batch[left++] : batch[right++];
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
