package org.revisionscope.model.engine;

/** The queue that the kernel uses: a heap while it is small, a radix heap above {@value #MANY} timers. */
final class Timers implements TimerQueue {

    private static final int MANY = 300_000;
    private static final int FEW = 150_000;

    private TimerQueue queue;
    private long now;

    Timers() {
        this(new HeapQueue(), Long.MIN_VALUE);
    }

    private Timers(TimerQueue queue, long now) {
        this.queue = queue;
        this.now = now;
    }

    @Override
    public void add(long at, int payload) {
        queue.add(at, payload);
        if (queue instanceof HeapQueue && queue.size() > MANY) {
            moveTo(new RadixQueue(now));
        }
    }

    @Override
    public long firstAt() {
        return queue.firstAt();
    }

    @Override
    public int poll() {
        now = queue.firstAt();
        if (queue instanceof RadixQueue && queue.size() < FEW) {
            moveTo(new HeapQueue());
        }
        return queue.poll();
    }

    private void moveTo(TimerQueue other) {
        TimerQueue from = queue;
        while (from.size() > 0) {
            long at = from.firstAt();
            other.add(at, from.poll());
        }
        queue = other;
    }

    @Override
    public int size() {
        return queue.size();
    }

    @Override
    public Timers copy() {
        return new Timers(queue.copy(), now);
    }
}
