package org.revisionscope.controller.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.revisionscope.view.sound.SoundCue;

/** Somebody wants to hear what happens, and later does not. */
class SoundJourneyTest extends UsedWindow {

    private void marks() {
        user.presses(KeyCode.M);
        user.commitsCard();
    }

    @Test
    void nothingIsHeardBeforeItIsWanted() {
        marks();
        user.presses(KeyCode.PERIOD);
        user.await("the clock went on", () -> !user.clock().equals("Fri 21 Feb 2025 17:00 UTC"));
        assertEquals(List.of(), user.heard());
    }

    @Test
    void aMarkIsHeardUntilItIsSwitchedOff() {
        user.chooses("menu-view-sound");
        assertTrue(user.isOn("view.sound"));
        user.awaits(List.of(SoundCue.RELEASED), user::heard);
        marks();
        user.await("a low note", () -> user.heard().contains(SoundCue.MARKED));
        user.chooses("menu-view-sound");
        assertFalse(user.isOn("view.sound"));
        List<SoundCue> heard = user.heard();
        user.presses(KeyCode.PERIOD);
        user.await("the clock went on", () -> !user.clock().equals("Fri 21 Feb 2025 17:00 UTC"));
        assertEquals(heard, user.heard());
    }

    @Test
    void theLossOfATaskIsHeardWhenTheClockComesToIt() {
        user.chooses("menu-example-fx1-case-2");
        user.awaits("Case 2: nobody acts – RevisionScope", user::title);
        user.awaits("Fri 21 Feb 2025 18:00 UTC", user::clock);
        user.pressesWithControl(KeyCode.RIGHT);
        user.awaits("Fri 28 Feb 2025 18:00 UTC", user::clock);
        user.does("view.sound");
        user.awaits(List.of(SoundCue.RELEASED), user::heard);
        user.presses(KeyCode.SPACE);
        user.await("a falling note", () -> user.heard().contains(SoundCue.LOST));
        user.await("the service is whole again", () -> user.heard().contains(SoundCue.STOPPED));
        List<SoundCue> heard = user.heard();
        assertTrue(heard.indexOf(SoundCue.HEALTHY) < heard.indexOf(SoundCue.STOPPED), heard.toString());
    }
}
