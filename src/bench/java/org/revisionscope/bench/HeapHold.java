package org.revisionscope.bench;

/** The reference: a four-ary heap of primitives with the key (time, sequence) and an int, and nothing else. */
final class HeapHold implements Hold {

    private final long[] time;
    private final int[] sequence;
    private final int[] payload;
    private final int size;
    private final Delays delays = new Delays();
    private int sequences;

    HeapHold(int pending) {
        time = new long[pending];
        sequence = new int[pending];
        payload = new int[pending];
        size = pending;
        for (int i = 0; i < pending; i++) {
            rise(i, delays.next(), sequences++, i);
        }
    }

    @Override
    public String name() {
        return "four-ary heap of primitives";
    }

    @Override
    public void run(int events) {
        for (int i = 0; i < events; i++) {
            sink(time[0] + delays.next(), sequences++, payload[0]);
        }
    }

    private void rise(int from, long when, int order, int what) {
        int hole = from;
        while (hole > 0 && isBefore(when, order, hole - 1 >>> 2)) {
            move(hole - 1 >>> 2, hole);
            hole = hole - 1 >>> 2;
        }
        put(hole, when, order, what);
    }

    private void sink(long when, int order, int what) {
        int hole = 0;
        while (true) {
            int first = (hole << 2) + 1;
            if (first >= size) {
                break;
            }
            int least = first;
            for (int child = first + 1; child < Math.min(first + 4, size); child++) {
                if (isBefore(time[child], sequence[child], least)) {
                    least = child;
                }
            }
            if (isBefore(when, order, least)) {
                break;
            }
            move(least, hole);
            hole = least;
        }
        put(hole, when, order, what);
    }

    private boolean isBefore(long when, int order, int other) {
        return when < time[other] || when == time[other] && order < sequence[other];
    }

    private void move(int from, int to) {
        put(to, time[from], sequence[from], payload[from]);
    }

    private void put(int at, long when, int order, int what) {
        time[at] = when;
        sequence[at] = order;
        payload[at] = what;
    }
}
