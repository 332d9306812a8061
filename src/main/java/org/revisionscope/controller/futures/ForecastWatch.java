package org.revisionscope.controller.futures;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.revisionscope.controller.document.Session;
import org.revisionscope.model.history.JournalView;
import org.revisionscope.model.whatif.Promise;

/**
 * Holds what the card of a mark promised against what comes, once it has come with nobody acting. They never differ unless
 * something is wrong inside; that is logged as a defect. The FX thread uses it.
 */
public final class ForecastWatch {

    private final Session session;
    private final Futures futures;
    private final Logger log;
    private Optional<Promise> promise = Optional.empty();

    /**
     * Watches a session from now on.
     *
     * @param futures work out beside the window what came
     * @param log where a defect is written, in one line
     */
    public ForecastWatch(Session session, Futures futures, Logger log) {
        this.session = session;
        this.futures = futures;
        this.log = log;
        session.lastEditProperty().addListener((_, _, _) -> session.forecasting().promise()
                .filter(foretold -> foretold.scenario().equals(session.scenario())).ifPresent(this::expect));
        session.playback().clockProperty().addListener((_, _, clock) -> promise
                .filter(expected -> expected.forecast().window().until() <= clock.longValue()).ifPresent(this::hold));
    }

    /** From now on this is to come true. */
    void expect(Promise foretold) {
        promise = Optional.of(foretold);
    }

    private void hold(Promise expected) {
        promise = Optional.empty();
        if (expected.scenario().equals(session.scenario())) { // else somebody has acted
            JournalView outcome = session.chronicleProperty().get().view();
            futures.consider(() -> expected.broken(outcome), broken -> tell(expected, broken),
                    failure -> log.log(Level.WARNING, failure.report()));
        }
    }

    private void tell(Promise expected, List<String> broken) {
        if (!broken.isEmpty()) {
            log.log(Level.ERROR, "FORECAST_MISMATCH " + expected.forecast().mark().revision() + " marked at "
                    + Instant.ofEpochMilli(expected.forecast().window().from()) + ": " + String.join("; ", broken));
        }
    }
}
