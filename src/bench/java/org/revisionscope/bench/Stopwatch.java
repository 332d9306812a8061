package org.revisionscope.bench;

import java.util.Arrays;

/** Runs contenders in turn, so that a machine that slows down slows all of them, and takes medians. */
final class Stopwatch {

    private static final double NANOS = 1e9;

    private Stopwatch() {
    }

    /** One timed piece of work. */
    interface Work {
        void run();
    }

    /**
     * Times each piece of work so many times, in turn.
     *
     * @return the median seconds of each
     */
    static double[] medians(int rounds, Work... work) {
        double[][] seconds = new double[work.length][rounds];
        for (int round = 0; round < rounds; round++) {
            for (int i = 0; i < work.length; i++) {
                long from = System.nanoTime();
                work[i].run();
                seconds[i][round] = (System.nanoTime() - from) / NANOS;
            }
        }
        return Arrays.stream(seconds).mapToDouble(Stopwatch::median).toArray();
    }

    static double median(double... values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
