package org.revisionscope.model.engine;

import java.util.Arrays;

/**
 * A monotone radix heap: bucket {@code b} holds the timers whose highest bit that differs from the last polled instant
 * is bit {@code b - 1}. Each timer moves to a lower bucket at most 64 times in its life and is never compared, so the
 * cost does not grow with the number that wait.
 */
final class RadixQueue implements TimerQueue {

    private static final int BUCKETS = 65;

    private final Bucket[] buckets = new Bucket[BUCKETS];
    /** Bit {@code b - 1} is set while bucket {@code b} holds something; bucket 0 has none. */
    private long filled;
    private long last;
    private long first = NEVER;
    private int size;

    RadixQueue(long last) {
        this.last = last;
        Arrays.setAll(buckets, _ -> new Bucket());
    }

    @Override
    public void add(long when, int what) {
        put(when, what);
        first = Math.min(first, when);
        size++;
    }

    private void put(long when, int what) {
        int bucket = Long.SIZE - Long.numberOfLeadingZeros(when ^ last);
        buckets[bucket].add(when, what);
        if (bucket > 0) {
            filled |= 1L << bucket - 1;
        }
    }

    @Override
    public long firstAt() {
        return first;
    }

    @Override
    public int poll() {
        if (buckets[0].size == 0) {
            redistribute();
        }
        size--;
        int what = buckets[0].removeLast();
        if (buckets[0].size == 0) {
            first = filled == 0 ? NEVER : buckets[firstFilled()].least;
        }
        return what;
    }

    private int firstFilled() {
        return Long.numberOfTrailingZeros(filled) + 1;
    }

    private void redistribute() {
        int from = firstFilled();
        Bucket bucket = buckets[from];
        filled &= ~(1L << from - 1);
        last = bucket.least;
        int count = bucket.size;
        bucket.clear();
        for (int i = 0; i < count; i++) {
            put(bucket.at[i], bucket.payload[i]);
        }
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public RadixQueue copy() {
        RadixQueue copy = new RadixQueue(last);
        Arrays.setAll(copy.buckets, i -> buckets[i].copy());
        copy.filled = filled;
        copy.first = first;
        copy.size = size;
        return copy;
    }

    private static final class Bucket {

        private long[] at = new long[16];
        private int[] payload = new int[16];
        private int size;
        private long least = NEVER;

        void add(long when, int what) {
            if (size == at.length) {
                at = Arrays.copyOf(at, 2 * size);
                payload = Arrays.copyOf(payload, 2 * size);
            }
            at[size] = when;
            payload[size] = what;
            size++;
            least = Math.min(least, when);
        }

        int removeLast() {
            return payload[--size];
        }

        void clear() {
            size = 0;
            least = NEVER;
        }

        Bucket copy() {
            Bucket copy = new Bucket();
            copy.at = at.clone();
            copy.payload = payload.clone();
            copy.size = size;
            copy.least = least;
            return copy;
        }
    }
}
