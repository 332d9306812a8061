package org.revisionscope.controller.playback;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;

import org.junit.jupiter.api.Test;

/** How much wall time a scene gets after others. */
class PlayedTest {

    private static final long SECOND = 1_000_000_000L;

    /** So many scenes of a second, one after the other, from the beginning. */
    private static Played after(int seconds) {
        Played played = Played.NOTHING;
        for (int i = 0; i < seconds; i++) {
            played = played.plus(Set.of(SceneKind.CRASH), i * SECOND, (i + 1) * SECOND);
        }
        return played;
    }

    @Test
    void scenesShrinkAsTheyBecomeMany() {
        assertEquals(SECOND, after(0).grant(SECOND, 0, 0));
        assertEquals(SECOND, after(7).grant(SECOND, 0, 7 * SECOND));
        assertEquals(0.8 * SECOND, (double) after(9).grant(SECOND, 0, 9 * SECOND), 1);
        assertEquals(0, after(12).grant(SECOND, 0, 12 * SECOND), "less than half is not worth it");
        assertEquals(0.8 * SECOND, (double) after(12).grant(SECOND, 0, 15 * SECOND), 1, "cruising saves");
    }

    @Test
    void whatMustBeSeenIsNotMadeSmaller() {
        assertEquals(SECOND, after(12).grant(SECOND, SECOND, 12 * SECOND));
        assertEquals(3 * SECOND / 4, after(15).grant(SECOND, 3 * SECOND / 4, 15 * SECOND));
    }

    @Test
    void noMinuteIsMoreThanHalfFull() {
        assertEquals(SECOND, after(29).grant(SECOND, SECOND, 29 * SECOND));
        assertEquals(0, after(30).grant(SECOND, SECOND, 30 * SECOND));
        assertEquals(SECOND, after(30).grant(SECOND, SECOND, 61 * SECOND));
    }
}
