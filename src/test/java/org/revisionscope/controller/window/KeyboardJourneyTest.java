package org.revisionscope.controller.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.revisionscope.format.scenario.BundledScenarios;
import org.testfx.util.WaitForAsyncUtils;

/** The second worked case with nothing but keys and without motion, and what is heard after each of them. */
class KeyboardJourneyTest extends UsedWindow {
    private static final String TIMELINE = "org.revisionscope.view";
    private static final String FIVE = " Five tasks still run on r6. Press M to see what happens when AWS retires it.";
    private static final String MARKED =
            " AWS: r6 was marked for retirement (kernel vulnerability): 5 tasks still on it."
                    + " 1 notice sent; retirement starts Fri 28 Feb 18:00.";
    private static final String REPLACED = " ECS: 3 tasks of web on r7 became healthy, so 3 on r6 stop."
            + " 4 of 4 healthy, floor 4. r6 is retired.";
    private static final String LOST = " on r6 is lost: retirement stopped it, and nothing took over its work.";
    private static final String R6_MARKED = "Revision r6 of 1.4.0: marked since Fri 21 Feb 18:00, 5 tasks on it,"
            + " retirement starts Fri 28 Feb 2025 18:00 UTC.";

    @Test
    void goesFromOpenToOutcome() {
        asksForLessMotion();
        opensFx1();
        choosesTheLane();
        marksR6();
        waitsLonger();
        stepsAndPlaysPastTheStart();
        readsTheTimeline();
        readsTheStory();
        readsTheCaption();
    }

    private void asksForLessMotion() {
        hears("Notices of eu-west-1: no notices, wait period 7 days."
                + " Twelve tasks still run on r6. Press M to see what happens when AWS retires it.");
        user.pressesWithControl(KeyCode.K);
        user.awaitsFocus(".palette .text-field");
        user.types("reduced");
        user.presses(KeyCode.ENTER);
        user.await("the palette is gone", () -> !user.shows(".palette"));
    }

    /** File, down to the examples, and down to the one. */
    private void opensFx1() {
        user.presses(KeyCode.F10, KeyCode.DOWN);
        walksDownTo("#menu-file-examples");
        user.presses(KeyCode.RIGHT);
        user.awaitsFocus("#menu-example-" + BundledScenarios.names().getFirst());
        walksDownTo("#menu-example-fx1");
        user.presses(KeyCode.ENTER);
        user.awaits("One service, two standalone jobs – RevisionScope", user::title);
        user.awaits("Fri 21 Feb 2025 18:00 UTC", user::clock);
        hears("Notices of eu-west-1: no notices, wait period 7 days." + FIVE);
    }

    private void walksDownTo(String item) {
        user.await("the keyboard is on " + item, () -> {
            user.awaitsFrame(); // a menu listens once it is laid out
            boolean isThere = user.seen(item).isFocused();
            if (!isThere) {
                user.presses(KeyCode.DOWN);
            }
            return isThere;
        });
    }

    private void choosesTheLane() {
        pressed(KeyCode.DOWN, "Platform version 1.4.0: LATEST, 2 revisions, 6 tasks on it." + FIVE);
        pressed(KeyCode.DOWN, "Revision r7 of 1.4.0: newest since Mon 10 Feb 00:00, 1 task on it." + FIVE);
        pressed(KeyCode.DOWN, "Service web on r7 in eu-west-1: 1 task, 4 of 4 healthy in all." + FIVE);
        pressed(KeyCode.DOWN, "Revision r6 of 1.4.0: superseded since Mon 10 Feb 00:00, 5 tasks on it." + FIVE);
        user.presses(KeyCode.ENTER);
        user.awaits("r6", () -> user.reads(".inspector-title"));
        pressedWithAlt(KeyCode.RIGHT, "Life of r6: newest from Fri 10 Jan, superseded from Mon 10 Feb." + FIVE);
        pressedWithAlt(KeyCode.LEFT, "Revision r6 of 1.4.0: superseded since Mon 10 Feb 00:00, 5 tasks on it." + FIVE);
    }

