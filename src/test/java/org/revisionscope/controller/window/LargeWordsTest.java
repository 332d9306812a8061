package org.revisionscope.controller.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeoutException;

import javafx.application.ColorScheme;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.revisionscope.controller.desk.MemoryPreferenceStore;
import org.revisionscope.view.Messages;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** Words of up to twice the size, in the smallest window that the program is made for. */
@ExtendWith(ApplicationExtension.class)
class LargeWordsTest {

    private static final List<String> PANELS = List.of("story", "notices", "branches", "charts", "compare", "sweep",
            "planner", "runbook");
    /** Sentences and names without end: a tooltip, or what stands beside them, has them whole. */
    private static final Set<String> FREE = Set.of("what", "code", "fact-identifier");

    private WindowUser user;
    private Stage stage;

    @AfterEach
    void leave() {
        user.leave();
    }

    @Test
    void noWordOfAPanelIsCut() throws TimeoutException {
        open(100);
        user.presses(KeyCode.M);
        user.commitsCard();
        user.await("it was marked", () -> user.title().startsWith("•"));
        Set<String> faults = new TreeSet<>();
        for (int percent : new int[] {100, 125, 150, 175, 200}) {
            grow(percent);
            for (String panel : PANELS) {
                user.does("panel." + panel);
                check(panel + " at " + percent, faults);
            }
        }
        user.does("compare.waits");
        user.await("the futures are told", () -> user.shows(".compare-table"));
        check("what was compared", faults);
        user.does("panel.branches");
        check("branches that are compared", faults);
        assertEquals("", String.join("\n", faults));
    }

    @Test
    void theOneFutureHasItsLineAboveTheNoteThatThereIsNoOther() throws TimeoutException {
        open(200);
        user.pressesWithControl(KeyCode.DIGIT3);
        user.await("the line is there", () -> user.shows(".branches-table .branch-name"));
        user.awaitsFrame();
        Bounds line = bounds(".branches-table .branch-name");
        Bounds table = bounds(".branches-table");
        Bounds bar = bounds(".status-bar");
        assertTrue(line.getMaxY() <= Math.min(table.getMaxY(), bar.getMinY()), line + " in " + table + " over " + bar);
    }

    @Test
    void theLastEventOfTheStoryIsWhole() throws TimeoutException {
        open(200);
        user.resizes(1440, 873);
        mark();
        user.does("panel.story");
        user.awaitsFrame();
        Bounds table = bounds(".story-table");
        assertTrue(table.getMaxY() <= bounds(".status-bar").getMinY(), "the table ends above the status bar");
        Bounds last = user.onFx(() -> stage.getScene().getRoot().lookupAll(".story-table .table-row-cell").stream()
                .filter(row -> row.isVisible() && !((IndexedCell<?>) row).isEmpty()).map(LargeWordsTest::place)
                .max(Comparator.comparingDouble(Bounds::getMaxY)).orElseThrow());
        assertTrue(last.getMaxY() <= table.getMaxY(), last + " in " + table);
    }

    @Test
    void everyVerbOfTheRailIsWholeUnderACaptionOfThreeLines() throws TimeoutException {
        open(200);
        user.onFx(() -> {
            stage.setMinHeight(0); // a desktop's frame takes its part of the smallest window
            return true;
        });
        user.resizes(1100, 673);
        mark();
        user.awaitsFrame();
        Bounds room = bounds(".columns");
        List<Bounds> buttons = user.onFx(() -> stage.getScene().getRoot().lookupAll(".rail > .button").stream()
                .map(LargeWordsTest::place).toList());
        assertEquals(7, buttons.size());
        for (Bounds button : buttons) {
            assertTrue(room.contains(button), button + " in " + room);
        }
    }

    private void mark() {
        user.presses(KeyCode.M);
        user.commitsCard();
        user.await("it was marked", () -> user.reads(".caption > .sentence").contains("was marked"));
    }

    @Test
    void anInspectorThatLeavesTooLittleBesideItEndsAboveTheDrawerWhichElseLiesOverAll() throws TimeoutException {
        open(150);
        user.does("panel.notices");
        user.does("panel.inspector");
        user.awaitsFrame();
        Bounds inspector = bounds(".right-column");
        Bounds drawer = bounds(".drawer");
        assertEquals(drawer.getMinY(), inspector.getMaxY(), 0.5);
        assertEquals(drawer.getMaxX(), inspector.getMaxX(), 0.5);
        assertEquals(inspector.getMinX(), bounds(".timeline").getMaxX(), 1.5);
        grow(200);
        user.does("panel.notices");
        user.awaitsFrame();
        assertEquals(bounds(".columns").getHeight(), bounds(".drawer").getHeight(), 0.5);
        assertFalse(user.shows(".right-column"));
        user.does("panel.inspector");
        user.awaitsFrame();
        assertFalse(user.shows(".drawer"));
        assertEquals(bounds(".columns").getHeight(), bounds(".right-column").getHeight(), 0.5);
    }

