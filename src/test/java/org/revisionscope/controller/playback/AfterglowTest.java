package org.revisionscope.controller.playback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.revisionscope.controller.playback.Afterglow.Pace;

class AfterglowTest {

    private static final long MILLI = 1_000_000L;
    private static final long FRAME = 16 * MILLI;

    private final Afterglow glow = new Afterglow();

    @Test
    void aClockThatStandsTellsTheTruth() {
        assertEquals(500, glow.heldFrom(500, 0, Pace.STILL));
        assertEquals(900, glow.heldFrom(900, FRAME, Pace.STILL));
    }

    @Test
    void whileCruisingTheLastSevenTenthsOfASecondCount() {
        for (int frame = 0; frame < 200; frame++) {
            long held = glow.heldFrom(frame * 1_000L, frame * FRAME, Pace.CRUISE);
            long shownFor = (frame * 1_000L - held) / 1_000L * FRAME;
            assertTrue(shownFor <= 700 * MILLI, frame + " is held too long");
            assertTrue(frame < 44 ? held == 0 : shownFor > 680 * MILLI, frame + " is held too short");
        }
    }

    @Test
    void inASceneOnlyWhatFellBetweenTwoFramesCounts() {
        glow.heldFrom(100, 0, Pace.CRUISE);
        assertEquals(100, glow.heldFrom(200, FRAME, Pace.SCENE));
        assertEquals(200, glow.heldFrom(300, 2 * FRAME, Pace.SCENE));
        assertEquals(300, glow.heldFrom(400, 3 * FRAME, Pace.CRUISE));
    }

    @Test
    void aLeapForgetsWhatWasBefore() {
        glow.heldFrom(100, 0, Pace.CRUISE);
        assertEquals(50, glow.heldFrom(50, FRAME, Pace.CRUISE));
        glow.heldFrom(5_000, 2 * FRAME, Pace.STILL);
        assertEquals(5_000, glow.heldFrom(5_100, 3 * FRAME, Pace.CRUISE));
    }
}
