package org.revisionscope.bench;

import java.time.Duration;
import java.time.Instant;
import org.revisionscope.controller.document.Session;
import org.revisionscope.controller.document.SimulationWorker;
import org.revisionscope.format.scenario.BundledScenarios;
import org.revisionscope.model.decision.CustomerDecision.UpdateService;
import org.revisionscope.model.history.Chronicle;
import org.revisionscope.model.scenario.Scenario;

/** How long somebody waits for another branch of a document of 100,000 tasks: from the click to its published story. */
final class SwitchBench {

    private static final int SWITCHES = 41;
    private static final Duration MONTH = Duration.ofDays(30);
    private static final Duration TEN_DAYS = Duration.ofDays(10);
    private static final double FRAME_MILLIS = 1000.0 / 60;
    private static final double NANOS_A_MILLI = 1e6;

    private final Report report;
    private final Session session = new Session(new SimulationWorker(), System::nanoTime,
            BundledScenarios.open("hundred-thousand"));

    SwitchBench(Report report) {
        this.report = report;
    }

    void run() {
        Scenario scenario = session.scenario();
        Instant start = scenario.span().start();
        goTo(start.plus(MONTH));
        goTo(start.plus(TEN_DAYS));
        session.act(UpdateService.of(scenario.fleet().services().getFirst().spec().key()).withDesiredCount(1));
        settle();
        goTo(start.plus(MONTH));
        double[] millis = new double[SWITCHES];
        for (int i = 0; i < SWITCHES; i++) {
            millis[i] = switchTo(i % 2);
        }
        double median = Stopwatch.median(millis);
        report.note("another branch of %,d rows, from the click to its published story: %.2f ms",
                session.chronicleProperty().get().view().rows(), median);
        report.atMost("P6", "switch branches at 100,000 tasks / a frame, medians", median / FRAME_MILLIS, 1);
        session.close();
    }

    private double switchTo(int branch) {
        Chronicle before = session.chronicleProperty().get();
        long from = System.nanoTime();
        session.branches().open(branch);
        while (session.chronicleProperty().get().equals(before)) { // chronicles are equal only to themselves
            session.pulse(System.nanoTime());
        }
        double millis = (System.nanoTime() - from) / NANOS_A_MILLI;
        settle();
        return millis;
    }

    /** Plays to an instant, so that the clock has been there. */
    private void goTo(Instant instant) {
        while (session.playback().knownUntil() < instant.toEpochMilli()) {
            session.pulse(System.nanoTime());
        }
        session.playback().seek(instant.toEpochMilli());
        settle();
    }

    private void settle() {
        session.pulse(System.nanoTime());
        while (session.decidingProperty().get()) {
            session.pulse(System.nanoTime());
        }
    }
}