    private void marksR6() {
        pressed(KeyCode.M, "Revision: r6");
        user.commitsCard();
        hears(R6_MARKED + MARKED);
        pressedWithAlt(KeyCode.RIGHT,
                "Life of r6: newest from Fri 10 Jan, superseded from Mon 10 Feb, marked from Fri 21 Feb,"
                        + " retiring on Fri 28 Feb 2025 18:00 UTC, if nobody acts." + MARKED);
        user.pressesWith(KeyCode.ALT, KeyCode.LEFT);
    }

    private void waitsLonger() {
        user.presses(KeyCode.RIGHT, KeyCode.RIGHT);
        user.awaits("Sun 23 Feb 2025 18:00 UTC", user::clock);
        hears(R6_MARKED + MARKED);
        pressed(KeyCode.P, "Place: eu-west-1");
        pressed(KeyCode.TAB, "From the notice to the start of retirement: wait 7 days");
        pressed(KeyCode.DOWN, "From the notice to the start of retirement: wait 14 days");
        user.commitsCard();
        hears(R6_MARKED + " You: The wait period in eu-west-1 is 14 days for notices from now on; N-1 keeps 28 Feb.");
    }

    /** The next headline is the start of retirement; then the clock runs until a day after the last thing that happens. */
    private void stepsAndPlaysPastTheStart() {
        user.pressesWithControl(KeyCode.RIGHT);
        user.awaits("Fri 28 Feb 2025 18:00 UTC", user::clock);
        user.presses(KeyCode.DIGIT6, KeyCode.K);
        user.awaits("Sat 1 Mar 2025 18:01 UTC", user::clock);
        hears("Revision r6 of 1.4.0: retired since Fri 28 Feb 18:01, no tasks on it." + REPLACED);
    }

    private void readsTheTimeline() {
        pressed(KeyCode.DOWN, "Standalone job etl-1 on r6 in eu-west-1: no task there, 1 lost." + REPLACED);
        pressed(KeyCode.DOWN, "Standalone job etl-2 on r6 in eu-west-1: no task there, 1 lost." + REPLACED);
        pressed(KeyCode.DOWN, "Service web on r6 in eu-west-1: no task there, 4 of 4 healthy in all." + REPLACED);
        pressed(KeyCode.DOWN, "Floor of web in eu-west-1: 4 of 4 healthy, floor 4, headroom 0." + REPLACED);
        pressed(KeyCode.PAGE_UP, "Notices of eu-west-1: 1 notice, wait period 14 days." + REPLACED);
        pressedWithAlt(KeyCode.RIGHT,
                "Notice N-1 for r6 in eu-west-1: 0 of 5 tasks left, done Fri 28 Feb 2025 18:01 UTC." + REPLACED);
    }

    private void readsTheStory() {
        pressed(KeyCode.F6, "Story");
        pressed(KeyCode.TAB, "filter the story by text");
        user.types("lost");
        user.awaits(2, () -> user.readsTable(".story-table").size());
        user.presses(KeyCode.TAB, KeyCode.TAB, KeyCode.TAB);
        hears("Fri 28 Feb 2025 18:00:50, Clock · etl-1" + LOST);
        pressed(KeyCode.DOWN, "Fri 28 Feb 2025 18:00:50, Clock · etl-2" + LOST);
        user.presses(KeyCode.F6);
        user.await("the inspector is heard", () -> user.hears().startsWith("etl-2. ✖ lost. "));
        assertTrue(user.hears().contains("No scheduler owns a standalone task"), user.hears());
    }

    private void readsTheCaption() {
        pressed(KeyCode.F8, REPLACED.strip());
    }

    private void pressed(KeyCode key, String expected) {
        user.presses(key);
        hears(expected);
    }

    private void pressedWithAlt(KeyCode key, String expected) {
        user.pressesWith(KeyCode.ALT, key);
        hears(expected);
    }

    /** What is heard, and that nothing moves. */
    private void hears(String expected) {
        WaitForAsyncUtils.waitForFxEvents();
        user.awaits(expected, user::hears);
        assertEquals(List.of(), user.onFx(Moving::animations), "after " + expected);
        assertEquals(List.of(), user.onFx(() -> Moving.timers(TIMELINE)), "after " + expected);
    }
}
