package org.revisionscope.model.engine;

import java.util.Arrays;

/**
 * A monotone radix heap: bucket {@code b} holds the timers whose highest bit that differs from the last polled instant is
 * bit {@code b - 1}. Each timer moves to a lower bucket at most 64 times in its life and is never compared, so the cost
 * does not grow with the number that wait.
 */
final class RadixQueue implements TimerQueue {

    private static final int BUCKETS = 65;

    private final Bucket[] buckets = new Bucket[BUCKETS];
    private long last;
    private int size;

    RadixQueue(long last) {
        this.last = last;
        Arrays.setAll(buckets, _ -> new Bucket());
    }

    @Override
    public void add(long when, int what) {
        buckets[bucketOf(when)].add(when, what);
        size++;
    }

    private int bucketOf(long when) {
        return Long.SIZE - Long.numberOfLeadingZeros(when ^ last);
    }

    @Override
    public long firstAt() {
        if (size == 0) {
            return NEVER;
        }
        if (buckets[0].size > 0) {
            return last;
        }
        return buckets[firstFilled()].least();
    }

    private int firstFilled() {
        int bucket = 0;
        while (buckets[bucket].size == 0) {
            bucket++;
        }
        return bucket;
    }

    @Override
    public int poll() {
        if (buckets[0].size == 0) {
            redistribute(buckets[firstFilled()]);
        }
        size--;
        return buckets[0].removeLast();
    }

    private void redistribute(Bucket bucket) {
        last = bucket.least();
        int count = bucket.size;
        bucket.clear();
        for (int i = 0; i < count; i++) {
            long when = bucket.at[i];
            buckets[bucketOf(when)].add(when, bucket.payload[i]);
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

        long least() {
            return least;
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
