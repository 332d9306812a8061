package org.revisionscope.controller.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.revisionscope.format.scenario.BundledScenarios;
import org.revisionscope.model.engine.Fx1;
import org.revisionscope.model.history.Chronicle;

/** The future if nobody acts while the simulation is late with it: r6 is marked on 24 February, which nobody knows before. */
class StaleForesightTest {

    private static final long MILLI = 1_000_000L;

    private final LateSimulator simulator = new LateSimulator();
    private final Session session = new Session(simulator, () -> now(), BundledScenarios.open("fx1")
            .withDecisions(Fx1.history().then("02-24", Fx1.markR6()).then("03-20", Fx1.releaseR8()).scenario()
                    .decisions()));
    private long nanos;

    /** Carries out orders only while it is told to. */
    private static final class LateSimulator implements Simulator {
        private final InlineSimulator inner = new InlineSimulator();
        private Optional<Order> waiting = Optional.empty();
        private boolean late;

        @Override
        public void order(Order order) {
            if (late) {
                waiting = Optional.of(order);
            } else {
                inner.order(order);
            }
        }

        void catchUp() {
            late = false;
            waiting.ifPresent(inner::order);
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

    private long now() {
        return nanos;
    }

    private void pulse(long millis) {
        nanos += millis * MILLI;
        session.pulse(nanos);
    }

    @BeforeEach
    void openAndPassTheMark() {
        pulse(16);
        pulse(16);
        assertEquals(Optional.of(0), announced().map(future -> future.places().notices().size()));
        simulator.late = true;
        session.playback().days(4);
    }

    @Test
    void aFutureWithoutTheMarkIsNotShownAfterTheMark() {
        pulse(16);
        pulse(120);
        assertEquals(Optional.empty(), announced());
    }

    @Test
    void theRightFutureIsShownAsSoonAsItIsKnown() {
        pulse(16);
        pulse(120);
        simulator.catchUp();
        pulse(16);
        assertEquals(Optional.of(1), announced().map(future -> future.places().notices().size()));
        assertTrue(announced().orElseThrow().revisions().count() < 3, "r8 is not announced");
    }

    @Test
    void anAnswerWithinATenthOfASecondLeavesNoGap() {
        Chronicle before = announced().orElseThrow();
        pulse(16);
        assertSame(before, announced().orElseThrow());
        simulator.catchUp();
        pulse(16);
        assertEquals(1, announced().orElseThrow().places().notices().size());
    }

    /** What nobody could know may come again and again: the future does not blink in between. */
    @Test
    void whileTheClockRunsAFutureThatWasTooLateComesBackOnceNothingUnforeseenHasComeForAWhile() {
        pulse(16);
        pulse(120);
        simulator.catchUp();
        session.playback().play();
        pulse(16);
        assertEquals(Optional.empty(), announced());
        pulse(1_900);
        assertEquals(Optional.of(1), announced().map(future -> future.places().notices().size()));
    }

    @Test
    void whereTheClockStandsItComesAtOnce() {
        pulse(16);
        session.playback().play();
        pulse(120);
        simulator.catchUp();
        pulse(16);
        assertEquals(Optional.empty(), announced());
        session.playback().pause();
        pulse(16);
        assertEquals(Optional.of(1), announced().map(future -> future.places().notices().size()));
    }

    private Optional<Chronicle> announced() {
        return session.announcedProperty().get();
    }
}
