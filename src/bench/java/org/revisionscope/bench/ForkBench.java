package org.revisionscope.bench;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.revisionscope.format.scenario.BundledScenarios;
import org.revisionscope.model.decision.CustomerDecision.UpdateService;
import org.revisionscope.model.decision.TimedDecision;
import org.revisionscope.model.engine.Simulation;
import org.revisionscope.model.history.JournalView;
import org.revisionscope.model.history.Moment;
import org.revisionscope.model.scenario.Scenario;
import org.revisionscope.model.whatif.Run;

/** P6: forking a what-if at 100,000 tasks, beside seeks in the journal that it shares; half of the fleet year is run. */
final class ForkBench {

    private static final int SEEKS = 60;
    private static final int FORKS = 201;
    private static final int KEPT = 10;
    private static final int ACTS = 9;
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration HALF = Duration.ofDays(182);
    private static final double NANOS = 1e9;
    private static final double MEGABYTE = 1 << 20;

    private final Report report;
    private final Scenario scenario = BundledScenarios.open("hundred-thousand").scenario();
    private final long until = scenario.span().start().plus(HALF).toEpochMilli();
    private final SplittableRandom random = new SplittableRandom(6);

    ForkBench(Report report) {
        this.report = report;
    }

    void run() {
        long empty = usedHeap();
        Simulation parent = Simulation.of(scenario);
        parent.advanceTo(until);
        long heap = usedHeap() - empty;
        JournalView journal = parent.view();
        report.note("half a fleet year: %,d rows, %,d tasks, %.0f MB", journal.rows(), journal.tasks(),
                heap / MEGABYTE);
        double seek = seek(journal);
        double fork = fork(parent);
        report.note("seek to a random instant %.3f ms, fork %.3f ms", seek * 1e3, fork * 1e3);
        report.atMost("P6", "fork a what-if at 100,000 tasks / random seek, medians", fork / seek, 4);
        List<Simulation> kept = new ArrayList<>();
        for (int i = 0; i < KEPT; i++) {
            kept.add(parent.fork());
        }
        double each = (double) (usedHeap() - empty - heap) / kept.size();
        report.note("a fork takes %.1f MB", each / MEGABYTE);
        report.atMost("P6", "memory of a fork / its parent's heap", each / heap, 0.05);
        double hour = Stopwatch.median(kept.stream().mapToDouble(
                branch -> seconds(() -> branch.advanceTo(until + HOUR.toMillis()))).toArray());
        double eachAfter = (double) (usedHeap() - empty - heap) / kept.size();
        report.note("its first hour makes what it changes its own: %.3f ms, then it takes %.1f MB (%.1f %%)", hour * 1e3,
                eachAfter / MEGABYTE, 100 * eachAfter / heap);
        switchBranches(kept);
        kept.clear();
        actInThePast();
    }

    /** What it costs to see the state of all tasks on another branch at the same instant: no bar, a note. */
    private void switchBranches(List<Simulation> branches) {
        List<Moment> moments = branches.stream().map(branch -> Moment.of(branch.view())).toList();
        double[] seconds = new double[SEEKS];
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < SEEKS; i++) {
                Moment moment = moments.get(i % moments.size());
                JournalView journal = branches.get(i % moments.size()).view();
                long at = until - random.nextLong(HALF.toMillis());
                seconds[i] = seconds(() -> moment.seek(journal.rowsUntil(at)));
            }
        }
        report.note("the state of all tasks on another branch, at a random instant: %.3f ms", Stopwatch.median(seconds) * 1e3);
    }

    private double seek(JournalView journal) {
        Moment moment = Moment.of(journal);
        double[] seconds = new double[SEEKS];
        for (int round = 0; round < 2; round++) { // the first one warms up
            for (int i = 0; i < SEEKS; i++) {
                int row = random.nextInt(journal.rows());
                double fastest = Double.MAX_VALUE;
                for (int again = 0; again < 3; again++) {
                    moment.seek(random.nextInt(journal.rows()));
                    fastest = Math.min(fastest, seconds(() -> moment.seek(row)));
                }
                seconds[i] = fastest;
            }
        }
        return Stopwatch.median(seconds);
    }

    private static double fork(Simulation parent) {
        double[] seconds = new double[FORKS];
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < FORKS; i++) {
                seconds[i] = Math.min(seconds(parent::fork), Math.min(seconds(parent::fork), seconds(parent::fork)));
            }
        }
        return Stopwatch.median(seconds);
    }

    /** What a person waits for who acts at a random instant of a run that has kept its copies: no bar, a note. */
    private void actInThePast() {
        Run run = Run.of(scenario);
        while (run.computedUntil() < until && run.extend(64)) {
            // copies are kept on the way
        }
        double[] seconds = new double[ACTS];
        for (int i = 0; i < ACTS; i++) {
            long at = random.nextLong(scenario.span().start().toEpochMilli(), until);
            List<TimedDecision> decisions = List.of(new TimedDecision(Instant.ofEpochMilli(at),
                    UpdateService.of(scenario.fleet().services().getFirst().spec().key()).withDesiredCount(1)));
            seconds[i] = seconds(() -> run.with(decisions).extendTo(at));
        }
        report.note("acting at a random instant, resumed from the last kept copy: %.0f ms",
                Stopwatch.median(seconds) * 1e3);
    }

    private static double seconds(Runnable work) {
        long from = System.nanoTime();
        work.run();
        return (System.nanoTime() - from) / NANOS;
    }

    static long usedHeap() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
