package org.revisionscope.controller.playback;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import org.junit.jupiter.api.Test;
import org.revisionscope.controller.playback.Moments.Effect;

/** Which instants of a scene get time of their own. */
class MomentsTest {

    /** Ten instants, of which two change how many are healthy. */
    private static Moments ten() {
        Moments moments = new Moments();
        for (int i = 0; i < 10; i++) {
            moments.add(i, i == 3 || i == 6 ? Effect.ON_HEALTH : Effect.OTHER);
            moments.add(i, Effect.OTHER);
        }
        return moments;
    }

    @Test
    void allOfThemWhereThereIsRoom() {
        assertArrayEquals(new long[] {0, 1, 2, 3, 4, 5, 6, 7, 8, 9}, ten().shown(10));
    }

    @Test
    void elseTheFirstTheLastAndEveryChangeOfTheHealthyCount() {
        assertArrayEquals(new long[] {0, 3, 6, 9}, ten().shown(9));
        assertArrayEquals(new long[] {0, 3, 6, 9}, ten().shown(4));
    }

    @Test
    void elseAsManyOfTheseAsFit() {
        assertArrayEquals(new long[] {0, 3, 9}, ten().shown(3));
        assertArrayEquals(new long[] {0}, ten().shown(1));
    }
}
