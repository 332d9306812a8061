package org.revisionscope.model.engine;

import java.util.Arrays;

/** A four-ary heap of primitives: the fastest queue while its timers fit into the processor's caches. */
final class HeapQueue implements TimerQueue {

    private long[] at;
    private int[] payload;
    private int size;

    HeapQueue() {
        this(new long[64], new int[64], 0);
    }

    private HeapQueue(long[] at, int[] payload, int size) {
        this.at = at;
        this.payload = payload;
        this.size = size;
    }

    @Override
    public void add(long when, int what) {
        if (size == at.length) {
            at = Arrays.copyOf(at, 2 * size);
            payload = Arrays.copyOf(payload, 2 * size);
        }
        int hole = size++;
        while (hole > 0) {
            int parent = hole - 1 >>> 2;
            if (at[parent] <= when) {
                break;
            }
            at[hole] = at[parent];
            payload[hole] = payload[parent];
            hole = parent;
        }
        at[hole] = when;
        payload[hole] = what;
    }

    @Override
    public long firstAt() {
        return size == 0 ? NEVER : at[0];
    }

    @Override
    public int poll() {
        int first = payload[0];
        size--;
        if (size > 0) {
            sink(at[size], payload[size]);
        }
        return first;
    }

    private void sink(long when, int what) {
        int hole = 0;
        while (true) {
            int child = (hole << 2) + 1;
            if (child >= size) {
                break;
            }
            int least = leastChild(child);
            if (at[least] >= when) {
                break;
            }
            at[hole] = at[least];
            payload[hole] = payload[least];
            hole = least;
        }
        at[hole] = when;
        payload[hole] = what;
    }

    private int leastChild(int first) {
        int end = Math.min(first + 4, size);
        int least = first;
        for (int child = first + 1; child < end; child++) {
            if (at[child] < at[least]) {
                least = child;
            }
        }
        return least;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public HeapQueue copy() {
        return new HeapQueue(at.clone(), payload.clone(), size);
    }
}
