package org.revisionscope.controller.playback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.revisionscope.format.scenario.BundledScenarios;
import org.revisionscope.model.decision.TimedDecision;
import org.revisionscope.model.engine.Fx1;
import org.revisionscope.model.engine.Simulation;
import org.revisionscope.model.history.Chronicle;
import org.revisionscope.model.scenario.Assumptions.WhenReplacementCannotStart;
import org.revisionscope.model.scenario.Scenario;

class ScoreTest {

    private static final long NOW = Fx1.NOW.toEpochMilli();
    private static final long DAY = 86_400_000L;
    private static final long START = NOW + 7 * DAY;
    private static final long MILLI = 1_000_000L;

    static Recording record(Scenario scenario, long end) {
        return record(scenario, end, Recording.Decided.NOTHING);
    }

    private static Recording record(Scenario scenario, long end, Recording.Decided decided) {
        Simulation simulation = Simulation.of(scenario);
        simulation.runToEnd();
        Recording recording = new Recording(new Chronicle(), end, decided);
        recording.extend(simulation.view(), Long.MAX_VALUE);
        recording.catchUp(Integer.MAX_VALUE);
        return recording;
    }

    /** A score as playback makes it: what happened at an instant was seen while the clock stood there for so long. */
    private static Score stoodAt(Recording recording, long instant, long millis) {
        return Score.from(recording, Tempo.DEFAULT, Played.NOTHING, 0, instant, millis * MILLI);
    }

    private static Recording fx1() {
        return record(Fx1.history().then(Fx1.markR6()).scenario(), NOW + 9 * DAY);
    }

    private static Tempo tempo(Speed speed, Pacing pacing) {
        return new Tempo(speed, pacing, Tempo.Motion.FULL);
    }

    /** The wall time, in seconds, until a score reaches its end. */
    private static double seconds(Score score, long end) {
        long wall = 0;
        while (score.at(wall) < end) {
            wall += MILLI;
        }
        return wall / 1e9;
    }

    @Test
    void nineDaysOfFx1TakeEighteenSeconds() {
        double story = seconds(Score.of(fx1(), Tempo.DEFAULT, NOW), NOW + 9 * DAY);
        assertEquals(18, story, 1);
        double cruise = seconds(Score.of(fx1(), tempo(Speed.DAY, Pacing.OFF), NOW), NOW + 9 * DAY);
        assertEquals(9, cruise, 0.01);
    }

    @Test
    void eachInstantOfTheReplacementIsSeen() {
        Score score = Score.of(fx1(), Tempo.DEFAULT, NOW);
        List<Long> frames = new ArrayList<>();
        for (long wall = 0; score.at(wall) < NOW + 9 * DAY; wall += 16 * MILLI) {
            frames.add(score.at(wall));
        }
        assertTrue(inside(frames, START, START + 60_000) > 2_000 / 16, "new tasks start and become healthy");
        assertTrue(inside(frames, START + 60_000, START + 110_000) > 1_000 / 16, "the old ones stop");
    }

    private static long inside(List<Long> frames, long from, long to) {
        return frames.stream().filter(at -> at >= from && at < to).count();
    }

    @Test
    void aWeekASecondHasNoScenesButInCinema() {
        assertEquals(9 / 7.0, seconds(Score.of(fx1(), tempo(Speed.WEEK, Pacing.STORY), NOW), NOW + 9 * DAY), 0.01);
        assertEquals(9 / 7.0 + 8.9, seconds(Score.of(fx1(), tempo(Speed.WEEK, Pacing.CINEMA), NOW), NOW + 9 * DAY),
                0.5);
    }

    @Test
    void slowPlayingNeedsNoScene() {
        Score score = Score.of(fx1(), tempo(Speed.TEN_SECONDS, Pacing.STORY), START);
        assertEquals(START + 50_000.0, (double) score.at(5_000 * MILLI), 20);
        assertEquals(Optional.empty(), score.sceneAt(5_000 * MILLI));
    }

    @Test
    void aSceneTellsWhatItShows() {
        Score score = Score.of(fx1(), Tempo.DEFAULT, START);
        Scene scene = score.sceneAt(100 * MILLI).orElseThrow();
        assertEquals(Set.of(SceneKind.START, SceneKind.LOST), scene.kinds());
        assertEquals(START, scene.opens());
        assertEquals(START + 110_000, scene.lastEvent());
    }

    @Test
    void anotherSpeedPlaysTheOpenSceneToItsEnd() {
        Score score = Score.of(fx1(), Tempo.DEFAULT, START);
        long wall = 3_000 * MILLI;
        Score slower = score.with(tempo(Speed.SIX_HOURS, Pacing.STORY), wall);
        for (long later = wall; score.sceneAt(later).isPresent(); later += 50 * MILLI) {
            assertEquals((double) score.at(later), (double) slower.at(later), 1);
        }
    }

