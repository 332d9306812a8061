package org.revisionscope.controller.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;

import org.junit.jupiter.api.Test;
import org.revisionscope.view.FocusRing;
import org.testfx.util.WaitForAsyncUtils;

/** Each key does what the keys sheet says of it, and a control that has keys of its own keeps them. */
class EveryKeyTest extends UsedWindow {
    private static final String OPENS = "Fri 21 Feb 2025 17:00 UTC";
    private static final String HEARD_FIRST = "Notices of eu-west-1: no notices, wait period 7 days."
            + " Twelve tasks still run on r6. Press M to see what happens when AWS retires it.";

    @Test
    void theClock() {
        user.awaits(OPENS, user::clock);
        step(KeyCode.RIGHT, "Sat 22 Feb 2025 17:00 UTC");
        step(KeyCode.LEFT, OPENS);
        user.pressesWith(KeyCode.SHIFT, KeyCode.RIGHT);
        user.awaits("Fri 21 Feb 2025 18:00 UTC", user::clock);
        user.pressesWith(KeyCode.SHIFT, KeyCode.LEFT);
        user.awaits(OPENS, user::clock);
        step(KeyCode.END, "Sat 22 Feb 2025 17:00 UTC");
        step(KeyCode.HOME, OPENS);
        user.types(",");
        user.await("the clock is back", () -> user.clock().startsWith("Thu 13 Feb 2025 14:0"));
        String last = user.clock();
        user.presses(KeyCode.LEFT);
        user.await("a day before", () -> user.clock().startsWith("Wed 12 Feb 2025"));
        user.types(".");
        user.await("the next event", () -> user.clock().startsWith("Thu 13 Feb 2025 14:0"));
        assertTrue(user.clock().compareTo(last) <= 0, user.clock());
        step(KeyCode.HOME, OPENS);
        user.types("k");
        user.awaits(true, this::plays);
        user.presses(KeyCode.SPACE);
        user.awaits(false, this::plays);
    }

    private boolean plays() {
        String before = user.clock();
        WaitForAsyncUtils.waitForFxEvents(5);
        return !before.equals(user.clock());
    }

    private void step(KeyCode key, String then) {
        user.presses(key);
        user.awaits(then, user::clock);
    }

    @Test
    void theSpeed() {
        for (int speed = 1; speed <= 6; speed++) {
            user.types(Integer.toString(speed));
            String action = "speed." + speed;
            user.awaits(true, () -> user.isOn(action));
        }
        user.types("<");
        user.awaits(true, () -> user.isOn("speed.5"));
        user.types(">");
        user.awaits(true, () -> user.isOn("speed.6"));
    }

    @Test
    void theView() {
        user.awaits(OPENS, user::clock);
        String before = arrives("Mon 17 Feb 2025 00:00 UTC to Mon 3 Mar 2025 13:15 UTC");
        for (List<String> backAndForth : List.of(List.of("w", "s"), List.of("d", "a"))) {
            user.types(backAndForth.getFirst());
            user.await(backAndForth.getFirst() + " moves the view", () -> !before.equals(user.hearsOf(".radar")));
            user.types(backAndForth.getLast());
            user.awaits(before, () -> user.hearsOf(".radar"));
        }
        user.types("0");
        user.await("0 shows all", () -> !before.equals(user.hearsOf(".radar")));
        user.types("v");
        user.awaits(true, () -> user.isOn("view.foresight.everything"));
        boolean drawer = user.isOn("view.drawer");
        user.types("q");
        user.awaits(!drawer, () -> user.isOn("view.drawer"));
        user.presses(KeyCode.F8);
        user.awaits("Twelve tasks still run on r6. Press M to see what happens when AWS retires it.", user::hears);
    }

    @Test
    void whatIsInView() {
        user.awaits(OPENS, user::clock);
        user.types("dddd");
        String panned = arrives("Mon 3 Mar 2025 13:15 UTC to ");
        user.pressesWith(KeyCode.SHIFT, KeyCode.F);
        user.await("the clock is in view again", () -> !panned.equals(user.hearsOf(".radar")));
        user.pressesWith(KeyCode.SHIFT, KeyCode.Q);
        user.awaits(true, () -> user.isOn("view.foldQuiet"));
        user.types("0");
        String folded = arrives("Sun 19 Jan 2025 01:57 UTC to ");
        user.pressesWith(KeyCode.ALT, KeyCode.Q);
        user.await("a stretch of quiet days is open", () -> !folded.equals(user.hearsOf(".radar")));
        user.pressesWith(KeyCode.SHIFT, KeyCode.Q);
        user.awaits(false, () -> user.isOn("view.foldQuiet"));
        user.presses(KeyCode.F5);
        user.awaits(true, () -> user.isOn("view.stage"));
        user.presses(KeyCode.F5);
        user.awaits(false, () -> user.isOn("view.stage"));
        user.pressesWithControl(KeyCode.LEFT);
        user.await("the headline before", () -> !OPENS.equals(user.clock()));
        user.pressesWithControl(KeyCode.RIGHT);
        user.awaits("Wed 26 Feb 2025 09:10 UTC", user::clock);
    }

