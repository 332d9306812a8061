package org.revisionscope.view.sound;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

/** How much is heard of what happens. */
class LimiterTest {

    private static final long SECOND = 1_000_000_000L;
    private static final long FRAME = SECOND / 60;

    private final Limiter limiter = new Limiter();
    private final List<SoundCue> heard = new ArrayList<>();
    private final List<Long> when = new ArrayList<>();
    private long nanos = -3 * SECOND; // the time of frames has no meaning of its own, and may be negative

    private void offer(SoundCue cue, int times) {
        for (int i = 0; i < times; i++) {
            limiter.offer(cue);
        }
    }

    private void seconds(double count) {
        long end = nanos + Math.round(count * SECOND);
        while (nanos < end) {
            nanos += FRAME;
            limiter.next(nanos).ifPresent(cue -> {
                heard.add(cue);
                when.add(nanos);
            });
        }
    }

    private void assertNeverMoreThanFourASecond() {
        for (int i = 4; i < when.size(); i++) {
            assertTrue(when.get(i) - when.get(i - 4) >= SECOND, "the fifth comes a second after the first");
        }
    }

    @Test
    void whatComesAloneIsHeardInTheNextFrame() {
        offer(SoundCue.NOTICE_SENT, 1);
        assertEquals(SoundCue.NOTICE_SENT, limiter.next(nanos).orElseThrow());
        assertTrue(limiter.isEmpty());
        assertTrue(limiter.next(nanos + SECOND).isEmpty(), "and once");
    }

    @Test
    void ofACrowdFourAreLeft() {
        offer(SoundCue.PLACED, 500);
        seconds(5);
        assertEquals(4, heard.size());
        assertTrue(when.getLast() - when.getFirst() < SECOND);
    }

    @Test
    void neverMoreThanFourASecondHoweverMuchHappens() {
        for (int frame = 0; frame < 600; frame++) {
            offer(SoundCue.values()[frame % SoundCue.values().length], 3);
            seconds(1 / 60.0);
        }
        assertTrue(heard.size() > 30, heard.size() + " are heard");
        assertNeverMoreThanFourASecond();
    }

    @Test
    void whatWeighsMostIsHeardFirstAndEqualsInTheOrderInWhichTheyCame() {
        offer(SoundCue.PLACED, 2);
        offer(SoundCue.NOTICE_SENT, 1);
        offer(SoundCue.HEALTHY, 3);
        offer(SoundCue.MARKED, 1);
        offer(SoundCue.LOST, 1);
        seconds(3);
        assertEquals(List.of(SoundCue.LOST, SoundCue.MARKED, SoundCue.NOTICE_SENT, SoundCue.PLACED), heard);
    }

    @Test
    void harmGoesBeforeWhatHasWaitedLonger() {
        offer(SoundCue.PLACED, 4);
        seconds(0.3);
        offer(SoundCue.LOST, 1);
        seconds(0.3);
        assertEquals(List.of(SoundCue.PLACED, SoundCue.PLACED, SoundCue.LOST), heard);
    }

    @Test
    void whatHasWaitedForASecondIsHeardNoMore() {
        offer(SoundCue.PLACED, 1);
        limiter.next(nanos);
        offer(SoundCue.HEALTHY, 1);
        limiter.next(nanos + FRAME);
        assertTrue(limiter.next(nanos + FRAME + SECOND).isEmpty(), "there were no frames for a second");
        assertTrue(limiter.isEmpty());
    }

    @Test
    void whatIsHushedIsForgottenButTheNextOneStillWaitsForItsTurn() {
        offer(SoundCue.PLACED, 4);
        seconds(0.1);
        limiter.hush();
        offer(SoundCue.LOST, 1);
        seconds(0.1);
        assertEquals(List.of(SoundCue.PLACED), heard);
        seconds(0.2);
        assertEquals(List.of(SoundCue.PLACED, SoundCue.LOST), heard);
    }
}
