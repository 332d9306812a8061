package org.revisionscope.model.whatif;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.revisionscope.model.decision.TimedDecision;
import org.revisionscope.model.engine.Simulation;
import org.revisionscope.model.history.JournalView;
import org.revisionscope.model.scenario.Scenario;

/**
 * A scenario's run as it is computed ahead, with copies of the simulation kept on the way, so that other decisions and
 * other futures resume from the last copy before they differ. One thread uses a run.
 */
public final class Run {

    private static final long WEEK_MILLIS = Duration.ofDays(7).toMillis();
    /** Below this many rows, running again costs less than a copy. */
    private static final int ROWS_WORTH_A_COPY = 1 << 16;
    private static final int MOST_COPIES = 12;

    private final Simulation simulation;
    private final List<Simulation> copies;
    private int copyEvery;
    private int rowsAtCopy;
    private long instantAtCopy;
    private boolean finished;

    private Run(Simulation simulation, List<Simulation> copies, int copyEvery) {
        this.simulation = simulation;
        this.copies = new ArrayList<>(copies);
        this.copyEvery = copyEvery;
        rowsAtCopy = simulation.view().rows();
        instantAtCopy = simulation.now();
    }

    /** A run that stands before the scenario's first instant. */
    public static Run of(Scenario scenario) {
        return new Run(Simulation.of(scenario), List.of(), ROWS_WORTH_A_COPY);
    }

    /**
     * Runs some more.
     *
     * @param instants how many instants at most
     * @return whether something is left to run
     */
    public boolean extend(int instants) {
        for (int i = 0; i < instants && !finished; i++) {
            finished = !simulation.step();
        }
        keepCopy();
        return !finished;
    }

    /** Runs up to and including an instant, in milliseconds since the epoch. */
    public void extendTo(long instant) {
        simulation.advanceTo(instant);
        finished = simulation.next().isEmpty();
    }

    private void keepCopy() {
        int rows = simulation.view().rows();
        if (rows - rowsAtCopy < copyEvery || simulation.now() < instantAtCopy + WEEK_MILLIS) {
            return;
        }
        if (copies.size() == MOST_COPIES) {
            for (int i = copies.size() - 2; i >= 0; i -= 2) {
                copies.remove(i);
            }
            copyEvery *= 2;
        }
        copies.add(simulation.fork());
        rowsAtCopy = rows;
        instantAtCopy = simulation.now();
    }

    /**
     * The same scenario with other decisions, resumed from the last copy before they differ.
     *
     * @param decisions all decisions, in order
     */
    public Run with(List<TimedDecision> decisions) {
        Scenario other = simulation.scenario().withDecisions(decisions);
        long differsAt = Decisions.partFrom(simulation.scenario().decisions(), decisions)
                .map(Instant::toEpochMilli).orElse(Long.MAX_VALUE);
        List<Simulation> before = copies.stream().filter(copy -> copy.now() < differsAt).toList();
        if (before.isEmpty()) {
            return of(other);
        }
        return new Run(before.getLast().fork(other), before, copyEvery);
    }

    /**
     * The future if nobody acts after an instant: no release, no decision, no crash. What is already under way goes on.
     *
     * @param from the last instant at which somebody may have acted, in milliseconds since the epoch
     */
    public Run announced(long from) {
        Optional<Simulation> before = copies.stream().filter(copy -> copy.now() <= from)
                .reduce((_, later) -> later);
        Simulation base = before.map(Simulation::fork).orElseGet(() -> Simulation.of(simulation.scenario()));
        base.advanceTo(from);
        return new Run(base.forkIfNobodyActs(), List.of(), Integer.MAX_VALUE);
    }

    /** The scenario with this run's decisions. */
    public Scenario scenario() {
        return simulation.scenario();
    }

    /** What was computed so far. */
    public JournalView view() {
        return simulation.view();
    }

    /** Whether everything up to the scenario's end was computed. */
    public boolean finished() {
        return finished;
    }

    /** The last instant that was computed, in milliseconds since the epoch. */
    public long computedUntil() {
        return simulation.now();
    }
}
