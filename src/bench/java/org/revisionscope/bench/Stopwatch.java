package org.revisionscope.bench;

import java.util.Arrays;

/** Runs contenders in turn, so that a machine that slows down for a while slows all of them, and takes medians. */
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
     * @return the seconds of each
     */
    static Rounds time(int rounds, Work... work) {
        double[][] seconds = new double[work.length][rounds];
        for (int round = 0; round < rounds; round++) {
            for (int i = 0; i < work.length; i++) {
                long from = System.nanoTime();
                work[i].run();
                seconds[i][round] = (System.nanoTime() - from) / NANOS;
            }
        }
        return new Rounds(seconds);
    }

    /**
     * How long each contender took in each round.
     *
     * @param seconds by contender, then by round
     */
    record Rounds(double[][] seconds) {

        /** The median seconds of a contender. */
        double median(int contender) {
            return Stopwatch.median(seconds[contender]);
        }

        /** How many times as long one contender took as another: the median of the rounds, each compared with itself. */
        double ratio(int one, int other) {
            double[] ratios = new double[seconds[one].length];
            Arrays.setAll(ratios, round -> seconds[one][round] / seconds[other][round]);
            return Stopwatch.median(ratios);
        }
    }

    static double median(double... values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
