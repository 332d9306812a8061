package org.revisionscope.cli;

import java.time.Instant;
import java.util.Optional;

import org.revisionscope.cli.Runner.Outcome;
import org.revisionscope.model.history.Chronicle;
import org.revisionscope.model.history.JournalView;
import org.revisionscope.model.scenario.Scenario;
import org.revisionscope.view.timeline.sight.Foresight;
import org.revisionscope.view.timeline.sight.TimelineContent;

/** A scenario run up to an instant, with what follows if nobody acts: what a picture shows. */
final class Showing {

    private final Scenario scenario;
    private final Optional<Instant> asked;
    private Chronicle run = new Chronicle();
    private Chronicle announced = new Chronicle();
    private long clock;

    private Showing(Scenario scenario, Optional<Instant> asked) {
        this.scenario = scenario;
        this.asked = asked;
    }

    /**
     * What is to be shown.
     *
     * @param at the instant that the clock shows; empty for the end of the run
     * @throws WrongOptionException if the run does not reach it
     */
    static Showing of(Scenario scenario, Optional<Instant> at) throws WrongOptionException {
        Optional<Instant> end = scenario.span().end();
        if (at.isPresent() && end.isPresent() && at.get().isAfter(end.get())) {
            throw new WrongOptionException("Invalid value for option '--at': the run ends before, at " + end.get());
        }
        return new Showing(scenario, at.or(scenario.span()::end));
    }

    /** Runs. */
    Outcome run(Console console, StopRequest stop) {
        Runner past = new Runner(scenario, asked, console, stop);
        if (past.run() == Outcome.STOPPED) {
            return Outcome.STOPPED;
        }
        JournalView view = past.view();
        clock = asked.map(Instant::toEpochMilli).orElseGet(() -> view.rows() == 0
                ? scenario.span().start().toEpochMilli()
                : view.at(view.rows() - 1));
        Runner future = past.ifNobodyActs(clock);
        if (future.run() == Outcome.STOPPED) {
            return Outcome.STOPPED;
        }
        run = read(view);
        announced = read(future.view());
        return Outcome.FINISHED;
    }

    /** What it has come to. */
    TimelineContent content() {
        return new TimelineContent(run, Optional.of(announced), clock, clock, Foresight.ANNOUNCED);
    }

    private static Chronicle read(JournalView view) {
        Chronicle chronicle = new Chronicle();
        chronicle.catchUp(view, Integer.MAX_VALUE);
        return chronicle;
    }
}
