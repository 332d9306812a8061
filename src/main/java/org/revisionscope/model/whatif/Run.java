package org.revisionscope.model.whatif;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.revisionscope.model.decision.TimedDecision;
import org.revisionscope.model.engine.Simulation;
import org.revisionscope.model.history.JournalView;
import org.revisionscope.model.scenario.Scenario;

/**
 * A scenario's run as it is computed ahead, with copies of the simulation kept on the way, so that other decisions and
 * other futures resume from the last copy before they differ. What is finished keeps its journal alone, and a small one
 * leaves the rows with which it begins to the run that it was made from. One thread uses a run.
 */
public final class Run {

    private static final long WEEK_MILLIS = Duration.ofDays(7).toMillis();
    /** Below this many rows, running again costs less than a copy. */
    private static final int ROWS_WORTH_A_COPY = 1 << 16;
    private static final int MOST_COPIES = 12;
    /** Up to so many rows, running again takes a small part of a frame. */
    private static final int ROWS_SOON_TOLD = 1 << 12;

    private final Scenario scenario;
    private final List<Simulation> copies;
    /** A copy from just before the instant from which somebody last looked ahead: there the next decision is likely. */
    private Optional<Simulation> latelyLeft = Optional.empty();
    /** The journal of the run that this one was made from, as long as rows may be found in it. */
    private JournalView parent;
    /** A copy is kept after so many times as many rows and weeks as at first: the longer the run, the further apart. */
    private int spread;
    private int rowsAtCopy;
    private long instantAtCopy;
    /** What runs; none once the run is finished. */
    private Optional<Simulation> running;
    private JournalView view;
    private long computedUntil;

    private Run(Simulation simulation, JournalView parent, List<Simulation> copies, int spread) {
        scenario = simulation.scenario();
        this.parent = parent;
        this.copies = new ArrayList<>(copies);
        this.spread = spread;
        running = Optional.of(simulation);
        view = simulation.view();
        rowsAtCopy = view.rows();
        computedUntil = simulation.now();
        instantAtCopy = computedUntil;
    }

    /** A run that stands before the scenario's first instant. */
    public static Run of(Scenario scenario) {
        return new Run(Simulation.of(scenario), JournalView.EMPTY, List.of(), 1);
    }

    /** A run that somebody else has run; nothing is left of it. */
    static Run told(Scenario scenario, JournalView view) {
        Run run = of(scenario);
        run.view = view;
        run.running = Optional.empty();
        return run;
    }

    /**
     * Of some runs, the one from which another scenario can resume latest.
     *
     * @return empty if none differs from it only in its decisions
     */
    public static Optional<Run> nearest(Stream<Run> known, Scenario scenario) {
        return known.filter(run -> run.scenario().withDecisions(scenario.decisions()).equals(scenario))
                .max(Comparator.comparing(run -> Decisions
                        .partFrom(run.scenario().decisions(), scenario.decisions()).orElse(Instant.MAX)));
    }

    /** A run of a scenario that resumes where it parts from one of those that are known, if it can. */
    public static Run resuming(Stream<Run> known, Scenario scenario) {
        return nearest(known, scenario).map(run -> run.with(scenario.decisions())).orElseGet(() -> of(scenario));
    }

    /**
     * Runs some more.
     *
     * @param instants how many instants at most
     * @return whether something is left to run
     */
    public boolean extend(int instants) {
        running.ifPresent(simulation -> {
            boolean isLeft = true;
            for (int i = 0; i < instants && isLeft; i++) {
                isLeft = simulation.step();
            }
            reached(simulation);
            if (!isLeft) {
                finish();
            }
        });
        return !finished();
    }

    /** Runs up to and including an instant, in milliseconds since the epoch. */
    public void extendTo(long instant) {
        running.ifPresent(simulation -> {
            simulation.advanceTo(instant);
            reached(simulation);
            if (simulation.next().isEmpty()) {
                finish();
            }
        });
    }

    private void reached(Simulation simulation) {
        view = simulation.view();
        computedUntil = simulation.now();
        if (!isSmall()) {
            parent = JournalView.EMPTY; // what they have in common it has from a copy; a large parent takes much memory
        }
        keepCopy(simulation);
    }

    private void finish() {
        running = Optional.empty();
        if (isSmall()) {
            view = view.sharing(parent);
        }
        parent = JournalView.EMPTY;
    }

    /** Whether all rows can be looked at, for what it has in common with its parent. */
    private boolean isSmall() {
        return view.rows() < ROWS_WORTH_A_COPY;
    }

    private void keepCopy(Simulation simulation) {
        if (view.rows() - rowsAtCopy < (long) spread * ROWS_WORTH_A_COPY
                || computedUntil < instantAtCopy + spread * WEEK_MILLIS) {
            return;
        }
        if (copies.size() >= MOST_COPIES) {
            for (int i = copies.size() - 2; i >= 0; i -= 2) {
                copies.remove(i);
            }
            spread *= 2;
        }
        copies.add(simulation.fork());
        rowsAtCopy = view.rows();
        instantAtCopy = computedUntil;
    }

    /**
     * The same scenario with other decisions, resumed from the last copy before they differ.
     *
     * @param decisions all decisions, in order
     */
    public Run with(List<TimedDecision> decisions) {
        Scenario other = scenario.withDecisions(decisions);
        long differsAt = Decisions.partFrom(scenario.decisions(), decisions)
                .map(Instant::toEpochMilli).orElse(Long.MAX_VALUE);
        List<Simulation> before = copiesUntil(differsAt - 1);
        Simulation begun = before.isEmpty() ? Simulation.of(other) : before.getLast().fork(other);
        return new Run(begun, view, before, before.isEmpty() ? 1 : spread);
    }

    /**
     * The future if nobody acts after an instant: no release, no decision, no crash. What is already under way goes on.
     *
     * @param from the last instant at which somebody may have acted, in milliseconds since the epoch
     * @param givenUp asked now and then whether nobody waits for it any more
     * @return begun, and to be run to its end; empty if it was given up
     */
    public Optional<Run> announced(long from, BooleanSupplier givenUp) {
        List<Simulation> before = copiesUntil(from);
        Simulation base = before.isEmpty() ? Simulation.of(scenario) : before.getLast().fork();
        int known = base.view().rows();
        while (base.next().orElse(Long.MAX_VALUE) < from) {
            if (givenUp.getAsBoolean()) {
                return Optional.empty();
            }
            base.step();
        }
        if (base.view().rows() - known >= ROWS_WORTH_A_COPY) {
            latelyLeft = Optional.of(base.fork());
        }
        base.advanceTo(from);
        return Optional.of(new Run(base.forkIfNobodyActs(), view, List.of(), Integer.MAX_VALUE));
    }

    /** The copies of the simulation at or before an instant, in order. */
    private List<Simulation> copiesUntil(long instant) {
        return Stream.concat(copies.stream(), latelyLeft.stream()).filter(copy -> copy.now() <= instant)
                .sorted(Comparator.comparingLong(Simulation::now)).toList();
    }

    /** The scenario with this run's decisions. */
    public Scenario scenario() {
        return scenario;
    }

    /** What was computed so far. */
    public JournalView view() {
        return view;
    }

    /** Whether everything up to the scenario's end was computed. */
    public boolean finished() {
        return running.isEmpty();
    }

    /** Whether it is finished, and told again sooner than anybody notices: then nobody needs to keep its rows. */
    public boolean isSoonTold() {
        return finished() && view.rows() <= ROWS_SOON_TOLD;
    }

    /** The last instant that was computed, in milliseconds since the epoch. */
    public long computedUntil() {
        return computedUntil;
    }
}
