package org.revisionscope.view.sound;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** How cues sound, by their samples. */
class SynthesiserTest {

    private static final long MILLI = 1_000_000L;
    private static final double FULL = Short.MAX_VALUE;

    /** How high the sound is between two times, in hertz: by how often it crosses zero upwards. */
    private static double hz(SoundCue cue, int fromMillis, int toMillis) {
        short[] samples = Synthesiser.samples(cue);
        int from = fromMillis * Synthesiser.SAMPLE_RATE / 1_000;
        int to = Math.min(samples.length, toMillis * Synthesiser.SAMPLE_RATE / 1_000);
        int[] upwards = IntStream.range(from + 1, to).filter(i -> samples[i - 1] < 0 && samples[i] >= 0).toArray();
        assertTrue(upwards.length > 1, cue + " is too low to be measured");
        double between = upwards[upwards.length - 1] - upwards[0];
        return (upwards.length - 1) * Synthesiser.SAMPLE_RATE / between;
    }

    private static int peak(short[] samples, int from, int to) {
        return IntStream.range(from, to).map(i -> Math.abs(samples[i])).max().orElse(0);
    }

    @ParameterizedTest
    @EnumSource
    void itIsAsLongAsItSaysAndOverBeforeTheNextOneMayCome(SoundCue cue) {
        short[] samples = Synthesiser.samples(cue);
        assertEquals(cue.millis() * Synthesiser.SAMPLE_RATE / 1_000, samples.length);
        assertTrue(cue.millis() * MILLI <= Limiter.GAP_NANOS, cue.millis() + " ms");
    }

    @ParameterizedTest
    @EnumSource
    void itIsSoftButThere(SoundCue cue) {
        short[] samples = Synthesiser.samples(cue);
        double peak = peak(samples, 0, samples.length) / FULL;
        assertTrue(peak < 0.25, "a quarter of what can be played is enough: " + peak);
        assertTrue(peak > 0.05, "it is to be heard: " + peak);
    }

    @ParameterizedTest
    @EnumSource(value = SoundCue.class, names = {"PLACED", "HEALTHY", "STOPPED", "NOTICE_SENT"})
    void whatComesOftenIsSofterThanAMark(SoundCue often) {
        short[] samples = Synthesiser.samples(often);
        short[] mark = Synthesiser.samples(SoundCue.MARKED);
        assertTrue(peak(samples, 0, samples.length) < peak(mark, 0, mark.length) * 2 / 3);
    }

    @ParameterizedTest
    @EnumSource
    void itBeginsAndEndsWithoutAClick(SoundCue cue) {
        short[] samples = Synthesiser.samples(cue);
        int peak = peak(samples, 0, samples.length);
        int halfMilli = Synthesiser.SAMPLE_RATE / 2_000;
        assertEquals(0, samples[0]);
        assertTrue(peak(samples, 0, halfMilli) < peak / 20, "it rises slowly");
        assertTrue(peak(samples, samples.length - halfMilli, samples.length) < peak / 20, "it is gone before it ends");
    }

    @ParameterizedTest
    @EnumSource
    void itIsTheSameEachTime(SoundCue cue) {
        assertArrayEquals(Synthesiser.samples(cue), Synthesiser.samples(cue));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            MARKED,           0, 240, 196
            MARKED_CRITICAL,  0, 115, 196
            MARKED_CRITICAL, 125, 240, 165
            RELEASED,         0,  98, 523
            RELEASED,       135, 240, 659
            LAST_DAY,         0, 220, 587
            PLACED,           0,  36, 988
            """)
    void aNoteHasItsPitch(SoundCue cue, int fromMillis, int toMillis, double hz) {
        assertEquals(hz, hz(cue, fromMillis, toMillis), hz / 50);
    }

    @Test
    void harmFallsAndHealthRises() {
        assertTrue(hz(SoundCue.LOST, 180, 240) < hz(SoundCue.LOST, 0, 60) * 0.7, "a falling note");
        assertTrue(hz(SoundCue.STOPPED, 40, 80) < hz(SoundCue.STOPPED, 0, 40) * 0.9, "a tick that goes down");
        assertTrue(hz(SoundCue.HEALTHY, 40, 80) > hz(SoundCue.HEALTHY, 0, 40) * 1.1, "a tick that goes up");
        assertTrue(hz(SoundCue.FLOOR_BREACHED, 70, 200) < 130, "dull");
    }

    @Test
    void betweenTheTwoNotesOfACriticalMarkItIsSilent() {
        short[] samples = Synthesiser.samples(SoundCue.MARKED_CRITICAL);
        int perMilli = Synthesiser.SAMPLE_RATE / 1_000;
        assertEquals(0, peak(samples, 116 * perMilli, 124 * perMilli));
    }

    @Test
    void paperHasNoPitch() {
        short[] samples = Synthesiser.samples(SoundCue.NOTICE_SENT);
        int[] upwards = IntStream.range(1, samples.length).filter(i -> samples[i - 1] < 0 && samples[i] >= 0)
                .toArray();
        int[] apart = IntStream.range(1, upwards.length).map(i -> upwards[i] - upwards[i - 1]).toArray();
        assertTrue(IntStream.of(apart).distinct().count() > 5, "noise comes irregularly");
    }
}
