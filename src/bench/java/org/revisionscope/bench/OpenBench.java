package org.revisionscope.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.revisionscope.controller.document.Session;
import org.revisionscope.controller.document.SimulationWorker;
import org.revisionscope.format.scenario.BundledScenarios;
import org.revisionscope.format.scenario.Proof;
import org.revisionscope.format.scenario.ScenarioDocument;
import org.revisionscope.format.scenario.ScenarioException;
import org.revisionscope.format.scenario.ScenarioReader;
import org.revisionscope.format.scenario.ScenarioWriter;
import org.revisionscope.format.scenario.Seal;
import org.revisionscope.model.decision.CustomerDecision.UpdateService;
import org.revisionscope.model.decision.TimedDecision;

/** B10: how long a file of 5,000 actions takes from the disk to its whole story, read and proved. */
final class OpenBench {

    private static final int ACTIONS = 5_000;
    private static final int OPENINGS = 7;
    private static final Duration STEP = Duration.ofMinutes(37);
    private static final double NANOS = 1e9;

    private final Report report;

    OpenBench(Report report) {
        this.report = report;
    }

    void run() {
        try {
            Path file = Files.createTempFile("actions", BundledScenarios.EXTENSION);
            ScenarioWriter.save(Seal.of(actions()), file);
            double[] seconds = new double[OPENINGS];
            double[] proving = new double[OPENINGS];
            for (int i = 0; i < OPENINGS; i++) {
                long from = System.nanoTime();
                ScenarioDocument read = ScenarioReader.read(file);
                show(read);
                seconds[i] = (System.nanoTime() - from) / NANOS;
                prove(read);
                proving[i] = (System.nanoTime() - from) / NANOS - seconds[i];
            }
            Files.delete(file);
            report.note("a file of %,d actions: first opened in %.2f s, then in %.2f s; proved in %.2f s more", ACTIONS,
                    seconds[0], Stopwatch.median(seconds), Stopwatch.median(proving));
            report.atMost("B10", "open a file of 5,000 actions for the first time, seconds", seconds[0], 2);
        } catch (IOException | ScenarioException problem) {
            throw new UncheckedIOException(new IOException(problem));
        }
    }

    private static ScenarioDocument actions() {
        ScenarioDocument document = BundledScenarios.open("fx1").unsigned();
        Instant start = document.scenario().span().start();
        List<TimedDecision> decisions = new ArrayList<>(document.scenario().decisions());
        for (int i = 1; i <= ACTIONS; i++) {
            UpdateService update = UpdateService.of(document.scenario().fleet().services().getFirst().spec().key());
            decisions.add(new TimedDecision(start.plus(STEP.multipliedBy(i)), update.withDesiredCount(3 + 7 * i % 6)));
        }
        return document.withDecisions(decisions);
    }

    /** The whole story is there and read. */
    private static void show(ScenarioDocument document) {
        try (Session session = new Session(new SimulationWorker(), System::nanoTime, document)) {
            session.open(document, Optional.empty());
            while (!session.isResting()) {
                session.pulse(System.nanoTime());
            }
        }
    }

    private static void prove(ScenarioDocument document) {
        Proof proof = Proof.of(document);
        while (proof.goOn()) {
            // a part at a time
        }
        if (proof.difference().isPresent() || proof.isTooLong()) {
            throw new IllegalStateException("the file does not prove itself");
        }
    }
}
