package org.revisionscope.controller.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;

/** What keys do while retirement starts, which takes a minute in the story and some seconds on the screen. */
class SceneJourneyTest extends UsedWindow {
    private static final String START = "Fri 28 Feb 2025 18:00 UTC";
    private static final String SLOW_MOTION = ".slow-motion";

    @Test
    void stepsFromSecondToSecond() {
        goesToTheStart();
        user.presses(KeyCode.PERIOD);
        user.awaits("Fri 28 Feb 2025 18:00:05 UTC", user::clock);
        user.presses(KeyCode.PERIOD);
        user.awaits("Fri 28 Feb 2025 18:00:13 UTC", user::clock);
        user.presses(KeyCode.COMMA, KeyCode.COMMA);
        user.awaits(START, user::clock);
    }

    @Test
    void pausesTheSceneGoesOnWithItAndLeavesIt() {
        goesToTheStart();
        user.presses(KeyCode.SPACE);
        user.await("time is slow", () -> user.shows(SLOW_MOTION) && !user.clock().equals(START));
        user.presses(KeyCode.SPACE);
        user.awaitsFrame();
        String paused = user.clock();
        assertTrue(paused.matches("Fri 28 Feb 2025 18:0\\d:\\d\\d UTC"), paused);
        user.awaitsFrame();
        assertEquals(paused, user.clock());
        user.presses(KeyCode.SPACE);
        user.await("it goes on", () -> !user.clock().equals(paused));
        user.presses(KeyCode.ESCAPE);
        user.await("time is as quick as before", () -> !user.shows(SLOW_MOTION));
        user.awaits("Fri 28 Feb 2025 19:00 UTC", user::clock);
    }

    private void goesToTheStart() {
        user.chooses("menu-example-fx1-case-2");
        user.awaits("Case 2: nobody acts – RevisionScope", user::title);
        user.awaits("Fri 21 Feb 2025 18:00 UTC", user::clock);
        user.pressesWithControl(KeyCode.RIGHT);
        user.awaits(START, user::clock);
    }
}