    /** Waits until the view has gone where it was sent, and answers what is said of it there. */
    private String arrives(String from) {
        user.await("the view is at " + from, () -> user.hearsOf(".radar").startsWith("In view: " + from));
        return user.hearsOf(".radar");
    }

    @Test
    void theSelectionInViewTheLensAndTheScreen() {
        user.awaits(OPENS, user::clock);
        user.clicks("etl-import");
        user.types("f");
        String centred = arrives("Tue 4 Feb 2025 02:");
        user.types("f");
        user.await("F again shows all of it", () -> !centred.equals(user.hearsOf(".radar")));
        user.types("z");
        user.awaits(true, () -> user.isOn("view.lens"));
        user.types("z");
        user.awaits(false, () -> user.isOn("view.lens"));
        user.resizes(900, 700); // the headless platform cannot fill its screen with a window that is wider
        user.presses(KeyCode.F11);
        user.awaits(true, () -> user.isOn("view.fullScreen"));
        user.presses(KeyCode.F11);
        user.awaits(false, () -> user.isOn("view.fullScreen"));
    }

    @Test
    void theVerbs() {
        user.awaits(OPENS, user::clock);
        user.presses(KeyCode.N);
        user.await("released", () -> user.title().startsWith("• "));
        user.pressesWithControl(KeyCode.Z);
        user.await("not released", () -> !user.title().startsWith("• "));
        user.awaits(HEARD_FIRST, user::hears);
        for (KeyCode key : List.of(KeyCode.M, KeyCode.C, KeyCode.L, KeyCode.U, KeyCode.X, KeyCode.P)) {
            card(key);
        }
        user.presses(KeyCode.M);
        user.commitsCard();
        user.await("marked", () -> user.title().startsWith("• "));
        user.pressesWithControl(KeyCode.Z);
        user.await("taken back", () -> !user.title().startsWith("• "));
        user.pressesWithControl(KeyCode.Y);
        user.await("done again", () -> user.title().startsWith("• "));
        user.pressesWithControl(KeyCode.R);
        user.await("started over", () -> !user.title().startsWith("• "));
    }

    /** Opens a card, from which Escape leads back to where the focus was. */
    private void card(KeyCode key) {
        user.presses(key);
        user.await(key + " opens a card", () -> user.shows(".card-frame"));
        user.presses(KeyCode.ESCAPE);
        user.await("the card is gone", () -> !user.shows(".card-frame"));
        user.awaits(HEARD_FIRST, user::hears);
    }

    @Test
    void aFocusedControlKeepsItsOwnKeys() {
        user.awaits(OPENS, user::clock);
        user.shows("Story", ".story-table");
        for (String control : List.of(".fleet-tree", ".story-table", "#speed", ".drawer .tab-pane",
                ".inspector-panel")) {
            for (KeyCode key : List.of(KeyCode.RIGHT, KeyCode.LEFT, KeyCode.HOME, KeyCode.END, KeyCode.SPACE)) {
                user.focuses(control);
                user.presses(key);
                WaitForAsyncUtils.waitForFxEvents();
                assertEquals(OPENS, user.clock(), key + " in " + control);
                assertFalse(plays(), key + " in " + control);
            }
        }
        user.shows("Story", ".story-table");
        user.focuses(".story-bar .text-field");
        user.types("m 1.,");
        assertTrue(!user.shows(".card-frame") && user.clock().equals(OPENS), "letters are words in a field");
    }

    @Test
    void theRegions() {
        user.awaits(OPENS, user::clock);
        user.awaits(HEARD_FIRST, user::hears);
        for (String region : List.of("Story", "Select anything", "FLEET")) {
            user.presses(KeyCode.F6);
            user.await("F6 leads to " + region, () -> user.hears().contains(region));
        }
        user.presses(KeyCode.F6);
        user.awaits(HEARD_FIRST, user::hears);
    }

    @Test
    void whatKeysBringTheFocusToIsSeenToHaveIt() {
        user.awaits(OPENS, user::clock);
        user.clicks("etl-import");
        assertFalse(user.onFx(() -> FocusRing.isSeenOn(user.focused())), "after a click");
        for (int region = 0; region < 4; region++) {
            user.presses(KeyCode.F6);
            user.awaits(true, () -> user.onFx(() -> FocusRing.isSeenOn(user.focused())));
        }
        for (KeyCode panel : List.of(KeyCode.DIGIT1, KeyCode.DIGIT3, KeyCode.DIGIT7)) {
            user.pressesWithControl(panel);
            user.awaits(true, () -> user.onFx(() -> FocusRing.isSeenOn(user.focused())));
        }
        user.clicks(".timeline");
        assertFalse(user.onFx(() -> FocusRing.isSeenOn(user.focused())), "after a click");
        user.presses(KeyCode.DOWN);
        assertTrue(user.onFx(() -> FocusRing.isSeenOn(user.focused())), "the cursor of the timeline");
    }

