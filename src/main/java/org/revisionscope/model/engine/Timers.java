package org.revisionscope.model.engine;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;

/**
 * Timers waiting for their instant, as a wheel of wheels. An instant is read as digits of {@value #DIGIT} bits; a timer
 * waits in the bucket of the highest digit in which it differs from the last instant that was taken, and moves to a
 * lower one when the wheels have turned so far. Nothing is ever compared, so the cost does not grow with the number that
 * wait. That works because time never goes back: nothing may be added before the last instant that was taken.
 *
 * <p>A slot waits for one instant at a time; a timer for another is void, and most of those are dropped on the way. The
 * timers of one instant come out in no promised order, though nearly always as they were added.
 */
final class Timers {

    /** What {@link #firstAt} answers when nothing waits. */
    static final long NEVER = Long.MAX_VALUE;

    private static final int DIGIT = 8;
    private static final int DIGIT_BITS = 3;
    private static final int WHEEL = 1 << DIGIT;
    private static final int WHEELS = Long.SIZE >> DIGIT_BITS;
    private static final int WORD_BITS = 6;

    private final @Nullable Bucket[] buckets = new Bucket[WHEELS * WHEEL];
    /** A bit for each bucket that holds something, */
    private final long[] filled = new long[WHEELS * WHEEL >> WORD_BITS];
    /** and a bit for each word of those that is not zero. */
    private long filledWords;
    /** The instant to which the wheels are turned. */
    private long turnedTo;
    private long first = NEVER;
    private final StepRecords records;
    private int[] due = {};

    /** @param records tell what every slot waits for */
    Timers(StepRecords records) {
        this.records = records;
    }

    /** Adds a timer for a slot, later than the last instant that was taken. */
    void add(long at, int slot) {
        put(at, slot);
        first = Math.min(first, at);
    }

    private void put(long at, int slot) {
        int index = index(at, wheel(at));
        Bucket bucket = buckets[index];
        if (bucket == null || bucket.shared) {
            bucket = own(index);
        }
        bucket.add(at, slot);
        filled[index >> WORD_BITS] |= 1L << index;
        filledWords |= 1L << (index >> WORD_BITS);
    }

    /** The bucket of an index, which this wheel alone may change from now on. */
    private Bucket own(int index) {
        Bucket bucket = buckets[index];
        if (bucket == null || bucket.shared) {
            bucket = bucket == null ? new Bucket() : bucket.copy();
            buckets[index] = bucket;
        }
        return bucket;
    }

    /** The wheel of the highest digit in which an instant differs from where the wheels stand. */
    private int wheel(long at) {
        return Long.SIZE - 1 - Long.numberOfLeadingZeros(at ^ turnedTo | 1) >> DIGIT_BITS;
    }

    private static int index(long at, int wheel) {
        return wheel << DIGIT | (int) (at >>> (wheel << DIGIT_BITS)) & WHEEL - 1;
    }

    /** The earliest instant at which a timer is due, if only a void one; or {@link #NEVER}. */
    long firstAt() {
        return first;
    }

    /**
     * Removes the timers due at {@link #firstAt}, which must be an instant; answers how many slots {@link #due} then
     * begins with.
     */
    int take() {
        turn();
        int index = index(first, 0);
        int count = 0;
        if (isFilled(index)) {
            Bucket bucket = own(index);
            count = bucket.size;
            due = bucket.slot;
            empty(bucket, index);
        }
        first = least();
        return count;
    }

    /** What was taken last, for the caller to rearrange until it takes again; a slot may be void, or there twice. */
    int[] due() {
        return due;
    }

    /** Turns the wheels to the first instant: what waits on the way moves to lower wheels. */
    private void turn() {
        int highest = wheel(first);
        turnedTo = first;
        for (int wheel = highest; wheel > 0; wheel--) {
            int index = index(first, wheel);
            if (isFilled(index)) {
                Bucket bucket = own(index);
                int count = wheel == 1 ? bucket.dropVoid(records) : bucket.size;
                empty(bucket, index);
                for (int i = 0; i < count; i++) {
                    put(bucket.at[i], bucket.slot[i]);
                }
            }
        }
    }

    private boolean isFilled(int index) {
        return (filled[index >> WORD_BITS] & 1L << index) != 0;
    }

    private void empty(Bucket bucket, int index) {
        bucket.size = 0;
        int word = index >> WORD_BITS;
        filled[word] &= ~(1L << index);
        if (filled[word] == 0) {
            filledWords &= ~(1L << word);
        }
    }

    private long least() {
        if (filledWords == 0) {
            return NEVER;
        }
        int word = Long.numberOfTrailingZeros(filledWords);
        Bucket bucket = buckets[(word << WORD_BITS) + Long.numberOfTrailingZeros(filled[word])];
        return bucket == null ? NEVER : bucket.least();
    }

    /**
     * An independent copy, between two instants. Both share every bucket until one of them changes it.
     *
     * @param copiedRecords the copy of what tells what every slot waits for
     */
    Timers copy(StepRecords copiedRecords) {
        Timers copy = new Timers(copiedRecords);
        for (int i = 0; i < buckets.length; i++) {
            Bucket bucket = buckets[i];
            if (bucket != null && bucket.size > 0) {
                bucket.shared = true;
                copy.buckets[i] = bucket;
            }
        }
        System.arraycopy(filled, 0, copy.filled, 0, filled.length);
        copy.filledWords = filledWords;
        copy.turnedTo = turnedTo;
        copy.first = first;
        return copy;
    }

    /** The timers that share the digits of a wheel, in the order in which they came. */
    private static final class Bucket {

        private static final int FIRST_CAPACITY = 4;

        private long[] at;
        private int[] slot;
        private int size;
        /** Whether another wheel has it too, so that nobody may change it any more. */
        private boolean shared;

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

        /**
         * Drops what its slot does not wait for any more; answers how many are left. Doing it for many slots in a row
         * also fetches their records many at a time, just before their steps read them.
         */
        int dropVoid(StepRecords records) {
            int kept = 0;
            for (int i = 0; i < size; i++) {
                int what = slot[i];
                long when = at[i];
                slot[kept] = what;
                at[kept] = when;
                kept += records.due(what) == when ? 1 : 0;
            }
            return kept;
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
