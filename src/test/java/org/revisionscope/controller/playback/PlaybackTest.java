package org.revisionscope.controller.playback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.OptionalInt;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.revisionscope.format.scenario.BundledScenarios;
import org.revisionscope.model.engine.Fx1;
import org.revisionscope.model.fleet.Owner;
import org.revisionscope.model.history.Chronicle;
import org.revisionscope.model.history.ServiceLife;
import org.revisionscope.model.scenario.Assumptions.WhenReplacementCannotStart;

class PlaybackTest {

    private static final long NOW = Fx1.NOW.toEpochMilli();
    private static final long DAY = 86_400_000L;
    private static final long OPENS = NOW + 7 * DAY;
    private static final long FRAME = 16_000_000L;

    private final Playback playback = new Playback();
    private Recording recording = ScoreTest.record(Fx1.history().then(Fx1.markR6()).scenario(), NOW + 30 * DAY);

    @BeforeEach
    void open() {
        playback.open(recording, NOW);
    }

    private void play(double seconds) {
        playback.play();
        for (int i = 0; i < seconds * 1e9 / FRAME; i++) {
            playback.advance(FRAME);
        }
    }

    @Test
    void playingMovesClockAndEdge() {
        play(4);
        assertEquals(playback.clock(), playback.edge());
        assertEquals(NOW + 1.5 * DAY, (double) playback.clock(), DAY / 10.0);
        playback.pause();
        playback.days(-1);
        assertFalse(playback.isAtEdge());
        assertTrue(playback.edge() > playback.clock());
        playback.toEdge();
        assertTrue(playback.isAtEdge());
    }

    @Test
    void stepsFindInstantsWithEvents() {
        playback.nextEvent();
        assertEquals(OPENS, playback.clock());
        playback.nextEvent();
        assertEquals(OPENS + 5_000, playback.clock());
        playback.previousEvent();
        playback.previousEvent();
        assertEquals(NOW, playback.clock());
        playback.nextHeadline();
        playback.nextHeadline();
        assertEquals(OPENS + 50_000, playback.clock(), "the loss");
        playback.toStart();
        assertEquals(NOW, playback.clock());
        assertEquals(OPENS + 50_000, playback.edge());
    }

    @Test
    void theHistoryBeforeTheStartCanBeSeen() {
        playback.previousHeadline();
        assertTrue(playback.clock() < NOW);
        playback.days(-10_000);
        assertEquals(playback.earliest(), playback.clock());
        assertEquals(NOW, playback.edge());
    }

    @Test
    void pausesWhereItIsAskedTo() {
        playback.pauseAt().add(PauseAt.START);
        play(30);
        assertFalse(playback.playingProperty().get());
        assertEquals(OPENS, playback.clock());
        play(0.5);
        assertTrue(playback.slowMotionProperty().get(), "the scene is still played");
    }

    @Test
    void slowMotionCanBePausedAndLeft() {
        playback.seek(OPENS);
        play(1);
        assertTrue(playback.slowMotionProperty().get());
        long clock = playback.clock();
        playback.pause();
        playback.advance(10 * FRAME);
        assertEquals(clock, playback.clock());
        playback.play();
        playback.endScene();
        assertFalse(playback.slowMotionProperty().get());
        playback.advance(FRAME);
        assertFalse(playback.slowMotionProperty().get());
        assertTrue(playback.clock() > OPENS + 600_000);
    }

    @Test
    void restsADayAfterTheLastEventAndAtTheEnd() {
        play(40);
        assertFalse(playback.playingProperty().get());
        assertEquals(OPENS + 110_000 + DAY, playback.clock());
        playback.pacingProperty().set(Pacing.OFF);
        play(60);
        assertEquals(NOW + 30 * DAY, playback.clock());
        playback.play();
        assertFalse(playback.playingProperty().get());
    }

    @Test
    void sevenTasksAreLiveBeforeTheFirstOldOneStops() {
        playback.seek(OPENS - 1);
        playback.play();
        ServiceLife web = recording.chronicle().services().of(Fx1.WEB).orElseThrow();
        int most = 0;
        int frames = 0;
        while (playback.clock() < OPENS + 60_000) {
            playback.advance(FRAME);
            int live = web.liveAt(recording.journal().rowsUntil(playback.clock()));
            most = Math.max(most, live);
            frames += live == 7 ? 1 : 0;
        }
        assertEquals(7, most);
        assertTrue(frames > 60, "for more than a second");
    }

