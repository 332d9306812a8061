package org.revisionscope.controller.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The one sentence on what has just changed. */
class CaptionTellerTest extends UsedWindow {

    private static final String CAPTION = "#caption .label";
    private static final String SENTENCE = ".caption .sentence";

    @Test
    @DisplayName("why something could not be done stays until something else is done")
    void whyNotGoes() {
        List<String> before = user.readsAll(CAPTION);
        user.pressesWithControl(KeyCode.Z);
        user.await("it says why not", () -> user.readsAll(CAPTION).contains("Not now"));
        List<String> why = user.readsAll(CAPTION);
        user.presses(KeyCode.CONTROL, KeyCode.F8);
        assertEquals(why, user.readsAll(CAPTION), "who goes there to read finds it");
        user.presses(KeyCode.S);
        assertEquals(before, user.readsAll(CAPTION));
        user.pressesWithControl(KeyCode.Z);
        user.await("it says why not again", () -> user.readsAll(CAPTION).equals(why));
        user.clicks(".timeline");
        assertEquals(before, user.readsAll(CAPTION));
    }

    @Test
    @DisplayName("what Run to has found is told until something is decided")
    void theNewestIsTold() {
        user.presses(KeyCode.R);
        user.types("+2d");
        user.presses(KeyCode.ENTER);
        user.await("it says where it ran", () -> user.readsAll(CAPTION).contains("Run to"));
        user.presses(KeyCode.N);
        user.await("it says that a revision was released", () -> !user.readsAll(CAPTION).contains("Run to")
                && user.readsAll(CAPTION).toString().contains("r8"));
    }

    @Test
    @DisplayName("of what is done at one instant the last is told, however much the first mattered, until it is taken back")
    void theLastDecisionIsTold() {
        user.presses(KeyCode.M);
        user.commitsCard();
        user.await("it says that r6 was marked", () -> caption().contains("r6 was marked"));
        String marked = caption();
        user.presses(KeyCode.N);
        user.await("it says that a revision was released", () -> caption().contains("r8"));
        assertEquals(-1, caption().indexOf("marked"), this::caption);
        user.pressesWithControl(KeyCode.Z);
        user.await("it says that r6 was marked", () -> caption().equals(marked));
    }

    @Test
    @DisplayName("that launches will fail is told, though nothing happens yet, until it is taken back")
    void failingLaunchesAreTold() {
        String before = caption();
        user.presses(KeyCode.U);
        user.clicks("#from");
        user.types("2025-02-28 16:00");
        user.presses(KeyCode.TAB);
        user.types("2025-02-28 23:00");
        user.commitsCard();
        user.await("it says that launches will fail", () -> caption().equals("Tasks that "
                + "checkout launches from Fri 28 Feb 16:00 until Fri 28 Feb 23:00 cannot start."));
        user.pressesWithControl(KeyCode.Z);
        user.await("it says what it said", () -> caption().equals(before));
    }

    private String caption() {
        return user.reads(SENTENCE);
    }
}
