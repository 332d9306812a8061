package org.revisionscope.model.engine;

/**
 * Timers waiting for their instant. Time never goes back: nothing may be added before the last instant that was polled.
 * Timers of one instant come out in no promised order; whoever drains an instant sorts it.
 */
sealed interface TimerQueue permits HeapQueue, RadixQueue {

    /** What {@link #firstAt} answers when nothing waits. */
    long NEVER = Long.MAX_VALUE;

    /** Adds a timer. */
    void add(long at, int payload);

    /** The earliest instant at which a timer is due, or {@link #NEVER}. */
    long firstAt();

    /** Removes one of the timers due at {@link #firstAt} and returns its payload; only when there is one. */
    int poll();

    /** How many timers wait. */
    int size();

    /** An independent copy. */
    TimerQueue copy();
}
