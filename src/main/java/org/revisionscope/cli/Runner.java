package org.revisionscope.cli;

import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

import org.revisionscope.format.export.EventLog;
import org.revisionscope.model.engine.Simulation;
import org.revisionscope.model.history.JournalView;
import org.revisionscope.model.scenario.Scenario;

/** Runs a scenario, shows how far it is, and stops when asked to. */
final class Runner {

    private static final long SLICE_NANOS = 100_000_000;
    private static final int STEPS_BETWEEN_LOOKS = 64;

    private final Console console;
    private final StopRequest stop;
    private final Simulation simulation;
    private final long until;

    /**
     * Prepares a run.
     *
     * @param until the last instant that it covers, inclusive; empty for the scenario's end
     */
    Runner(Scenario scenario, Optional<Instant> until, Console console, StopRequest stop) {
        this(Simulation.of(scenario), until.map(Instant::toEpochMilli).orElse(Long.MAX_VALUE), console, stop);
    }

    private Runner(Simulation simulation, long until, Console console, StopRequest stop) {
        this.simulation = simulation;
        this.until = until;
        this.console = console;
        this.stop = stop;
    }

    /** How a run ended. */
    enum Outcome {
        /** Nothing was left to run. */
        FINISHED,
        /** Somebody asked it to stop. */
        STOPPED
    }

    /** Runs. */
    Outcome run() {
        while (isSomethingLeft()) {
            if (stop.isMade()) {
                return Outcome.STOPPED;
            }
            slice();
        }
        return Outcome.FINISHED;
    }

    /** Runs, and writes events as they happen. */
    Outcome run(EventLog log) throws IOException {
        while (isSomethingLeft()) {
            if (stop.isMade()) {
                return Outcome.STOPPED;
            }
            slice();
            log.write(simulation.view());
        }
        return Outcome.FINISHED;
    }

    /**
     * What follows if nobody acts after this run, to the scenario's end: its journal goes on where this one ends.
     *
     * @param from where nobody acts any more, milliseconds since the epoch; not before the last instant of this run
     */
    Runner ifNobodyActs(long from) {
        simulation.advanceTo(from);
        return new Runner(simulation.forkIfNobodyActs(), Long.MAX_VALUE, console, stop);
    }

    /** Everything that happened. */
    JournalView view() {
        return simulation.view();
    }

    private boolean isSomethingLeft() {
        OptionalLong next = simulation.next();
        return next.isPresent() && next.getAsLong() <= until;
    }

    /** Some instants: as many as take about the time after which a person wants to see a change. */
    private void slice() {
        long begun = System.nanoTime();
        for (int steps = 0; isSomethingLeft(); steps++) {
            if (steps % STEPS_BETWEEN_LOOKS == 0 && (System.nanoTime() - begun > SLICE_NANOS || stop.isMade())) {
                break;
            }
            simulation.step();
        }
        console.progress(progress());
    }

    private String progress() {
        JournalView view = simulation.view();
        long now = simulation.now();
        long first = view.rows() == 0 ? now : view.at(0);
        long end =
                Math.min(until, simulation.scenario().span().end().map(Instant::toEpochMilli).orElse(Long.MAX_VALUE));
        String percent = end == Long.MAX_VALUE || end <= first ? "" : " " + 100 * (now - first) / (end - first) + " %";
        return Instant.ofEpochMilli(now) + percent + ", " + view.rows() + " events";
    }
}
