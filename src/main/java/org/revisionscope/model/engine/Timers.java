package org.revisionscope.model.engine;

/**
 * The timers of all slots. Those added one after the other for the same instant, as a wave of replacements does, wait as
 * one chain and cost the queue one entry; a chain keeps the order in which they were added. The queue is a heap while it
 * is small, and a radix heap above {@value #MANY} entries.
 */
final class Timers {

    private static final int MANY = 300_000;
    private static final int FEW = 150_000;
    private static final int END = -1;

    private final StepRecords slots;
    private TimerQueue queue = new HeapQueue();
    private long now = Long.MIN_VALUE;
    /** The instant and the last slot of the chain that may still grow. */
    private long growingAt = Long.MIN_VALUE;
    private int growingTail = END;
    /** What is left of the chain that is being polled. */
    private int polling = END;

    /** @param slots where chains are linked */
    Timers(StepRecords slots) {
        this.slots = slots;
    }

    /** Adds a timer later than the last instant that was polled. */
    void add(long at, int slot) {
        if (slots.nextTimer(slot) != StepRecords.UNCHAINED) {
            // a timer that the slot no longer waits for still stands in a chain, so this one stands alone
            addEntry(at, ~slot);
            return;
        }
        slots.setNextTimer(slot, END);
        if (at == growingAt) {
            slots.setNextTimer(growingTail, slot);
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
        polling = slots.nextTimer(slot);
        slots.setNextTimer(slot, StepRecords.UNCHAINED);
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

    /**
     * An independent copy, between two instants.
     *
     * @param copiedSlots the copy of the slots, in which the same chains are linked
     */
    Timers copy(StepRecords copiedSlots) {
        Timers copy = new Timers(copiedSlots);
        copy.queue = queue.copy();
        copy.now = now;
        copy.growingAt = growingAt;
        copy.growingTail = growingTail;
        return copy;
    }
}