    @Test
    void aSceneFeaturesWhoLostATask() {
        playback.seek(OPENS);
        play(0.1);
        Chronicle chronicle = recording.chronicle();
        OptionalInt featured = FeaturedOwner.of(playback.sceneProperty().get().orElseThrow(), chronicle);
        assertTrue(chronicle.view().owner(featured.orElseThrow()) instanceof Owner.OfStandalone);
    }

    @Test
    void whatIsNotKnownYetIsWaitedFor() {
        Recording young = new Recording(new Chronicle(), NOW + 30 * DAY, Recording.Decided.NOTHING);
        young.extend(recording.journal(), NOW + DAY);
        while (!young.catchUp(1000)) {
            // a little at a time
        }
        playback.open(young, NOW);
        play(5);
        assertTrue(playback.waitingProperty().get());
        assertTrue(playback.clock() <= NOW + DAY);
        young.extend(recording.journal(), Long.MAX_VALUE);
        playback.advance(FRAME);
        assertFalse(playback.waitingProperty().get());
    }

    @Test
    void afterADecisionWasSeenTheClockMovesAtOnce() {
        decide();
        playback.frame(3_000_000_000L);
        play(0.5);
        assertFalse(playback.slowMotionProperty().get());
        assertEquals(NOW + 0.5 * DAY, (double) playback.clock(), DAY / 20.0);
        assertEquals(6.5, slowSeconds(), 0.1, "what comes later has its scene");
    }

    @Test
    void whatIsDecidedWhileTheClockRunsHasItsScene() {
        playback.play();
        playback.pause();
        decide();
        playback.play();
        assertEquals(2.4 + 6.5, slowSeconds(), 0.1);
    }

    /** The mark is decided where the clock stands. */
    private void decide() {
        playback.goOnWith(recording);
        playback.setDown(NOW, NOW);
    }

    @Test
    void whereTheClockWasSetDownItMovesAtOnce() {
        playback.seek(NOW + DAY);
        playback.previousHeadline();
        assertEquals(NOW, playback.clock());
        playback.frame(3_000_000_000L);
        play(0.1);
        assertTrue(playback.clock() > NOW + DAY / 20);
    }

    @Test
    void startingOverPlaysEverythingInFullAgain() {
        playback.play();
        assertEquals(8.9, slowSeconds(), 0.1);
        playback.setDown(NOW - 1, NOW - 1);
        playback.play();
        assertEquals(8.9 / 2, slowSeconds(), 0.1);
        playback.open(recording, NOW);
        playback.play();
        assertEquals(8.9, slowSeconds(), 0.1);
    }

    /** For how long the clock is slow until it stands. */
    private double slowSeconds() {
        int frames = 0;
        while (playback.playingProperty().get()) {
            playback.advance(FRAME);
            frames += playback.slowMotionProperty().get() ? 1 : 0;
        }
        return frames * FRAME / 1e9;
    }

    @ParameterizedTest
    @CsvSource({"NOTICE, 0", "START, 604800", "LOST, 604850"})
    void pausesAtWhateverItIsAskedTo(PauseAt wish, long secondsLater) {
        playback.setDown(NOW - 1, NOW - 1);
        playback.pauseAt().add(wish);
        play(40);
        assertEquals(NOW + 1_000 * secondsLater, playback.clock());
    }

    @Test
    void pausesWhereAHoldEnds() {
        playback.open(ScoreTest.record(Fx1.heldUp(Duration.ofHours(5), WhenReplacementCannotStart.HOLD),
                NOW + 30 * DAY), NOW);
        playback.pauseAt().add(PauseAt.LAUNCHES_AGAIN);
        play(40);
        assertFalse(playback.playingProperty().get());
        assertEquals(Instant.parse("2025-02-28T23:04:59Z").toEpochMilli(), playback.clock());
    }

    @Test
    void pausesAtABreach() {
        playback.open(ScoreTest.record(BundledScenarios.open("fx1-case-8").scenario(), NOW + 30 * DAY), NOW);
        playback.pauseAt().add(PauseAt.BREACH);
        play(40);
        assertFalse(playback.playingProperty().get());
        assertEquals(OPENS, playback.clock());
    }
}
