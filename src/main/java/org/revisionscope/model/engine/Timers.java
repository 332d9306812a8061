package org.revisionscope.model.engine;

import java.util.Arrays;

/**
 * The timers of all slots. Those added one after the other for the same instant, as a wave of replacements does, wait as
 * one chain and cost the queue one entry; a chain keeps the order in which they were added. The queue is a heap while it
 * is small, and a radix heap above {@value #MANY} entries.
 */
final class Timers {

    private static final int MANY = 300_000;
    private static final int FEW = 150_000;
    /** Marks a slot that stands in no chain. */
    private static final int UNCHAINED = -2;
    private static final int END = -1;

    private TimerQueue queue = new HeapQueue();
    private int[] next = new int[0];
    private long now = Long.MIN_VALUE;
    /** The instant and the last slot of the chain that may still grow. */
    private long growingAt = Long.MIN_VALUE;
    private int growingTail = END;
    /** What is left of the chain that is being polled. */
    private int polling = END;

    /** Adds a timer later than the last instant that was polled. */
    void add(long at, int slot) {
        if (slot >= next.length) {
            grow(slot + 1);
        }
        if (next[slot] != UNCHAINED) {
            // a timer that the slot no longer waits for still stands in a chain, so this one stands alone
            addEntry(at, ~slot);
            return;
        }
        next[slot] = END;
        if (at == growingAt) {
            next[growingTail] = slot;
        } else {
            addEntry(at, slot);
            growingAt = at;
        }
        growingTail = slot;
    }

    private void addEntry(long at, int entry) {
        queue.add(at, entry);
        if (queue.size() > MANY && queue instanceof HeapQueue) {
            moveTo(new RadixQueue(now));
        }
    }

    /** The earliest instant at which a timer is due, or {@link TimerQueue#NEVER}. */
    long firstAt() {
        return polling == END ? queue.firstAt() : now;
    }

    /** Removes one of the timers due at an instant, which must be {@link #firstAt}; returns its slot. */
    int poll(long at) {
        if (polling == END) {
            begin(at);
            int entry = queue.poll();
            if (entry < 0) {
                return ~entry;
            }
            polling = entry;
        }
        int slot = polling;
        polling = next[slot];
        next[slot] = UNCHAINED;
        return slot;
    }

    private void begin(long at) {
        now = at;
        if (growingAt == at) {
            growingAt = Long.MIN_VALUE;
        }
        if (queue.size() < FEW && queue instanceof RadixQueue) {
            moveTo(new HeapQueue());
        }
    }

    private void moveTo(TimerQueue other) {
        TimerQueue from = queue;
        while (from.size() > 0) {
            long at = from.firstAt();
            other.add(at, from.poll());
        }
        queue = other;
    }

    private void grow(int needed) {
        int length = next.length;
        next = Arrays.copyOf(next, Math.max(needed, 2 * length));
        Arrays.fill(next, length, next.length, UNCHAINED);
    }

    /** An independent copy, between two instants. */
    Timers copy() {
        Timers copy = new Timers();
        copy.queue = queue.copy();
        copy.next = next.clone();
        copy.now = now;
        copy.growingAt = growingAt;
        copy.growingTail = growingTail;
        return copy;
    }
}