    @Test
    void aMenuThatIsOpenHasTheKeys() {
        user.awaits(OPENS, user::clock);
        user.presses(KeyCode.F10, KeyCode.DOWN);
        user.seen("#menu-file-new");
        user.presses(KeyCode.M);
        WaitForAsyncUtils.waitForFxEvents(20);
        assertFalse(user.shows(".card-frame"));
        user.presses(KeyCode.ESCAPE);
        user.await("the menu is closed", () -> !user.shows("#menu-file-new"));
        card(KeyCode.M);
    }

    @Test
    void theInspectorKeepsTheFocusWhenNothingIsSelectedAnyMore() {
        user.awaits(OPENS, user::clock);
        user.clicks("etl-import");
        user.presses(KeyCode.Y, KeyCode.TAB);
        user.await("the keyboard is on a card", () -> user.focused() instanceof ButtonBase);
        user.presses(KeyCode.ESCAPE);
        user.awaitsFocus(".inspector-panel");
    }

    @Test
    void theMenuOfWhatHasTheFocus() {
        user.awaits(OPENS, user::clock);
        user.presses(KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN);
        menuHas("Copy as picture");
        user.shows("Story", ".story-table");
        user.focuses(".story-table");
        user.presses(KeyCode.UP);
        menuHas("Update search…");
        user.focuses(".fleet-tree");
        user.presses(KeyCode.HOME, KeyCode.DOWN, KeyCode.DOWN);
        menuHas("Update checkout…");
    }

    private void menuHas(String item) {
        user.pressesWith(KeyCode.SHIFT, KeyCode.F10);
        user.await("a menu with " + item, () -> user.onFx(() -> Window.getWindows().stream()
                .anyMatch(window -> window instanceof ContextMenu menu
                        && menu.getItems().stream().anyMatch(entry -> item.equals(entry.getText())))));
        user.presses(KeyCode.ESCAPE);
        user.await("it is closed",
                () -> user.onFx(() -> Window.getWindows().stream().noneMatch(ContextMenu.class::isInstance)));
    }

    @Test
    void theBookmarks() {
        user.awaits(OPENS, user::clock);
        String before = user.hears();
        user.pressesWith(KeyCode.ALT, KeyCode.DIGIT1);
        user.awaits("There are not so many bookmarks yet. Ctrl+M sets one at the clock.",
                () -> user.reads(".caption .sentence"));
        user.pressesWithControl(KeyCode.M);
        user.awaits("Bookmark at Fri 21 Feb 2025 17:00 UTC: note of the bookmark at Fri 21 Feb 2025 17:00 UTC",
                user::hears);
        user.types("before the mark");
        user.presses(KeyCode.ENTER);
        user.awaits(before, user::hears);
        assertEquals("Go to bookmark 1: before the mark", bookmark());
        step(KeyCode.RIGHT, "Sat 22 Feb 2025 17:00 UTC");
        user.pressesWith(KeyCode.ALT, KeyCode.DIGIT1);
        user.awaits(OPENS, user::clock);
        user.pressesWithControl(KeyCode.M);
        user.presses(KeyCode.TAB, KeyCode.SPACE);
        user.awaits("Go to bookmark 1", this::bookmark);
        user.pressesWithControl(KeyCode.M);
        user.presses(KeyCode.ESCAPE);
        user.await("the bar is gone", () -> !user.shows(".bookmark-bar"));
        assertEquals("Go to bookmark 1", bookmark());
    }

    private String bookmark() {
        return user.onFx(() -> user.actions().plainText(user.actions().get("bookmark.1")));
    }

    @Test
    void thePanels() {
        user.awaits(OPENS, user::clock);
        user.types("q");
        user.awaits(false, () -> user.isOn("view.drawer"));
        user.pressesWithControl(KeyCode.DIGIT1);
        user.await("the newest line of the Story is heard",
                () -> user.hears().startsWith("Thu 13 Feb 2025 14:0") && user.hears().contains("task of search on r6"));
        user.pressesWithControl(KeyCode.DIGIT2);
        user.await("there is no notice to go to yet", () -> user.hears().startsWith("Notices"));
        user.pressesWithControl(KeyCode.DIGIT7);
        user.await("the inspector has the keyboard", () -> user.hears().startsWith("Select anything."));
    }

    @Test
    void tabReachesEverythingThatTakesTheFocus() {
        user.awaits(OPENS, user::clock);
        Set<Node> stops = user.stops();
        Set<Node> reached = new HashSet<>();
        for (int presses = 0; presses <= stops.size() + 2; presses++) {
            user.presses(KeyCode.TAB);
            reached.add(user.focused());
        }
        stops.removeAll(reached);
        assertEquals(Set.of(), stops);
        for (Node node : reached) {
            assertFalse(user.says(node).isBlank(), node + " says nothing");
            assertTrue(node.getAccessibleRole() != AccessibleRole.NODE
                    && node.getAccessibleRole() != AccessibleRole.PARENT, node + " is nothing");
        }
    }
}
