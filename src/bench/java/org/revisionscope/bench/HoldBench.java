package org.revisionscope.bench;

import org.revisionscope.model.engine.KernelHold;

/** P1, P1b, P1c: the kernel's hold model beside a bare heap and beside other engines. */
final class HoldBench {

    private static final int ROUNDS = 15;
    private static final int EVENTS = 1_000_000;
    private static final int CLOUD_SIM_EVENTS = 100_000;
    private static final int MANY = 100_000;
    private static final String KERNEL = "this kernel, with log and full order";
    private static final int VERY_MANY = 1_000_000;

    private final Report report;

    HoldBench(Report report) {
        this.report = report;
    }

    void run() {
        Hold heap = new HeapHold(MANY);
        KernelHold kernel = new KernelHold(MANY);
        Hold ssj = new SsjHold(MANY);
        Hold cloudSim = new CloudSimHold(MANY);
        warmUp(heap, kernel);
        Stopwatch.Rounds rounds = Stopwatch.time(ROUNDS, () -> heap.run(EVENTS), () -> kernel.run(EVENTS),
                () -> ssj.run(EVENTS), () -> cloudSim.run(CLOUD_SIM_EVENTS));
        rate(heap.name(), MANY, EVENTS, rounds.median(0));
        rate(KERNEL, MANY, EVENTS, rounds.median(1));
        rate(ssj.name(), MANY, EVENTS, rounds.median(2));
        rate(cloudSim.name(), MANY, CLOUD_SIM_EVENTS, rounds.median(3));
        report.atLeast("P1", "kernel hold with log and full order, 100,000 pending / four-ary heap",
                rounds.ratio(0, 1), 0.60);
        report.atLeast("P1b", "the same / " + ssj.name(), rounds.ratio(2, 1), 8);
        report.atLeast("P1b", "the same / " + cloudSim.name(),
                rounds.ratio(3, 1) * EVENTS / CLOUD_SIM_EVENTS, 12);
        runVeryMany();
    }

    private void runVeryMany() {
        Hold heap = new HeapHold(VERY_MANY);
        KernelHold kernel = new KernelHold(VERY_MANY);
        warmUp(heap, kernel);
        Stopwatch.Rounds rounds =
                Stopwatch.time(ROUNDS, () -> heap.run(EVENTS), () -> kernel.run(EVENTS));
        rate(heap.name(), VERY_MANY, EVENTS, rounds.median(0));
        rate(KERNEL, VERY_MANY, EVENTS, rounds.median(1));
        report.atLeast("P1c", "kernel hold with log and full order, 1,000,000 pending / four-ary heap",
                rounds.ratio(0, 1), 1.5);
    }

    private static void warmUp(Hold heap, KernelHold kernel) {
        heap.run(4 * EVENTS);
        kernel.run(4 * EVENTS);
    }

    private void rate(String name, int pending, int events, double seconds) {
        report.note("%-40s %,9d pending %8.2f M events/s", name, pending, events / seconds / 1e6);
    }
}
