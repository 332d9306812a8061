package org.revisionscope.bench;

import java.util.PriorityQueue;

/** What most programs would write: {@link PriorityQueue} of event objects. */
final class PriorityQueueHold implements Hold {

    private final PriorityQueue<Pending> queue = new PriorityQueue<>();
    private final Delays delays = new Delays();
    private long sequences;

    PriorityQueueHold(int pending) {
        for (int i = 0; i < pending; i++) {
            queue.add(new Pending(delays.next(), sequences++, i));
        }
    }

    @Override
    public String name() {
        return "java.util.PriorityQueue";
    }

    @Override
    public void run(int events) {
        for (int i = 0; i < events; i++) {
            Pending first = queue.remove();
            queue.add(new Pending(first.time + delays.next(), sequences++, first.payload));
        }
    }

    private record Pending(long time, long sequence, int payload) implements Comparable<Pending> {
        @Override
        public int compareTo(Pending other) {
            int byTime = Long.compare(time, other.time);
            return byTime != 0 ? byTime : Long.compare(sequence, other.sequence);
        }
    }
}
