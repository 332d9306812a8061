package org.revisionscope.controller.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

import org.junit.jupiter.api.Test;
import org.revisionscope.view.sound.Ear;
import org.revisionscope.view.sound.Heard;
import org.revisionscope.view.sound.Limiter;
import org.revisionscope.view.sound.SoundCue;

/** What switching sound on and off does. */
class SoundsTest {

    private final BooleanProperty on = new SimpleBooleanProperty();
    private final List<Heard> speakers = new ArrayList<>();
    private Optional<Ear> ear = Optional.empty();
    private final List<Runnable> fails = new ArrayList<>();
    private int muted;
    private int woken;
    private long nanos;

    private Sounds sounds() {
        return new Sounds(on, listener -> ear = listener, without -> {
            fails.add(without);
            speakers.add(new Heard());
            return speakers.getLast();
        }, () -> muted++, () -> woken++);
    }

    private void frame(Sounds sounds) {
        nanos += Limiter.GAP_NANOS;
        sounds.pulse(nanos);
    }

    @Test
    void whileItIsOffNobodyListensAndThereIsNoSpeaker() {
        Sounds sounds = sounds();
        frame(sounds);
        assertTrue(ear.isEmpty());
        assertEquals(List.of(), speakers);
        assertTrue(sounds.isResting());
        sounds.close();
        assertEquals(List.of(), speakers);
    }

    @Test
    void whoSwitchesItOnHearsWhatWasChosen() {
        Sounds sounds = sounds();
        on.set(true);
        assertEquals(1, woken);
        assertFalse(sounds.isResting());
        frame(sounds);
        frame(sounds);
        assertEquals(List.of(SoundCue.RELEASED), speakers.getFirst().cues());
        assertTrue(sounds.isResting());
    }

    @Test
    void whatIsRememberedAsOnBeginsSilently() {
        on.set(true);
        Sounds sounds = sounds();
        frame(sounds);
        assertEquals(List.of(), speakers.getFirst().cues());
        ear.orElseThrow().hear(SoundCue.LOST);
        frame(sounds);
        assertEquals(List.of(SoundCue.LOST), speakers.getFirst().cues());
    }

    @Test
    void thatNothingCanBeHeardIsSaidToWhoeverWantsToHear() {
        Sounds sounds = sounds();
        on.set(true);
        frame(sounds);
        fails.getFirst().run();
        assertEquals(1, muted);
        on.set(false);
        fails.getFirst().run();
        assertEquals(1, muted, "nobody wants to any more");
    }

    @Test
    void switchingItOffEndsItAtOnce() {
        Sounds sounds = sounds();
        on.set(true);
        frame(sounds);
        ear.orElseThrow().hear(SoundCue.LOST);
        on.set(false);
        frame(sounds);
        assertEquals(List.of(SoundCue.RELEASED), speakers.getFirst().cues());
        assertTrue(speakers.getFirst().isClosed());
        assertTrue(ear.isEmpty());
        assertTrue(sounds.isResting());
    }

    @Test
    void switchingQuicklyIsNoWayRoundTheLimit() {
        Sounds sounds = sounds();
        for (int i = 0; i < 20; i++) {
            on.set(!on.get());
            nanos += Limiter.GAP_NANOS / 10;
            sounds.pulse(nanos);
        }
        assertTrue(speakers.stream().mapToInt(each -> each.cues().size()).sum() <= 3);
    }

    @Test
    void aClosedWindowIsSilent() {
        Sounds sounds = sounds();
        on.set(true);
        sounds.close();
        assertTrue(speakers.getFirst().isClosed());
        assertTrue(ear.isEmpty());
        assertTrue(on.get(), "and remembers that it was on");
    }
}
