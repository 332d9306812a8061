package org.revisionscope.controller.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.skin.VirtualFlow;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.revisionscope.controller.action.KeyNames;
import org.revisionscope.controller.facts.Fixture;
import org.revisionscope.controller.facts.Fx;
import org.revisionscope.controller.window.ConsoleWatch;
import org.revisionscope.screens.Stages;
import org.revisionscope.view.story.StoryRow;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A story of which the table holds only a window, while the clock runs over it. */
@ExtendWith(ApplicationExtension.class)
class LongStoryTest {
    private static final Instant FROM = Instant.parse("2025-01-01T00:00:00Z");

    private final Fixture fixture = Fixture.of("a-quarter");
    private Parent root;

    @Start
    void open(Stage stage) {
        root = Fx.load("story/Story.fxml",
                new StoryController(fixture.watch(), _ -> new ContextMenu(), new NoCrossing(), KeyNames.NONE,
                        new StoryWindow(400)));
        Stages.show(stage, new Scene(root, 928, 220));
    }

    private TableView<?> table() {
        return (TableView<?>) root.lookup(".story-table");
    }

    private int lastInSight() {
        VirtualFlow<?> lines = (VirtualFlow<?>) table().lookup(".virtual-flow");
        return lines.getLastVisibleCell() == null ? -1 : lines.getLastVisibleCell().getIndex();
    }

    @Test
    void theConsoleStaysSilentWhileTheClockRunsOverIt(FxRobot robot) {
        try (ConsoleWatch console = new ConsoleWatch()) {
            for (int hours = 0; hours < 90 * 24; hours += 17) {
                Instant now = FROM.plus(Duration.ofHours(hours));
                WaitForAsyncUtils.waitForAsyncFx(60_000, () -> fixture.clock(now.toString()));
                Stages.awaitFrame(root.getScene());
            }
            robot.interact(() -> fixture.clock(FROM.plus(Duration.ofDays(20)).toString()));
            robot.interact(() -> fixture.clock(FROM.plus(Duration.ofDays(80)).toString()));
            Fx.await(() -> lastInSight() == table().getItems().size() - 1);
            assertTrue(fixture.now().rows() > 1_000, () -> "rows " + fixture.now().rows());
            assertEquals(List.of(), console.seen());
        }
    }

    @Test
    void theNewestLinesStandInATableThatStaysAsItIs(FxRobot robot) {
        robot.interact(() -> fixture.clock(FROM.plus(Duration.ofDays(80)).toString()));
        Fx.await(() -> lastInSight() == table().getItems().size() - 1);
        robot.interact(() -> fixture.clock(FROM.plus(Duration.ofDays(85)).toString()));
        Fx.await(() -> lastInSight() == table().getItems().size() - 1);
        Stages.awaitFrame(root.getScene());
        robot.interact(() -> {
            assertEquals(400, table().getItems().size());
            assertEquals(fixture.now().rows() - 1, ((StoryRow) table().getItems().getLast()).row());
            List<TableRow<?>> lines = linesInSight();
            assertTrue(lines.size() > 2, lines::toString);
            for (TableRow<?> line : lines) {
                assertEquals(table().getItems().get(line.getIndex()), line.getItem());
                assertTrue(wordsOf(line).contains(((StoryRow) line.getItem()).words().what()), () -> wordsOf(line));
            }
        });
    }

    private List<TableRow<?>> linesInSight() {
        return table().lookupAll(".table-row-cell").stream().<TableRow<?>>map(node -> (TableRow<?>) node)
                .filter(line -> line.isVisible() && !line.isEmpty()).toList();
    }

    private static String wordsOf(TableRow<?> line) {
        return line.lookupAll(".table-cell").stream().map(cell -> ((TableCell<?, ?>) cell).getText())
                .filter(Objects::nonNull).collect(Collectors.joining(" | "));
    }

    @Test
    void theConsoleStaysSilentWhileSomebodyReadsAndTheClockGoesBack(FxRobot robot) {
        try (ConsoleWatch console = new ConsoleWatch()) {
            robot.interact(() -> fixture.clock(FROM.plus(Duration.ofDays(80)).toString()));
            Fx.await(() -> lastInSight() == table().getItems().size() - 1);
            robot.interact(() -> ((ToggleButton) root.lookup("#follow")).setSelected(false));
            robot.interact(() -> fixture.clock(FROM.plus(Duration.ofDays(2)).toString()));
            Fx.await(() -> lastInSight() == table().getItems().size() - 1);
            assertEquals(List.of(), console.seen());
        }
    }
}
