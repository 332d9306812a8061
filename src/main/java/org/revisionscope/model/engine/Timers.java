package org.revisionscope.model.engine;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;

/**
 * Timers waiting for their instant, as a wheel of wheels. An instant is read as digits of {@value #DIGIT} bits; a timer
 * waits in the bucket of the highest digit in which it differs from the last instant that was polled, and moves to a
 * lower one when the wheels have turned so far. Nothing is ever compared, so the cost does not grow with the number that
 * wait. That works because time never goes back: nothing may be added before the last instant that was polled.
 *
 * <p>The timers of one instant come out in no promised order, though nearly always as they were added.
 */
final class Timers {

    /** What {@link #firstAt} answers when nothing waits. */
    static final long NEVER = Long.MAX_VALUE;

    private static final int DIGIT = 8;
    private static final int WHEEL = 1 << DIGIT;
    private static final int WHEELS = Long.SIZE / DIGIT;

    private final @Nullable Bucket[] buckets = new Bucket[WHEELS * WHEEL];
    /** A bit for each bucket that holds something. */
    private final long[] filled = new long[WHEELS * WHEEL / Long.SIZE];
    /** The instant to which the wheels are turned. */
    private long turnedTo;
    private long first = NEVER;
    private int size;
    /** How many timers of the first instant were polled already. */
    private int polled;

    /** Adds a timer for a slot, later than the last instant that was polled. */
    void add(long at, int slot) {
        put(at, slot);
        first = Math.min(first, at);
        size++;
    }

    private void put(long at, int slot) {
        int index = index(at, wheel(at));
        Bucket bucket = buckets[index];
        if (bucket == null) {
            bucket = new Bucket();
            buckets[index] = bucket;
        }
        bucket.add(at, slot);
        filled[index / Long.SIZE] |= 1L << index;
    }

    /** The wheel of the highest digit in which an instant differs from where the wheels stand. */
    private int wheel(long at) {
        return (Long.SIZE - 1 - Long.numberOfLeadingZeros(at ^ turnedTo | 1)) / DIGIT;
    }

    private static int index(long at, int wheel) {
        return wheel * WHEEL + ((int) (at >>> wheel * DIGIT) & WHEEL - 1);
    }

    /** The earliest instant at which a timer is due, or {@link #NEVER}. */
    long firstAt() {
        return first;
    }

    /** Removes one of the timers due at {@link #firstAt} and returns its slot; only when there is one. */
    int poll() {
        if (turnedTo != first) {
            turn();
        }
        int index = index(first, 0);
        Bucket bucket = filledBucket(index);
        int slot = bucket.slot[polled++];
        size--;
        if (polled == bucket.size) {
            polled = 0;
            empty(index);
            first = size == 0 ? NEVER : least();
        }
        return slot;
    }

    /** Turns the wheels to the first instant: what waits on the way moves to lower wheels. */
    private void turn() {
        int highest = wheel(first);
        turnedTo = first;
        for (int wheel = highest; wheel > 0; wheel--) {
            int index = index(first, wheel);
            Bucket bucket = buckets[index];
            if (bucket != null && bucket.size > 0) {
                int count = bucket.size;
                empty(index);
                for (int i = 0; i < count; i++) {
                    put(bucket.at[i], bucket.slot[i]);
                }
            }
        }
    }

    private void empty(int index) {
        filledBucket(index).size = 0;
        filled[index / Long.SIZE] &= ~(1L << index);
    }

    private long least() {
        int word = 0;
        while (filled[word] == 0) {
            word++;
        }
        return filledBucket(word * Long.SIZE + Long.numberOfTrailingZeros(filled[word])).least();
    }

    private Bucket filledBucket(int index) {
        Bucket bucket = buckets[index];
        if (bucket == null) {
            throw new IllegalStateException("bucket " + index + " was never filled");
        }
        return bucket;
    }

    /** How many timers wait. */
    int size() {
        return size;
    }

    /** An independent copy, between two instants. */
    Timers copy() {
        Timers copy = new Timers();
        for (int i = 0; i < buckets.length; i++) {
            Bucket bucket = buckets[i];
            if (bucket != null && bucket.size > 0) {
                copy.buckets[i] = bucket.copy();
            }
        }
        System.arraycopy(filled, 0, copy.filled, 0, filled.length);
        copy.turnedTo = turnedTo;
        copy.first = first;
        copy.size = size;
        return copy;
    }

    /** The timers that share the digits of a wheel, in the order in which they came. */
    private static final class Bucket {

        private static final int FIRST_CAPACITY = 4;

        private long[] at;
        private int[] slot;
        private int size;

        Bucket() {
            this(new long[FIRST_CAPACITY], new int[FIRST_CAPACITY], 0);
        }

        private Bucket(long[] at, int[] slot, int size) {
            this.at = at;
            this.slot = slot;
            this.size = size;
        }

        void add(long when, int what) {
            if (size == at.length) {
                at = Arrays.copyOf(at, 2 * size);
                slot = Arrays.copyOf(slot, 2 * size);
            }
            at[size] = when;
            slot[size] = what;
            size++;
        }

        long least() {
            long least = at[0];
            for (int i = 1; i < size; i++) {
                least = Math.min(least, at[i]);
            }
            return least;
        }

        Bucket copy() {
            return new Bucket(Arrays.copyOf(at, size), Arrays.copyOf(slot, size), size);
        }
    }
}
