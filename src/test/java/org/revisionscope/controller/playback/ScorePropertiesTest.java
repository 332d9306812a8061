package org.revisionscope.controller.playback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.revisionscope.format.scenario.BundledScenarios;
import org.revisionscope.model.scenario.Faults;
import org.revisionscope.model.scenario.Scenario;

/** What holds for the score of any journal; the journals are quarters of a fleet, each with its own seed. */
class ScorePropertiesTest {

    private static final Scenario QUARTER = BundledScenarios.open("a-quarter").scenario();
    private static final long START = QUARTER.span().start().toEpochMilli();
    private static final long END = QUARTER.span().end().orElse(Instant.MAX).toEpochMilli();
    private static final long FRAME = 16_000_000L;
    private static final long SECOND = 1_000_000_000L;

    static LongStream seeds() {
        return LongStream.range(1, 13);
    }

    private static Recording recording(long seed) {
        Random random = new Random(seed);
        Faults faults = new Faults(QUARTER.faults().listed(),
                random.nextBoolean() ? Optional.of(Duration.ofHours(1 + random.nextInt(100))) : Optional.empty());
        return ScoreTest.record(new Scenario(QUARTER.about(), QUARTER.span(), seed, QUARTER.settings(),
                QUARTER.platform(), QUARTER.fleet(), faults, QUARTER.decisions()), END);
    }

    private static Tempo tempo(Random random) {
        return new Tempo(Speed.values()[2 + random.nextInt(4)], Pacing.values()[random.nextInt(3)],
                Tempo.Motion.values()[random.nextInt(2)]);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theClockNeverGoesBackAndNeverJumps(long seed) {
        Random random = new Random(seed);
        Tempo tempo = tempo(random);
        Score score = Score.of(recording(seed), tempo, START);
        // the fastest way through a scene is an hour in its least share, or in the jump of reduced motion
        double most = Math.max(tempo.speed().millisPerSecond() / 1e9,
                SceneReader.LONGEST / (tempo.motion() == Tempo.Motion.FULL ? 0.25e9 : 0.016e9));
        long wall = 0;
        long clock = score.at(0);
        assertEquals(START, clock);
        while (clock < END && wall < 300 * SECOND) {
            long step = 1L + random.nextInt(40_000_000);
            wall += step;
            long next = score.at(wall);
            assertTrue(next >= clock, "the clock went back");
            assertTrue(next - clock <= most * step + 2, "the clock jumped by " + (next - clock) + " ms");
            clock = next;
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void itDoesNotMatterHowOftenTheClockIsAsked(long seed) {
        Tempo tempo = tempo(new Random(seed));
        Recording recording = recording(seed);
        Score often = Score.of(recording, tempo, START);
        Score seldom = Score.of(recording, tempo, START);
        for (long wall = 0; wall < 60 * SECOND; wall += FRAME) {
            often.at(wall);
        }
        for (long wall = 0; wall < 60 * SECOND; wall += 7 * SECOND) {
            assertEquals(often.at(wall), seldom.at(wall));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void inCinemaEveryHeadlineHasItsTime(long seed) {
        Recording recording = recording(seed);
        List<Shown> scenes = scenes(Score.of(recording, new Tempo(Speed.DAY, Pacing.CINEMA, Tempo.Motion.FULL), START));
        for (int i = 0; i < recording.headlines(); i++) {
            long at = recording.journal().at(recording.headlineRow(i));
            Optional<SceneKind> kind = recording.sceneKind(i);
            if (kind.isPresent() && at >= START && at < END) {
                Shown shown = scenes.stream()
                        .filter(scene -> scene.scene.opens() <= at && at <= scene.scene.lastEvent())
                        .findFirst().orElseThrow(() -> new AssertionError(kind.get() + " at " + at + " has no scene"));
                assertTrue(shown.scene.kinds().contains(kind.get()));
                long millis = shown.scene.kinds().stream().mapToLong(SceneKind::wallMillis).sum();
                assertEquals(millis / 1e3, (shown.to - shown.from) / 1e9, 0.05);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void inAStoryScenesFillAtMostHalfOfAnyMinute(long seed) {
        List<Shown> scenes =
                scenes(Score.of(recording(seed), new Tempo(Speed.DAY, Pacing.STORY, Tempo.Motion.FULL), START));
        for (Shown first : scenes) {
            long filled = scenes.stream()
                    .mapToLong(scene -> Math.max(0,
                            Math.min(scene.to, first.from + 60 * SECOND) - Math.max(scene.from, first.from)))
                    .sum();
            assertTrue(filled <= 30 * SECOND + scenes.size() * FRAME, filled / 1e9 + " s");
        }
    }

    private record Shown(Scene scene, long from, long to) {}

    /** The scenes of a score, with the wall times of their first and last frames. */
    private static List<Shown> scenes(Score score) {
        List<Shown> scenes = new ArrayList<>();
        for (long wall = 0; score.at(wall) < END; wall += FRAME) {
            Optional<Scene> scene = score.sceneAt(wall);
            if (scene.isPresent() && !scenes.isEmpty() && scenes.getLast().scene.equals(scene.get())) {
                scenes.set(scenes.size() - 1, new Shown(scene.get(), scenes.getLast().from, wall + FRAME));
            } else if (scene.isPresent()) {
                scenes.add(new Shown(scene.get(), wall, wall + FRAME));
            }
        }
        return scenes;
    }
}
