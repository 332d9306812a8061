package org.revisionscope.bench;

import org.revisionscope.format.scenario.BundledScenarios;
import org.revisionscope.model.engine.Simulation;
import org.revisionscope.model.history.Footprint;
import org.revisionscope.model.history.JournalView;
import org.revisionscope.model.scenario.Scenario;

/** P2, P2b: the bundled fleet year of 100,000 tasks, with all rules, causes and the journal. */
final class FleetYearBench {

    private static final int ROUNDS = 3;
    private static final int PENDING = 100_000;
    private static final int HOLD_EVENTS = 2_000_000;

    private final Report report;
    private final Scenario scenario;
    private Simulation simulation;
    private double seconds;

    FleetYearBench(Report report) {
        this.report = report;
        scenario = BundledScenarios.open("hundred-thousand").scenario();
        simulation = Simulation.of(scenario);
    }

    void run() {
        Hold queue = new PriorityQueueHold(PENDING);
        queue.run(HOLD_EVENTS);
        Stopwatch.Rounds rounds = Stopwatch.time(ROUNDS, this::simulate, () -> queue.run(HOLD_EVENTS));
        seconds = rounds.median(0);
        double kernelRate = simulation.kernelEvents() / seconds / 1e6;
        double queueRate = HOLD_EVENTS / rounds.median(1) / 1e6;
        report.note("fleet year: %,d kernel events, %,d rows, %,d tasks, %.2f s", simulation.kernelEvents(),
                journal().rows(), journal().tasks(), seconds);
        report.note("fleet year %.2f M kernel events/s, %s hold %.2f M/s", kernelRate, queue.name(), queueRate);
        report.atLeast("P2", "fleet year, kernel events a second / PriorityQueue's bare hold loop",
                kernelRate / queueRate, 1.0);
        report.atMost("P2b", "journal, bytes a row, causes included, checkpoints and undo column not",
                Footprint.bytesARow(journal()), 20);
    }

    private void simulate() {
        simulation = Simulation.of(scenario);
        simulation.runToEnd();
    }

    JournalView journal() {
        return simulation.view();
    }

    double secondsToSimulate() {
        return seconds;
    }
}
