package org.revisionscope.bench;

import java.time.Duration;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.revisionscope.model.history.Footprint;
import org.revisionscope.model.history.JournalView;
import org.revisionscope.model.history.Moment;
import org.revisionscope.model.history.Relinking;

/** P3, P3b, P3c: the state of all tasks at any instant of the fleet year. */
final class SeekBench {

    private static final int REPLAYS = 9;
    private static final int SEEKS_A_REPLAY = 30;
    private static final long HOUR_MILLIS = Duration.ofHours(1).toMillis();
    private static final double NANOS = 1e9;

    private final Report report;
    private final JournalView journal;
    private final double secondsToSimulate;
    private final SplittableRandom random = new SplittableRandom(3);

    SeekBench(Report report, JournalView journal, double secondsToSimulate) {
        this.report = report;
        this.journal = journal;
        this.secondsToSimulate = secondsToSimulate;
    }

    void run() {
        Moment moment = Moment.of(journal);
        double[] replays = new double[REPLAYS];
        double[] seeks = new double[REPLAYS * SEEKS_A_REPLAY];
        double[] scrubs = new double[REPLAYS * SEEKS_A_REPLAY];
        measure(moment, replays, seeks, scrubs);
        measure(moment, replays, seeks, scrubs);
        double replay = Stopwatch.median(replays);
        double seek = Stopwatch.median(seeks);
        double longest = Arrays.stream(seeks).max().orElseThrow();
        double scrub = Stopwatch.median(scrubs);
        report.note("replay from the start %.2f ms, seek %.3f ms (longest %.3f), an hour on or back %.4f ms",
                replay * 1e3, seek * 1e3, longest * 1e3, scrub * 1e3);
        report.atMost("P3", "seek to a random instant, median / median replay from the start", seek / replay, 1.0 / 20);
        report.atMost("P3", "the longest seek / median replay from the start", longest / replay, 1.0 / 12);
        report.atMost("P3b", "scrub an hour on or back / random seek", scrub / seek, 1.0 / 5);
        double rebuild = Stopwatch.time(5, new Relinking(journal)::run).median(0);
        report.atMost("P3c", "checkpoints, bytes a row", Footprint.checkpointBytesARow(journal), 7);
        report.atMost("P3c", "undo column, bytes a row", Integer.BYTES, 4);
        report.atMost("P3c", "building both / time to simulate", rebuild / secondsToSimulate, 0.10);
    }

    private void measure(Moment moment, double[] replays, double[] seeks, double[] scrubs) {
        for (int i = 0; i < seeks.length; i++) {
            if (i % SEEKS_A_REPLAY == 0) {
                int rows = random.nextInt(journal.rows());
                replays[i / SEEKS_A_REPLAY] = seconds(() -> Footprint.replay(journal, rows));
            }
            long at = random.nextLong(journal.at(0), journal.at(journal.rows() - 1));
            int row = journal.rowsUntil(at);
            seeks[i] = fastestSeek(moment, row);
            int near = journal.rowsUntil(at + (i % 2 == 0 ? HOUR_MILLIS : -HOUR_MILLIS));
            scrubs[i] = seconds(() -> moment.seek(near));
        }
    }

    /** Seeks three times from far away; the fastest counts, so that a pause of the machine is not taken for a seek. */
    private double fastestSeek(Moment moment, int row) {
        double fastest = Double.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            moment.seek(random.nextInt(journal.rows()));
            fastest = Math.min(fastest, seconds(() -> moment.seek(row)));
        }
        return fastest;
    }

    private static double seconds(Runnable work) {
        long from = System.nanoTime();
        work.run();
        return (System.nanoTime() - from) / NANOS;
    }
}
