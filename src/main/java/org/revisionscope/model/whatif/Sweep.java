package org.revisionscope.model.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;

import org.revisionscope.model.engine.Simulation;
import org.revisionscope.model.event.EventType;
import org.revisionscope.model.history.JournalHash;
import org.revisionscope.model.history.JournalView;
import org.revisionscope.model.scenario.Calendar;
import org.revisionscope.model.scenario.Scenario;

/**
 * Many runs of one scenario with other numbers. The rows and their order do not depend on how many threads work on them.
 * {@link #done} and {@link #cancel} may be called from any thread.
 */
public final class Sweep {

    private static final int STEPS_BETWEEN_LOOKS = 64;

    private final Scenario scenario;
    private final Calendar calendar;
    private final List<Variation> variations;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicInteger done = new AtomicInteger();
    private volatile boolean cancelled;

    /**
     * A sweep that has not begun.
     *
     * @param calendar when stops disturb nobody
     */
    public Sweep(Scenario scenario, Grid grid, Calendar calendar) {
        this.scenario = scenario;
        this.calendar = calendar;
        variations = grid.variations();
    }

    /** How many runs there are to do. */
    public int size() {
        return variations.size();
    }

    /** How many runs are done. */
    public int done() {
        return done.get();
    }

    /** Ends the sweep soon, without a result. */
    public void cancel() {
        cancelled = true;
    }

    /**
     * Does all runs, and returns when they are done; to be called once.
     *
     * @param workers how many threads to use
     * @return a row for each variation of the grid, in its order; empty if it was cancelled, or the thread interrupted
     */
    public Optional<List<SweepRow>> run(int workers) {
        AtomicReferenceArray<SweepRow> rows = new AtomicReferenceArray<>(variations.size());
        try (ExecutorService executor = Executors.newFixedThreadPool(workers, Sweep::thread)) {
            List<Future<?>> futures = new ArrayList<>();
            for (int i = 0; i < workers; i++) {
                futures.add(executor.submit(() -> work(rows)));
            }
            await(futures);
        }
        return cancelled ? Optional.empty() : Optional.of(list(rows));
    }

    private void await(List<Future<?>> futures) {
        try {
            for (Future<?> future : futures) {
                future.get();
            }
        } catch (InterruptedException e) {
            cancel();
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException("a run of the sweep failed", e.getCause());
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "sweep");
        thread.setDaemon(true);
        return thread;
    }

    private static List<SweepRow> list(AtomicReferenceArray<SweepRow> rows) {
        List<SweepRow> list = new ArrayList<>(rows.length());
        for (int i = 0; i < rows.length(); i++) {
            list.add(rows.get(i));
        }
        return list;
    }

    private void work(AtomicReferenceArray<SweepRow> rows) {
        try {
            for (int i = next.getAndIncrement(); i < variations.size() && !cancelled; i = next.getAndIncrement()) {
                Optional<SweepRow> row = row(variations.get(i));
                if (row.isPresent()) {
                    rows.set(i, row.get());
                    done.incrementAndGet();
                }
            }
        } catch (RuntimeException | Error e) {
            cancel();
            throw e;
        }
    }

    private Optional<SweepRow> row(Variation variation) {
        Scenario varied = variation.of(scenario);
        Simulation simulation = Simulation.of(varied);
        for (int steps = 0; simulation.step(); steps++) {
            if (steps % STEPS_BETWEEN_LOOKS == 0 && cancelled) {
                return Optional.empty();
            }
        }
        JournalView view = simulation.view();
        Measures measures = Measures.of(varied, view, calendar);
        return Optional.of(new SweepRow(variation, measures.exposure(), measures.disruption(), measures.lowest(),
                refused(view), view.rows(), JournalHash.of(view)));
    }

    private static int refused(JournalView view) {
        int refused = 0;
        for (int row = 0; row < view.rows(); row++) {
            refused += view.type(row) == EventType.DECISION_REFUSED ? 1 : 0;
        }
        return refused;
    }
}
