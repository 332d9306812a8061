package org.revisionscope.controller.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.revisionscope.controller.document.InlineSimulator;
import org.revisionscope.controller.document.Session;
import org.revisionscope.controller.playback.Pacing;
import org.revisionscope.controller.playback.Playback;
import org.revisionscope.format.scenario.BundledScenarios;
import org.revisionscope.view.timeline.sight.Passage;
import org.revisionscope.view.timeline.sight.Subject;

/** What is held of what went by too quickly; in case 8 a service is under its floor for a minute, an hour before the end. */
class PassagesTest {

    private static final long BREACH = Instant.parse("2025-02-28T18:00:00Z").toEpochMilli();
    private static final long FRAME = 16_000_000L;

    private final Session session =
            new Session(new InlineSimulator(), System::nanoTime, BundledScenarios.open("fx1-case-8"));
    private final Passages passages = new Passages(session);
    private final Playback playback = session.playback();
    private long wall;

    private Passage frame() {
        wall += FRAME;
        session.pulse(wall);
        return passages.now(wall, Subject.nothing());
    }

    @BeforeEach
    void comesToItsEnd() {
        frame();
        frame();
        playback.pacingProperty().set(Pacing.OFF);
        playback.seek(BREACH - 3_600_000);
        frame();
        playback.play();
        while (playback.clock() < BREACH + 60_000) {
            frame();
        }
    }

    @Test
    void whatWentByIsHeldAlthoughTheClockHasStopped() {
        playback.pause();
        int frames = 0;
        while (frame().heldFrom() <= BREACH) {
            frames++;
        }
        assertEquals(0.7, frames * FRAME / 1e9, 0.05);
        while (frame().heldFrom() < playback.clock()) {
            assertTrue(++frames < 100, "it is over");
        }
    }

    @Test
    void whereItIsSetDownTheTruthIsShown() {
        playback.pause();
        playback.seek(playback.clock());
        assertFalse(playback.playingProperty().get());
        assertEquals(playback.clock(), frame().heldFrom());
    }
}
