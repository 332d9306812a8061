package org.revisionscope.controller.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.revisionscope.format.scenario.ScenarioDocument;
import org.revisionscope.format.scenario.ScenarioException;
import org.revisionscope.format.scenario.ScenarioReader;
import org.revisionscope.model.engine.Simulation;
import org.revisionscope.model.fleet.WaitPeriod;
import org.revisionscope.model.history.JournalHash;
import org.revisionscope.model.whatif.Variation;
import org.testfx.api.FxRobot;

/** B7: wait 0, 7, 14 by floor 50, 100 on FX1 once r6 is marked, a point that is clicked, and the table as a file. */
class SweepJourneyTest extends UsedWindow {
    private static final String FRONTIER = "#sweep-frontier";

    @TempDir private Path folder;

    @Test
    void sixPointsATableThatVerifiesAndARunThatIsOpened(FxRobot robot) throws IOException, ScenarioException {
        Path marked = folder.resolve("marked.revscope.json");
        user.opensExample("fx1", "One service, two standalone jobs");
        user.presses(KeyCode.M);
        user.commitsCard();
        user.await("r6 is marked", () -> user.title().startsWith("•"));
        user.dialogs().answer(marked);
        user.pressesWithControl(KeyCode.S);
        user.await("the mark is saved", () -> !user.title().startsWith("•"));

        user.pressesWithControl(KeyCode.DIGIT6);
        user.clicks("#sweepRun");
        user.await("there are six points", () -> points() == 6);
        assertEquals(List.of("0 d · 50 %: 0 task-days, disruption 7, lowest 2 of floor 2",
                "0 d · 100 %: 0 task-days, disruption 7, lowest 4 of floor 4",
                "7 d · 50 %: 35 task-days, disruption 7, lowest 2 of floor 2",
                "7 d · 100 %: 35 task-days, disruption 7, lowest 4 of floor 4",
                "14 d · 50 %: 70 task-days, disruption 7, lowest 2 of floor 2",
                "14 d · 100 %: 70 task-days, disruption 7, lowest 4 of floor 4"),
                IntStream.range(0, 6).mapToObj(this::point).map(user::says).toList());

        List<String> hashes = savedTable(ScenarioReader.read(marked));
        user.awaitsFrame();
        Bounds fifth = user.onFx(() -> (Bounds) point(4).queryAccessibleAttribute(AccessibleAttribute.BOUNDS));
        robot.clickOn(fifth);
        user.awaits("One service, two standalone jobs (14 d · 50 %) – RevisionScope", user::title);
        Path opened = folder.resolve("opened.revscope.json");
        user.dialogs().answer(opened);
        user.pressesWithControl(KeyCode.S);
        user.await("the run is saved", () -> Files.exists(opened));
        assertEquals(hashes.get(4), ScenarioReader.read(opened).hash().orElseThrow().journal());
    }

    /** Saves the table, and runs the scenario of each row again; answers the hashes in the order of the rows. */
    private List<String> savedTable(ScenarioDocument base) throws IOException {
        Path csv = folder.resolve("sweep.csv");
        user.dialogs().answer(csv);
        user.clicks("#csv");
        user.await("the table is saved", () -> Files.exists(csv));
        List<String[]> rows = Files.readAllLines(csv).stream().skip(1).map(line -> line.split(",", -1)).toList();
        assertEquals(6, rows.size());
        for (String[] row : rows) {
            Simulation alone = Simulation.of(Variation.NONE.waiting(WaitPeriod.ofDays(Integer.parseInt(row[0])))
                    .withMinimumHealthyPercent(Integer.parseInt(row[1])).of(base.scenario()));
            alone.runToEnd();
            assertEquals(JournalHash.of(alone.view()), row[row.length - 1]);
        }
        assertTrue(user.dialogs().asked().contains("table sweep.csv"));
        return rows.stream().map(row -> row[row.length - 1]).toList();
    }

    private int points() {
        return user.shows(FRONTIER) ? (int) user.onFx(() -> Objects.requireNonNull(
                user.seen(FRONTIER).queryAccessibleAttribute(AccessibleAttribute.ITEM_COUNT))) : 0;
    }

    private Node point(int index) {
        Node frontier = user.seen(FRONTIER);
        return user.onFx(() -> (Node) Objects.requireNonNull(
                frontier.queryAccessibleAttribute(AccessibleAttribute.ITEM_AT_INDEX, index)));
    }
}
