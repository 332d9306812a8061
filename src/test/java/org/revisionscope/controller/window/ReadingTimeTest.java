package org.revisionscope.controller.window;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ReadingTimeTest {

    private static final long MILLI = 1_000_000L;

    private final ReadingTime reading = new ReadingTime();

    @Test
    void whatMattersIsReadBeforeTheNextStep() {
        reading.begins(7, false);
        assertTrue(reading.holdsAgainstStep(7 + 899 * MILLI));
        assertFalse(reading.holdsAgainstStep(7 + 900 * MILLI));
    }

    @Test
    void aStepGivesWayAtOnce() {
        reading.begins(7, true);
        assertFalse(reading.holdsAgainstStep(7));
    }

    @Test
    void whileTheClockCruisesAnySentenceIsRead() {
        reading.begins(7, true);
        assertTrue(reading.holdsWhileCruising(7 + 499 * MILLI));
        assertFalse(reading.holdsWhileCruising(7 + 500 * MILLI));
    }
}
