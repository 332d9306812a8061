package org.revisionscope.controller.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.revisionscope.format.scenario.BundledScenarios;
import org.revisionscope.model.decision.AwsDecision.MarkRevision;
import org.revisionscope.model.engine.Fx1;
import org.revisionscope.model.history.Chronicle;

/** The future if nobody acts while something is decided: it goes over into the next one without a gap. */
class SeamlessForesightTest {

    private static final MarkRevision MARK = new MarkRevision(Fx1.R6, "kernel vulnerability", false);
    private static final long FRAME = 16_000_000L;
    private static final long SECOND = 1_000_000_000L;

    /** What is still to come, which nobody can know, has the future told apart from the story. */
    private final Session session = new Session(new InlineSimulator(), this::now,
            BundledScenarios.open("fx1")
                    .withDecisions(Fx1.history().then("03-20", Fx1.releaseR8()).scenario().decisions()));
    private long nanos;

    private long now() {
        return nanos;
    }

    private void pulse(long after) {
        nanos += after;
        session.pulse(nanos);
    }

    @BeforeEach
    void open() {
        pulse(FRAME);
        pulse(FRAME);
        assertEquals(0, announcedNotices());
    }

    @Test
    void whatWasForeseenStaysWhenItIsDecided() {
        session.forecasting().ask(MARK, Optional.empty());
        pulse(FRAME);
        assertEquals(1, announcedNotices());
        Chronicle foreseen = announced();
        session.act(MARK);
        session.forecasting().forget();
        pulse(FRAME);
        assertFalse(session.decidingProperty().get());
        assertSame(foreseen, announced());
        pulse(FRAME);
        assertEquals(1, announcedNotices());
        pulse(SECOND);
        assertEquals(1, announcedNotices());
    }

    @Test
    void whatWasAnnouncedStaysUntilTheNextFutureIsTold() {
        Chronicle before = announced();
        session.act(MARK);
        pulse(FRAME);
        assertSame(before, announced());
        pulse(FRAME);
        assertEquals(1, announcedNotices());
    }

    private Chronicle announced() {
        return session.announcedProperty().get().orElseThrow();
    }

    private int announcedNotices() {
        return announced().places().notices().size();
    }
}
