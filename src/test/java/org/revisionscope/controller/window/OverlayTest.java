package org.revisionscope.controller.window;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What lies over the window and offers things of the story that is open. */
class OverlayTest extends UsedWindow {

    @ParameterizedTest
    @CsvSource({"view.find, .palette", "play.runTo, .run-to"})
    void whatOffersThingsOfAStoryGoesWithIt(String action, String card) {
        user.does(action);
        user.await("it is open", () -> user.shows(card));
        user.chooses("menu-example-fx1-case-2");
        user.awaits("Case 2: nobody acts – RevisionScope", user::title);
        user.awaits("Fri 21 Feb 2025 18:00 UTC", user::clock);
        user.await("it is gone", () -> !user.shows(card));
        user.presses(KeyCode.M);
        user.await("keys are heard by the window again", () -> user.shows(".card-frame"));
    }
}