    @Test
    void aSceneCanBeLeft() {
        Score score = Score.of(fx1(), Tempo.DEFAULT, START);
        long wall = 2_000 * MILLI;
        Score left = score.withoutScene(wall);
        assertEquals(score.at(wall), left.at(wall));
        assertEquals(Optional.empty(), left.sceneAt(wall + MILLI));
        assertEquals(score.at(wall) + DAY / 2.0, (double) left.at(wall + 500 * MILLI), 10);
    }

    @Test
    void reducedMotionHoldsEachInstant() {
        Score score = Score.of(fx1(), new Tempo(Speed.DAY, Pacing.STORY, Tempo.Motion.REDUCED), START);
        assertEquals(START, score.at(0));
        assertEquals(START, score.at(980 * MILLI));
        assertEquals(START + 5_000, score.at(1_000 * MILLI));
        assertEquals(START + 5_000, score.at(1_900 * MILLI));
    }

    @Test
    void whatWasSeenWhileTheClockStoodDoesNotHoldIt() {
        Score score = stoodAt(fx1(), NOW, 2_400);
        assertEquals(Optional.empty(), score.sceneAt(100 * MILLI));
        assertEquals(NOW + DAY / 10.0, (double) score.at(100 * MILLI), 10);
    }

    @Test
    void whatWasNotSeenForItsTimeIsShownForTheRestOfIt() {
        Score score = stoodAt(fx1(), NOW, 1_400);
        assertTrue(score.sceneAt(999 * MILLI).isPresent());
        assertEquals(Optional.empty(), score.sceneAt(1_001 * MILLI));
    }

    @Test
    void whatIsStillToComeOfItGetsItsScene() {
        Scene scene = stoodAt(fx1(), START, 60_000).sceneAt(100 * MILLI).orElseThrow();
        assertEquals(Set.of(SceneKind.START, SceneKind.LOST), scene.kinds());
    }

    @Test
    void anUpdateAndItsDeploymentAreOneThingToSee() {
        Recording recording = record(Fx1.history().then(Fx1.updateWeb().forced()).scenario(), NOW + DAY);
        Score score = Score.of(recording, Tempo.DEFAULT, NOW);
        assertEquals(Set.of(SceneKind.DEPLOYMENT), score.sceneAt(MILLI).orElseThrow().kinds());
        assertEquals(Optional.empty(), score.sceneAt(3_001 * MILLI));
        assertTrue(score.sceneAt(2_999 * MILLI).isPresent());
    }

    @Test
    void aStartThatFindsNothingLeftDoesNotHoldTheClock() {
        long left = Instant.parse("2025-03-07T18:00:00Z").toEpochMilli();
        Recording decided = record(BundledScenarios.open("three-services-decided").scenario(), left + DAY);
        Score score = Score.of(decided, Tempo.DEFAULT, left);
        assertEquals(Set.of(SceneKind.IDLE_START), score.sceneAt(MILLI).orElseThrow().kinds());
        assertTrue(score.sceneAt(799 * MILLI).isPresent());
        assertEquals(Optional.empty(), score.sceneAt(801 * MILLI));
        Score before = Score.of(decided, Tempo.DEFAULT, Instant.parse("2025-02-28T18:00:00Z").toEpochMilli());
        assertEquals(Set.of(SceneKind.START, SceneKind.LOST), before.sceneAt(MILLI).orElseThrow().kinds());
    }

    @Test
    void whatALongHoldWaitedForOpensASceneOfItsOwn() {
        Recording held = record(Fx1.heldUp(Duration.ofHours(5), WhenReplacementCannotStart.HOLD), START + DAY);
        assertEquals(Set.of(SceneKind.START, SceneKind.LOST),
                Score.of(held, Tempo.DEFAULT, START).sceneAt(MILLI).orElseThrow().kinds());
        long again = Instant.parse("2025-02-28T23:04:59Z").toEpochMilli();
        Scene scene = Score.of(held, Tempo.DEFAULT, again).sceneAt(MILLI).orElseThrow();
        assertEquals(new Scene(again, again + 110_000, scene.closes(), Set.of(SceneKind.LAUNCHES_AGAIN)), scene,
                "until the old tasks are gone");
        assertEquals(scene, Score.of(held, Tempo.DEFAULT, again - 1_000).sceneAt(MILLI).orElseThrow());
    }