    @Test
    void theLongestSentenceOfTheCaptionIsToldWhole() throws TimeoutException {
        open(200);
        user.does("view.stage");
        mark();
        user.awaitsFrame();
        Labeled sentence = (Labeled) user.seen(".caption > .sentence");
        assertFalse(user.onFx(sentence::isTextTruncated), sentence.getText());
    }

    @Test
    void theFormOfTheWorkingHoursHasAllTheRoomThatThereIsAndScrolls() throws TimeoutException {
        open(200);
        user.resizes(1440, 900);
        user.does("panel.planner");
        user.clicks(".planner-bar > .button");
        user.await("the form is there", () -> user.shows(".planner-form"));
        user.awaitsFrame();
        Bounds drawer = bounds(".drawer");
        ScrollPane scroll =
                (ScrollPane) user.onFx(() -> user.seen(".planner-form").getParent().getParent().getParent());
        Bounds room = user.onFx(() -> place(scroll));
        assertTrue(drawer.getMaxY() - room.getMaxY() < 20, room + " in " + drawer);
        user.onFx(() -> {
            scroll.setVvalue(1);
            return true;
        });
        user.awaitsFrame();
        assertTrue(room.contains(bounds(".planner-buttons > .button")), "what takes the form over can be scrolled to");
    }

    @Test
    void aSceneIsPlayedEvenWhereHardlyALaneHasRoom() throws TimeoutException {
        open(200);
        user.does("view.stage");
        mark();
        user.does("play.toggle");
        user.await("a scene is played", () -> user.reads(".transport > .time").matches("..:..:.. UTC"));
        user.awaitsFrame();
        Bounds window = user.onFx(() -> stage.getScene().getRoot().getLayoutBounds());
        assertTrue(window.contains(bounds(".transport > .date")), bounds(".transport > .date") + " in " + window);
        assertTrue(window.contains(bounds(".transport > .leave")), bounds(".transport > .leave") + " in " + window);
        assertEquals(0, bounds(".timeline").getMinX());
    }

    @Test
    void everyCardLiesWithinTheWindowEvenInTheStageView() throws TimeoutException {
        open(200);
        user.does("view.stage");
        for (KeyCode verb : new KeyCode[] {KeyCode.M, KeyCode.U, KeyCode.P, KeyCode.X, KeyCode.L}) {
            user.presses(verb);
            checkCard(".card-frame", ".card-commit");
        }
        user.presses(KeyCode.R);
        checkCard(".run-to", ".examples");
        user.presses(KeyCode.LEFT, KeyCode.M); // nothing is decided before the story opens
        checkCard(".card-frame", ".card-cancel");
    }

    private void checkCard(String card, String lowest) {
        user.await(card + " is there", () -> user.shows(card));
        user.awaitsFrame();
        Bounds window = user.onFx(() -> stage.getScene().getRoot().getLayoutBounds());
        assertTrue(window.contains(bounds(card)), card + " lies at " + bounds(card));
        assertTrue(bounds(card).contains(bounds(card + " " + lowest)), lowest + " of " + card);
        user.presses(KeyCode.ESCAPE);
        user.await(card + " is gone", () -> !user.shows(card));
    }

    private void open(int percent) throws TimeoutException {
        MemoryPreferenceStore store = new MemoryPreferenceStore();
        store.save(Map.of("view.textSize", Integer.toString(percent)));
        stage = FxToolkit.registerStage(Stage::new);
        user = WaitForAsyncUtils.waitForAsyncFx(60_000,
                () -> new WindowUser(stage, ColorScheme.LIGHT, Messages.load(), store));
        user.resizes(1100, 700);
        user.awaits("Fri 21 Feb 2025 17:00 UTC", user::clock);
        user.awaitsFrame();
    }

    private void grow(int percent) {
        user.onFx(() -> {
            user.settings().textSize().percentProperty().set(percent);
            return true;
        });
        user.awaitsFrame();
    }

    private void check(String where, Set<String> faults) {
        user.awaitsFrame();
        user.onFx(() -> {
            Parent drawer = (Parent) stage.getScene().lookup(".drawer");
            Bounds header = place(drawer.lookup(".tab-header-area"));
            collect(where, drawer, faults);
            drawer.lookupAll(".tab-label").stream().filter(label -> !header.contains(place(label)))
                    .forEach(label -> faults.add(where + ": the tab " + Sensed.words(label) + " is out of sight"));
            return true;
        });
    }

    private static void collect(String where, Node node, Set<String> faults) {
        if (!node.isVisible() || node.getStyleClass().stream().anyMatch(FREE::contains)) {
            return;
        }
        if (node instanceof Labeled labeled && labeled.isTextTruncated() && !labeled.getText().isBlank()) {
            faults.add(where + ": " + node.getStyleClass() + " '" + labeled.getText() + "' is cut");
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(where, child, faults));
        }
    }

    private Bounds bounds(String selector) {
        return user.onFx(() -> place(user.seen(selector)));
    }

    private static Bounds place(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }
}
