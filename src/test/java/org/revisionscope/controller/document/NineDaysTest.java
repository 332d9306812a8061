package org.revisionscope.controller.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.revisionscope.controller.playback.Pacing;
import org.revisionscope.format.scenario.BundledScenarios;
import org.revisionscope.model.engine.Fx1;

/** How long the retirement of r6 takes to watch, through everything that lies between the pulse and the clock. */
class NineDaysTest {
    private static final long NOW = Fx1.NOW.toEpochMilli();
    private static final long NINE_DAYS = 9 * 86_400_000L;
    private static final long FRAME_NANOS = 16_000_000L;

    private final Session session = new Session(new InlineSimulator(), System::nanoTime, BundledScenarios.open("fx1"));
    private long frames;

    @Test
    void takesEighteenSecondsWithItsScenes() {
        assertEquals(18, secondsToWatch(Pacing.STORY), 1);
    }

    @Test
    void takesNineSecondsWithoutThem() {
        assertEquals(9, secondsToWatch(Pacing.OFF), 0.1);
    }

    private double secondsToWatch(Pacing pacing) {
        pulse();
        pulse();
        session.act(Fx1.markR6());
        pulse();
        session.playback().pacingProperty().set(pacing);
        long before = frames;
        while (session.playback().clock() < NOW + NINE_DAYS) {
            session.playback().play(); // again where it rests, a day after the last thing that happens
            pulse();
        }
        return (frames - before) * FRAME_NANOS / 1e9;
    }

    private void pulse() {
        session.pulse(++frames * FRAME_NANOS);
    }
}
