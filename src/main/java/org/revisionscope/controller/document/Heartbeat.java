package org.revisionscope.controller.document;

/** How much wall time has passed from pulse to pulse, in nanoseconds. */
final class Heartbeat {

    /** A pulse that comes later than this moves the clock no further: a stall skips nothing. */
    private static final long LONGEST = 500_000_000L;

    private long last = Long.MIN_VALUE;

    /** A pulse has come; answers how much time counts as passed since the one before, none if there was a rest. */
    long passed(long now) {
        long passed = last == Long.MIN_VALUE ? 0 : Math.clamp(now - last, 0, LONGEST);
        last = now;
        return passed;
    }

    /** The time until the next pulse does not count. */
    void rest() {
        last = Long.MIN_VALUE;
    }
}