    @Test
    void whatWaitedForSlowReplacementsOpensASceneOfItsOwn() {
        Recording slow = record(Fx1.slowToBecomeHealthy(Duration.ofHours(3)), START + DAY);
        assertEquals(Set.of(SceneKind.START, SceneKind.LOST),
                Score.of(slow, Tempo.DEFAULT, START).sceneAt(MILLI).orElseThrow().kinds());
        long healthy = Instant.parse("2025-02-28T21:00:20Z").toEpochMilli();
        Scene scene = Score.of(slow, Tempo.DEFAULT, healthy).sceneAt(MILLI).orElseThrow();
        assertEquals(new Scene(healthy, healthy + 50_000, scene.closes(), Set.of(SceneKind.HOLD_ENDS)), scene,
                "until the old tasks are gone");
    }

    @Test
    void aBreachIsShownWithTheTasksThatBringItAbout() {
        Recording stopped =
                record(Fx1.heldUp(Duration.ofHours(30), WhenReplacementCannotStart.STOP_ANYWAY), START + 2 * DAY);
        Scene scene = Score.of(stopped, Tempo.DEFAULT, START + DAY).sceneAt(MILLI).orElseThrow();
        assertEquals(new Scene(START + DAY, START + DAY + 50_000, scene.closes(), Set.of(SceneKind.BREACH)), scene,
                "until they are gone");
    }

    @Test
    void aRepeatIsShownForLessUntilItIsNoLongerShown() {
        assertEquals(List.of(1.0, 0.5, 0.2, 0.0, 0.0), shares(SceneKind.RELEASE));
        assertEquals(List.of(1.0, 0.5, 0.5, 0.5, 0.5), shares(SceneKind.LOST));
        assertEquals(List.of(1.0, 0.5, 0.5, 0.5, 0.5), shares(SceneKind.BREACH));
    }

    private static List<Double> shares(SceneKind kind) {
        return IntStream.range(0, 5).mapToObj(kind::shareAfter).toList();
    }

    @Test
    void eachKindHasItsTime() {
        assertEquals(List.of(1_200, 2_400, 5_000, 800, 1_500, 1_800, 3_000, 3_000, 3_000, 1_200, 800, 600),
                Arrays.stream(SceneKind.values()).map(SceneKind::wallMillis).toList());
    }

    @Test
    void whatTheLastDecisionCausedIsShownInFullHoweverOftenItWas() {
        Played often = new Played(Map.of(SceneKind.MARK, 3, SceneKind.START, 3, SceneKind.LOST, 3), List.of(),
                15_000 * MILLI, 0);
        Scenario scenario = Fx1.history().then(Fx1.markR6()).scenario();
        Recording others = record(scenario, NOW + 9 * DAY);
        assertEquals(9 + 0.75, seconds(after(often, others), NOW + 9 * DAY), 0.3);
        int first = others.journal().rowsUntil(NOW - 1);
        Recording own = record(scenario, NOW + 9 * DAY, new Recording.Decided(first, NOW));
        assertEquals(9 + 8.9, seconds(after(often, own), NOW + 9 * DAY), 0.5);
    }

    private static Score after(Played played, Recording recording) {
        return Score.from(recording, Tempo.DEFAULT, played, 0, NOW, 0);
    }

    @Test
    void theClockSlowsDownAndGetsUpToSpeedWithinAQuarterOfASecond() {
        Recording recording = fx1();
        Score score = Score.of(recording, Tempo.DEFAULT, START - DAY);
        long opens = 0;
        while (score.sceneAt(opens).isEmpty()) {
            opens += MILLI;
        }
        assertEquals(START - DAY / 8.0, (double) score.at(opens - 250 * MILLI), DAY / 500.0);
        assertEquals(DAY / 1_000.0, (double) score.at(opens - 250 * MILLI) - score.at(opens - 251 * MILLI), 10_000);
        long closes = opens;
        while (score.sceneAt(closes).isPresent()) {
            closes += MILLI;
        }
        assertEquals(DAY / 8.0, (double) score.at(closes + 250 * MILLI) - score.at(closes), DAY / 500.0);
    }

    @ParameterizedTest
    @CsvSource({"9, 1", "11, 2"})
    void whatFollowsWithinTenMinutesBelongsToTheScene(int minutes, int scenes) {
        Recording recording = record(BundledScenarios.open("fx1").withDecisions(List.of(
                new TimedDecision(Fx1.NOW.plusSeconds(60), Fx1.setWait(14)),
                new TimedDecision(Fx1.NOW.plusSeconds(60 * (minutes + 1L)), Fx1.setWait(0)))).scenario(), NOW + DAY);
        Score score = Score.of(recording, Tempo.DEFAULT, NOW);
        Set<Scene> found = new HashSet<>();
        for (long wall = 0; score.at(wall) < NOW + DAY / 2; wall += MILLI) {
            score.sceneAt(wall).ifPresent(found::add);
        }
        assertEquals(scenes, found.size());
    }
}
