package org.revisionscope.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.revisionscope.controller.document.Edit.NewBranch;
import org.revisionscope.controller.document.Session;
import org.revisionscope.controller.document.SimulationWorker;
import org.revisionscope.controller.futures.Finished;
import org.revisionscope.controller.futures.Futures;
import org.revisionscope.controller.futures.Question;
import org.revisionscope.format.scenario.BundledScenarios;
import org.revisionscope.model.decision.CustomerDecision.UpdateService;
import org.revisionscope.model.decision.TimedDecision;
import org.revisionscope.model.scenario.Calendar;
import org.revisionscope.model.scenario.Scenario;
import org.revisionscope.model.whatif.Branch;
import org.revisionscope.model.whatif.Measures;
import org.revisionscope.view.branches.Sketch;

/** What a document of a hundred branches takes beside one of a single branch: no bar, a note. */
final class BranchesBench {

    private static final int BRANCHES = 100;
    private static final int WARM_UP = 3;
    private static final double MEGABYTE = 1 << 20;
    private static final double NANOS_A_MILLI = 1e6;

    private final Report report;
    private final List<Told> told = new ArrayList<>();

    BranchesBench(Report report) {
        this.report = report;
    }

    /** What the panel keeps of a branch. */
    private record Told(String hash, Measures measures, Sketch sketch) {

        static Told of(Finished finished) {
            return new Told(finished.hash(), finished.measures(),
                    Sketch.of(finished.view(), finished.measures().window()));
        }
    }

    void run() {
        for (int i = 0; i < WARM_UP; i++) {
            take(); // what is loaded once is no branch's
        }
        told.clear();
        long empty = ForkBench.usedHeap();
        List<Long> heaps = new ArrayList<>();
        double switching = take(heaps);
        report.note("a-quarter as a document: of one branch %.2f MB, of %d branches %.2f MB; switching %.2f ms",
                (heaps.getFirst() - empty) / MEGABYTE, BRANCHES, (heaps.getLast() - empty) / MEGABYTE, switching);
    }

    private void take() {
        take(new ArrayList<>());
    }

    /** Opens a document, gives it branches, and shows each; answers what a switch took in milliseconds, the median. */
    private double take(List<Long> heaps) {
        try (Session session = new Session(new SimulationWorker(), System::nanoTime, BundledScenarios.open("a-quarter"));
                Futures futures = Futures.atOnce()) {
            settle(session);
            tell(session, futures);
            heaps.add(ForkBench.usedHeap());
            session.branches().keep(alternatives(session.scenario()));
            double[] millis = session.branches().treeProperty().get().branches().stream()
                    .mapToDouble(branch -> show(branch, session, futures)).toArray();
            heaps.add(ForkBench.usedHeap());
            return Stopwatch.median(millis);
        }
    }

    private double show(Branch branch, Session session, Futures futures) {
        long from = System.nanoTime();
        session.branches().open(branch.id());
        settle(session);
        double millis = (System.nanoTime() - from) / NANOS_A_MILLI;
        tell(session, futures);
        return millis;
    }

    private void tell(Session session, Futures futures) {
        futures.want(new Question(session.scenario(), Calendar.ALWAYS), Told::of, told::add, failure -> {
            throw new IllegalStateException(failure.report());
        });
    }

    private static List<NewBranch> alternatives(Scenario scenario) {
        Instant start = scenario.span().start();
        Duration step = Duration.between(start, scenario.span().end().orElseThrow()).dividedBy(BRANCHES);
        return IntStream.range(1, BRANCHES).mapToObj(i -> {
            Instant at = start.plus(step.multipliedBy(i));
            List<TimedDecision> decisions = new ArrayList<>(scenario.decisions());
            decisions.add(new TimedDecision(at,
                    UpdateService.of(scenario.fleet().services().getFirst().spec().key()).withDesiredCount(1)));
            decisions.sort(Comparator.comparing(TimedDecision::at));
            return new NewBranch("branch " + i, at, decisions);
        }).toList();
    }

    private static void settle(Session session) {
        session.pulse(System.nanoTime());
        while (session.decidingProperty().get()) {
            session.pulse(System.nanoTime());
        }
    }
}
