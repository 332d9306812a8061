package org.revisionscope.controller.futures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.revisionscope.controller.document.InlineSimulator;
import org.revisionscope.controller.document.Session;
import org.revisionscope.format.scenario.BundledScenarios;
import org.revisionscope.model.decision.AwsDecision.MarkRevision;
import org.revisionscope.model.engine.Fx1;
import org.revisionscope.model.whatif.Forecast;
import org.revisionscope.model.whatif.Promise;

/** B1: what the card says comes true; whatever does not is one line of the log. */
class ForecastWatchTest {

    private static final MarkRevision MARK = (MarkRevision) Fx1.markR6();

    private final Session session = new Session(new InlineSimulator(), System::nanoTime, BundledScenarios.open("fx1"));
    private final Lines log = new Lines();
    private final ForecastWatch watch = new ForecastWatch(session, Futures.atOnce(), log);
    private long frames;

    /** A log that keeps its lines. */
    private static final class Lines implements System.Logger {

        private final List<String> written = new ArrayList<>();

        @Override
        public String getName() {
            return "lines";
        }

        @Override
        public boolean isLoggable(Level level) {
            return true;
        }

        @Override
        public void log(Level level, ResourceBundle bundle, String message, Throwable thrown) {
            throw new AssertionError(message, thrown);
        }

        @Override
        public void log(Level level, ResourceBundle bundle, String format, Object... params) {
            written.add(level + " " + format);
        }
    }

    @Test
    @DisplayName("a forecast that is committed and played comes true, and nothing is logged")
    void comesTrue() {
        commit();
        assertEquals(session.scenario(), session.forecasting().promise().orElseThrow().scenario());
        session.playback().days(9);
        pulse();
        assertEquals(List.of(), log.written);
    }

    @Test
    @DisplayName("were a number wrong, one line would say which, what was foretold and what came")
    void wouldBeLogged() {
        Promise promise = commit();
        Forecast told = promise.forecast();
        watch.expect(new Promise(promise.scenario(), new Forecast(told.mark(), told.window(), told.refusal(),
                told.services(), told.standalone(), told.notices(), told.lost() + 1)));
        session.playback().days(6);
        pulse();
        assertEquals(List.of(), log.written, "it has not come about yet");
        session.playback().days(3);
        pulse();
        assertEquals(List.of("ERROR FORECAST_MISMATCH " + Fx1.R6 + " marked at 2025-02-21T18:00:00Z: "
                + "lost: foretold 3, came 2"), log.written);
    }

    @Test
    @DisplayName("once somebody has acted, nothing is held against the forecast")
    void somebodyActs() {
        Promise promise = commit();
        Forecast told = promise.forecast();
        watch.expect(new Promise(promise.scenario(), new Forecast(told.mark(), told.window(), told.refusal(),
                told.services(), told.standalone(), List.of(), told.lost())));
        session.playback().days(1);
        session.act(Fx1.updateWeb().forced());
        pulse();
        session.playback().days(9);
        pulse();
        assertEquals(List.of(), log.written);
    }

    private Promise commit() {
        pulse();
        session.forecasting().ask(MARK, Optional.empty());
        pulse();
        session.act(MARK);
        session.forecasting().forget();
        pulse();
        Promise promise = session.forecasting().promise().orElseThrow();
        assertTrue(promise.forecast().tasks() > 0);
        return promise;
    }

    private void pulse() {
        session.pulse(++frames * 16_000_000L);
        session.pulse(++frames * 16_000_000L);
    }
}
