package org.revisionscope.controller.playback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.revisionscope.model.engine.Fx1;
import org.revisionscope.model.explain.Sentences;
import org.revisionscope.model.history.JournalView;
import org.revisionscope.model.scenario.Assumptions.WhenReplacementCannotStart;
import org.revisionscope.model.scenario.Scenario;

/** The end of a hold with motion reduced: the clock stands on each instant, and says what it says with motion. */
class HoldTwinTest {

    private static final long HOUR = 3_600_000L;
    private static final long OPENS = Fx1.NOW.plus(Duration.ofDays(7)).toEpochMilli();
    private static final double SECOND = 1e9;
    private static final int MOST_FRAMES = 4_000;

    /**
     * What a scene showed.
     *
     * @param kinds what it was about
     * @param sentences the captions, in order
     * @param stood for how long, in nanoseconds, the clock stood after the events of each instant
     */
    private record Seen(Set<SceneKind> kinds, List<String> sentences, Map<Long, Long> stood) {}

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whereLaunchesFailed(long seed) {
        Random random = new Random(seed);
        Duration failing = Duration.ofSeconds(random.nextInt(2 * 3_600, 23 * 3_600));
        hasATwin(Fx1.heldUp(failing, WhenReplacementCannotStart.HOLD), SceneKind.LAUNCHES_AGAIN, random);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whereReplacementsTakeLong(long seed) {
        Random random = new Random(seed);
        Duration healthy = Duration.ofSeconds(random.nextInt(2 * 3_600, 23 * 3_600));
        hasATwin(Fx1.slowToBecomeHealthy(healthy), SceneKind.HOLD_ENDS, random);
    }

    private static void hasATwin(Scenario scenario, SceneKind kind, Random random) {
        Seen full = play(scenario, false, random);
        Seen reduced = play(scenario, true, random);
        assertEquals(Set.of(kind), full.kinds());
        assertEquals(full.kinds(), reduced.kinds());
        assertEquals(full.sentences(), reduced.sentences());
        assertEquals(full.stood().keySet(), reduced.stood().keySet());
        List<Long> stood = new ArrayList<>(reduced.stood().values());
        assertTrue(stood.size() > 2, stood::toString);
        stood.forEach(nanos -> assertEquals(SECOND, nanos, 0.1 * SECOND, stood::toString));
    }

    /** Plays on from an hour after the start of the retirement, in frames of 10 to 40 ms, to the end of the next scene. */
    private static Seen play(Scenario scenario, boolean reduced, Random random) {
        Recording recording = ScoreTest.record(scenario, OPENS + 72 * HOUR);
        Playback playback = new Playback();
        playback.reducedMotionProperty().set(reduced);
        playback.open(recording, OPENS + HOUR);
        playback.play();
        JournalView journal = recording.journal();
        Sentences sentences = new Sentences(recording.chronicle());
        Seen seen = new Seen(new LinkedHashSet<>(), new ArrayList<>(), new LinkedHashMap<>());
        for (int i = 0; i < MOST_FRAMES && (seen.kinds().isEmpty() || playback.slowMotionProperty().get()); i++) {
            long nanos = random.nextLong(10_000_000, 40_000_000);
            playback.advance(nanos);
            playback.sceneProperty().get().ifPresent(scene -> {
                seen.kinds().addAll(scene.kinds());
                String sentence = sentences.caption(playback.clock());
                if (seen.sentences().isEmpty() || !seen.sentences().getLast().equals(sentence)) {
                    seen.sentences().add(sentence);
                }
                seen.stood().merge(journal.at(journal.rowsUntil(playback.clock()) - 1), nanos, Long::sum);
            });
        }
        return seen;
    }
}
