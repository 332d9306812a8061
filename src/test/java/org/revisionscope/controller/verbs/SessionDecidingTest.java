package org.revisionscope.controller.verbs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.revisionscope.controller.document.Session;
import org.revisionscope.controller.document.SimulationWorker;
import org.revisionscope.controller.facts.Watch;
import org.revisionscope.format.scenario.BundledScenarios;
import org.revisionscope.model.decision.AwsDecision.MarkRevision;
import org.revisionscope.model.fleet.RevisionId;
import org.revisionscope.view.Messages;

class SessionDecidingTest {

    private static final RevisionId R6 = RevisionId.parse("1.4.0-r6");
    private static final RevisionId R7 = RevisionId.parse("1.4.0-r7");
    private static final long PATIENCE_NANOS = 60_000_000_000L;

    private final Session session = new Session(new SimulationWorker(), System::nanoTime,
            BundledScenarios.open(BundledScenarios.FIRST));
    private final SessionDeciding deciding = new SessionDeciding(session, _ -> {});
    private final List<Optional<String>> answers = new ArrayList<>();

    private void pulseUntil(BooleanSupplier done) {
        long start = System.nanoTime();
        while (!done.getAsBoolean()) {
            assertTrue(System.nanoTime() - start < PATIENCE_NANOS, "no answer");
            session.pulse(System.nanoTime());
            Thread.onSpinWait();
        }
    }

    @BeforeEach
    void open() {
        pulseUntil(() -> !session.decidingProperty().get());
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void aDecisionIsAnsweredOnceTheStoryIsKnown() {
        deciding.act(new MarkRevision(R6, "kernel vulnerability", false), answers::add);
        pulseUntil(() -> !answers.isEmpty());
        assertEquals(List.of(Optional.empty()), answers);
        assertEquals(2, Watch.of(session, Messages.load()).now().notices().size());
    }

    @Test
    void aRefusalIsTheRulesOwnSentence() {
        deciding.act(new MarkRevision(R7, "kernel vulnerability", false), answers::add);
        pulseUntil(() -> !answers.isEmpty());
        assertEquals(List.of(Optional.of("New tasks would still land on r7; release r8 first.")), answers);
        assertTrue(session.refusalProperty().get().isEmpty());
    }

    @Test
    void theClockHoldsWhileACardIsOpenAndGoesOnAfterwards() {
        session.playback().play();
        deciding.hold();
        assertFalse(session.playback().playingProperty().get());
        session.playback().play();
        assertFalse(session.playback().playingProperty().get());
        deciding.letGo();
        assertTrue(session.playback().playingProperty().get());
    }
}
