package org.revisionscope.view.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.revisionscope.model.history.Chronicle;
import org.revisionscope.view.timeline.frame.Swell;
import org.revisionscope.view.timeline.sight.Foresight;
import org.revisionscope.view.timeline.sight.Passage;
import org.revisionscope.view.timeline.sight.Passage.Manner;
import org.revisionscope.view.timeline.sight.Passage.Spotlight;
import org.revisionscope.view.timeline.sight.TimelineContent;
import org.testfx.util.WaitForAsyncUtils;

/** How the outline of a wait swells while its last day is played, at any speed. */
class WaitPulseTest extends PlayedTimeline {

    private static final long FRAME = 20_000_000L;
    private static final int FRAMES_A_SECOND = 50;
    private static final long MINUTE = 60_000L;
    private static final long HOUR = 60 * MINUTE;
    private static final long START = Instant.parse("2025-02-28T18:00:00Z").toEpochMilli();

    private final Chronicle run = Stories.threeServicesMarked().chronicle();
    private long nanos = FRAME;
    private Optional<Spotlight> scene = Optional.empty();

    /** Plays so many seconds of wall time from an instant on; answers how broad the swell is in each frame. */
    private List<Double> play(long from, long millisASecond, int seconds) {
        List<Double> film = new ArrayList<>();
        onFx(() -> {
            show(from, Manner.LANDED);
            root.layout();
            for (int i = 1; i <= seconds * FRAMES_A_SECOND; i++) {
                show(from + i * millisASecond / FRAMES_A_SECOND, Manner.PLAYED);
                frame();
                film.add(broadest());
            }
        });
        return film;
    }

    private void show(long clock, Manner manner) {
        view.setContent(new TimelineContent(run, Optional.empty(), clock, clock, Foresight.CURTAIN)
                .by(new Passage(manner, clock, scene)));
    }

    private void frame() {
        nanos += FRAME;
        view.performance().stage().tick(nanos);
        root.layout();
    }

    private double broadest() {
        Swell swell = view.drawn().orElseThrow().contents().swell();
        return swell.notices().stream().mapToDouble(swell::of).max().orElse(0);
    }

    /** In which frames it begins to swell. */
    private static List<Integer> beginnings(List<Double> film) {
        return IntStream.range(1, film.size()).filter(i -> film.get(i - 1) < 1e-9 && film.get(i) > 1e-9).boxed()
                .toList();
    }

    /** How often what swelled narrows or what narrowed swells. */
    private static long turns(List<Double> film) {
        List<Double> moving = IntStream.range(1, film.size()).mapToDouble(i -> film.get(i) - film.get(i - 1))
                .filter(step -> step != 0).boxed().toList();
        return IntStream.range(1, moving.size()).filter(i -> moving.get(i - 1) > 0 != moving.get(i) > 0).count();
    }

    @Test
    void itSwellsOnceForEachHourThatEnds() {
        List<Double> film = play(START - 3 * HOUR - 30 * MINUTE, 15 * MINUTE, 12);
        assertEquals(3, beginnings(film).size(), film::toString);
        assertEquals(2, film.stream().mapToDouble(Double::doubleValue).max().orElseThrow(), 0.05);
    }

    @Test
    void nothingSwellsBeforeTheLastDay() {
        assertEquals(List.of(), beginnings(play(START - 36 * HOUR, HOUR, 11)));
    }

    @Test
    void hoursThatEndTooQuicklyAreOneSwellASecond() {
        for (long speed : new long[] {HOUR, 6 * HOUR, 24 * HOUR, 7 * 24 * HOUR}) {
            int seconds = (int) Math.max(2, 24 * HOUR / speed + 1);
            List<Double> film = play(START - 25 * HOUR, speed, seconds);
            List<Integer> begins = beginnings(film);
            for (int i = 1; i < begins.size(); i++) {
                assertTrue(begins.get(i) - begins.get(i - 1) >= FRAMES_A_SECOND, speed + ": " + begins);
            }
            for (int from = 0; from + FRAMES_A_SECOND <= film.size(); from++) {
                long turns = turns(film.subList(from, from + FRAMES_A_SECOND));
                assertTrue(turns <= 2, speed + ": " + turns + " at " + from);
            }
        }
        assertTrue(beginnings(play(START - 25 * HOUR, 6 * HOUR, 5)).size() >= 3, "it does swell");
    }

    @Test
    void withReducedMotionItDoesNot() {
        WaitForAsyncUtils.waitForAsyncFx(60_000, () -> view.reducedMotionProperty().set(true));
        assertEquals(List.of(), beginnings(play(START - 5 * HOUR, HOUR, 3)));
    }

    @Test
    void aKeyEndsIt() {
        List<Double> film = play(START - 5 * HOUR - MINUTE, HOUR, 1);
        assertTrue(film.getLast() > 0, film::toString);
        onFx(() -> {
            view.endMotion();
            root.layout();
            assertEquals(0, broadest());
            show(view.drawn().orElseThrow().clock() + 1, Manner.PLAYED);
            frame();
            frame();
            assertEquals(0, broadest(), "what was due is not any more");
        });
    }

    @Test
    void aSceneHasTheEyeForItself() {
        scene = Optional.of(new Spotlight(START - 6 * HOUR, START, OptionalInt.empty()));
        assertEquals(List.of(), beginnings(play(START - 5 * HOUR, HOUR, 3)));
    }
}
