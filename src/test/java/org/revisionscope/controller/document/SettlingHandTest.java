package org.revisionscope.controller.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.revisionscope.format.scenario.BundledScenarios;
import org.revisionscope.format.scenario.ScenarioDocument;
import org.revisionscope.model.decision.AwsDecision.MarkRevision;
import org.revisionscope.model.engine.Fx1;
import org.revisionscope.model.fleet.WaitPeriod;
import org.revisionscope.model.whatif.Forecast;
import org.revisionscope.model.whatif.Variation;

/** What is foretold while a hand moves: at once, or above 10,000 tasks when the hand has been still for 100 ms. */
class SettlingHandTest {

    private static final long MILLI = 1_000_000L;
    private static final MarkRevision MARK = (MarkRevision) Fx1.markR6();

    private final List<Inquiry> asked = new ArrayList<>();
    private long nanos;

    /** Carries out orders at once, and notes what is asked. */
    private final class Noting implements Simulator {

        private final InlineSimulator inner = new InlineSimulator();

        @Override
        public void order(Order order) {
            order.inquiry().filter(inquiry -> asked.isEmpty() || !asked.getLast().equals(inquiry))
                    .ifPresent(asked::add);
            inner.order(order);
        }

        @Override
        public Snapshot latest() {
            return inner.latest();
        }

        @Override
        public void close() {
            inner.close();
        }
    }

    @Test
    @DisplayName("a small fleet: every place of the hand is answered at once")
    void small() {
        Session session = opened(BundledScenarios.open("fx1"));
        for (WaitPeriod wait : WaitPeriod.values()) {
            session.forecasting().ask(MARK, Optional.of(wait));
            pulse(session, 16);
            assertEquals(start(wait), session.forecasting().answerProperty().get().map(SettlingHandTest::start));
        }
        assertEquals(3, asked.size());
    }

    @Test
    @DisplayName("a large fleet: only where the hand comes to rest is answered, 100 ms later")
    void large() {
        Session session = opened(BundledScenarios.open("fx1").varied(Variation.NONE.withReplicas(10_001), "many"));
        session.forecasting().ask(MARK, Optional.empty());
        assertEquals(1, asked.size(), "nothing moves yet");
        pulse(session, 16);
        session.forecasting().ask(MARK, Optional.of(WaitPeriod.NONE));
        pulse(session, 60);
        session.forecasting().ask(MARK, Optional.of(WaitPeriod.FOURTEEN_DAYS));
        pulse(session, 90);
        assertEquals(1, asked.size(), "the hand is still moving");
        assertEquals(Optional.empty(), session.forecasting().answerProperty().get(), "nothing old is told for new");
        assertFalse(session.isResting());
        pulse(session, 10);
        assertEquals(2, asked.size());
        assertEquals(Optional.of(WaitPeriod.FOURTEEN_DAYS), asked.getLast().waiting());
        pulse(session, 16);
        assertEquals(start(WaitPeriod.FOURTEEN_DAYS),
                session.forecasting().answerProperty().get().map(SettlingHandTest::start));
        assertTrue(session.isResting());
    }

    private Session opened(ScenarioDocument document) {
        Session session = new Session(new Noting(), () -> nanos, document);
        pulse(session, 16);
        pulse(session, 16);
        return session;
    }

    private void pulse(Session session, long millis) {
        nanos += millis * MILLI;
        session.pulse(nanos);
    }

    private static Optional<Long> start(WaitPeriod wait) {
        return Optional.of(Fx1.NOW.toEpochMilli() + wait.millis());
    }

    private static long start(Forecast told) {
        return told.notices().getFirst().startsAt().toEpochMilli();
    }
}
