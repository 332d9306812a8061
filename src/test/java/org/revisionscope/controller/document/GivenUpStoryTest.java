package org.revisionscope.controller.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.revisionscope.format.scenario.BundledScenarios;
import org.revisionscope.model.decision.AwsDecision.MarkRevision;
import org.revisionscope.model.decision.AwsDecision.ReleaseRevision;
import org.revisionscope.model.fleet.PlatformVersion;
import org.revisionscope.model.fleet.RevisionId;
import org.revisionscope.model.history.Chronicle;

/** A story for which memory ends while it is computed ahead. */
class GivenUpStoryTest {

    private static final int FRAMES = 2_000;

    private final FullSimulator simulator = new FullSimulator();
    private final Session session = new Session(simulator, () -> 0, BundledScenarios.open("a-quarter"));
    private long frames;

    @BeforeEach
    void endMemory() {
        pulse();
        assertTrue(session.failureProperty().get().isEmpty() && !session.decidingProperty().get());
        simulator.goOn();
        pulse();
    }

    private void pulse() {
        session.pulse(++frames * 100_000_000L);
    }

    @Test
    void whatIsKnownOfItStaysInSight() {
        assertEquals(Failure.Cause.MEMORY, session.failureProperty().get().orElseThrow().cause());
        Chronicle told = session.chronicleProperty().get();
        int rows = told.rows();
        assertTrue(rows > 0);
        session.dismissFailure();
        session.forecasting().ask(new MarkRevision(RevisionId.parse("1.4.0-r6"), "test", false), Optional.empty());
        for (int frame = 0; frame < FRAMES; frame++) {
            pulse();
        }
        assertSame(told, session.chronicleProperty().get());
        assertTrue(told.rows() >= rows);
        assertInstanceOf(Hindrance.GivenUp.class, session.hindranceProperty().get().orElseThrow());
        assertEquals(Optional.empty(), session.failureProperty().get(), "nobody is told twice who asks for nothing");
        assertTrue(session.isResting());
    }

    @Test
    void theClockPausesWhereItEndsAndSaysWhy() {
        session.dismissFailure();
        session.playback().play();
        for (int frame = 0; frame < FRAMES && session.playback().playingProperty().get(); frame++) {
            pulse();
        }
        assertFalse(session.playback().playingProperty().get());
        Failure failure = session.failureProperty().get().orElseThrow();
        assertEquals(Failure.Cause.MEMORY, failure.cause());
        assertEquals(Failure.Outcome.KEPT, failure.outcome());
        assertTrue(session.stopsHere());
    }

    @Test
    void whateverIsDecidedNextIsAStoryOfItsOwn() {
        session.dismissFailure();
        session.playback().days(1);
        session.act(new ReleaseRevision(new PlatformVersion("1.4.0"), Optional.empty()));
        pulse();
        assertEquals(Optional.empty(), session.hindranceProperty().get());
        assertFalse(session.stopsHere());
    }
}
