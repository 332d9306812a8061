package org.revisionscope.controller.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.revisionscope.format.scenario.SavedBranch;
import org.revisionscope.format.scenario.ScenarioDocument;
import org.revisionscope.format.scenario.ScenarioException;
import org.revisionscope.format.scenario.ScenarioReader;
import org.revisionscope.model.engine.Simulation;
import org.revisionscope.model.history.JournalHash;
import org.testfx.api.FxRobot;

/** A meeting about a mark: "and with 14 days? and at 50 %?" */
class MeetingJourneyTest extends UsedWindow {
    private static final String TITLE = "One service, two standalone jobs";
    private static final String BEGINS = "Fri 21 Feb 2025 18:00 UTC";

    @TempDir private Path folder;

    @Test
    void marksRewindsWaitsComparesSweepsAndComesBack(FxRobot robot) throws IOException, ScenarioException {
        user.opensExample("fx1", TITLE);
        user.awaits(BEGINS, user::clock);
        user.awaits("Example", () -> user.reads(".status-bar #file"));
        marksADayLater();
        user.awaits("Example (edited)", () -> user.reads(".status-bar #file"));
        rewindsAndWaitsFourteenDays();
        comparesBoth(robot);
        Path meeting = saves("meeting");
        user.awaits("meeting.revscope.json", () -> user.reads(".status-bar #file"));
        sweepsAndOpensACell(robot);
        reopens(meeting);
    }

    private void marksADayLater() {
        user.clicks(".timeline");
        user.presses(KeyCode.RIGHT);
        user.awaits("Sat 22 Feb 2025 18:00 UTC", user::clock);
        user.presses(KeyCode.M);
        user.commitsCard();
        user.shows("Notices", ".notices-table");
        user.clicks(".timeline");
        user.presses(KeyCode.RIGHT, KeyCode.RIGHT);
    }

    private void rewindsAndWaitsFourteenDays() {
        user.presses(KeyCode.HOME);
        user.awaits(BEGINS, user::clock);
        user.awaits(true, () -> user.shows(".verbs-note"));
        user.presses(KeyCode.P);
        user.awaits("Wait period", () -> user.reads(".card-title"));
        user.picks(".card-frame .combo-box", 1, KeyCode.DOWN);
        user.commitsCard();
        user.awaits("wait 14 d", () -> user.reads(".wait-chip"));
        user.awaits(false, () -> user.shows(".verbs-note"));
    }

    private void comparesBoth(FxRobot robot) {
        user.shows("Branches", ".branches-table");
        user.await("there are two futures", () -> ticks().size() == 2);
        robot.clickOn(ticks().getFirst());
        user.await("the first is ticked", () -> ticked() == 1);
        robot.clickOn(ticks().getLast());
        user.await("both are ticked", () -> ticked() == 2);
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C).release(KeyCode.C, KeyCode.SHIFT, KeyCode.CONTROL);
        user.await("the difference is told in words",
                () -> user.readsAll(".compare-sentences").toString().contains("8 Mar"));
        user.await("of both", () -> user.readsAll(".compare-sentences").toString().contains("1 Mar"));
        user.presses(KeyCode.ESCAPE);
    }

    private List<Node> ticks() {
        return user.onFx(() -> user.seen(".branches-table").lookupAll(".check-box").stream()
                .filter(box -> box instanceof CheckBox && box.isVisible() && box.getScene() != null).toList());
    }

    private long ticked() {
        return ticks().stream().filter(box -> ((CheckBox) box).isSelected()).count();
    }

    private Path saves(String name) {
        Path file = folder.resolve(name + ".revscope.json");
        user.dialogs().answer(file);
        user.pressesWithControl(KeyCode.S);
        user.await(name + " is saved", () -> Files.exists(file) && !user.title().startsWith("•"));
        return file;
    }

    private void sweepsAndOpensACell(FxRobot robot) {
        user.pressesWithControl(KeyCode.DIGIT6);
        user.clicks("#sweepRun");
        user.await("the sweep is done", () -> user.shows("#sweep-frontier"));
        Node frontier = user.seen("#sweep-frontier");
        user.awaitsFrame();
        Bounds point = user.onFx(() -> (Bounds) ((Node) frontier
                .queryAccessibleAttribute(AccessibleAttribute.ITEM_AT_INDEX, 4))
                .queryAccessibleAttribute(AccessibleAttribute.BOUNDS));
        robot.clickOn(point);
        user.await("that run is open", () -> user.title().contains("14 d · 50 %"));
    }

    /** What comes back tells what was told, on every branch, and the one that was shown is shown. */
    private void reopens(Path meeting) throws IOException, ScenarioException {
        saves("cell");
        user.dialogs().answer(meeting);
        user.pressesWithControl(KeyCode.O);
        user.awaits(TITLE + " – RevisionScope", user::title);
        user.awaits("wait 14 d", () -> user.reads(".wait-chip"));
        ScenarioDocument saved = ScenarioReader.read(meeting);
        assertEquals(1, saved.branches().size());
        SavedBranch longer = saved.branches().getFirst();
        assertEquals(hashOf(Simulation.of(saved.scenario())), saved.hash().orElseThrow().journal());
        assertEquals(hashOf(Simulation.of(longer.of(saved.scenario()))), longer.hash().orElseThrow().journal());
    }

    private static String hashOf(Simulation simulation) {
        simulation.runToEnd();
        return JournalHash.of(simulation.view());
    }
}
