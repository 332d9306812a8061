package org.revisionscope.controller.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.atomic.AtomicReference;

import javafx.application.Application;
import javafx.css.PseudoClass;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.revisionscope.controller.action.KeyNames;
import org.revisionscope.controller.document.Selection;
import org.revisionscope.controller.facts.Fixture;
import org.revisionscope.controller.facts.Fx;
import org.revisionscope.screens.Stages;
import org.revisionscope.view.story.StoryRow;
import org.revisionscope.view.theme.Theme;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class StoryControllerTest {

    private final Fixture fixture = Fixture.of("three-services-one-orphan", Fixture.MARK_R6);
    private final StoryController story =
            new StoryController(fixture.watch(), _ -> new ContextMenu(), new NoCrossing(), KeyNames.NONE);
    private Parent root;

    @Start
    void open(Stage stage) {
        root = Fx.load("story/Story.fxml", story);
        Scene scene = new Scene(root, 928, 220);
        // words as large as in the window, whatever another test has left
        Application.setUserAgentStylesheet(Theme.LIGHT.userAgentStylesheet());
        Theme.LIGHT.applyTo(scene);
        Stages.show(stage, scene);
    }

    @SuppressWarnings("unchecked")
    private TableView<StoryRow> table() {
        return (TableView<StoryRow>) root.lookup(".story-table");
    }

    private ToggleButton follow() {
        return (ToggleButton) root.lookup("#follow");
    }

    private int lastInSight() {
        VirtualFlow<?> flow = (VirtualFlow<?>) table().lookup(".virtual-flow");
        IndexedCell<?> last = flow.getLastVisibleCell();
        return last == null ? -1 : last.getIndex();
    }

    @Test
    void theNewestLineStaysInSightUntilSomebodyMoves(FxRobot robot) {
        robot.interact(() -> fixture.clock("2025-02-21T18:00:00Z"));
        Fx.await(() -> lastInSight() == table().getItems().size() - 1);
        assertTrue(table().getItems().getLast().words().what().startsWith("AWS · notice N-1 went to us-east-1"));
        robot.interact(() -> table().requestFocus());
        robot.type(KeyCode.HOME);
        Fx.await(() -> !follow().isSelected());
        robot.interact(() -> fixture.clock("2025-03-01T00:00:00Z"));
        Stages.awaitFrame(root.getScene());
        assertTrue(lastInSight() < table().getItems().size() - 1);
        robot.interact(() -> follow().setSelected(true));
        Fx.await(() -> lastInSight() == table().getItems().size() - 1);
    }

    @Test
    void theColumnOfRegionsLeavesWhatItDoesNotNeedToTheSentence(FxRobot robot) {
        robot.interact(() -> fixture.clock("2025-02-26T09:10:00Z"));
        robot.interact(() -> {
            Stages.layOut(root.getScene());
            double where = width("Where");
            assertTrue(where < 100, "us-east-1 needs less than " + where);
            assertTrue(width("What") > 390, "the sentence has " + width("What"));
            assertTrue(table().lookupAll(".table-cell").stream().filter(Labeled.class::isInstance)
                    .map(cell -> ((Labeled) cell).lookup(".text")).filter(Text.class::isInstance)
                    .noneMatch(text -> ((Text) text).getText().startsWith("us-e") && ((Text) text).getText()
                            .endsWith("…")));
        });
    }

    @Test
    void datesGiveWayToTheSentenceAndAreWholeWhereThereIsRoom(FxRobot robot) {
        robot.interact(() -> fixture.clock("2025-02-21T18:00:00Z"));
        assertEquals("21 Feb 18:00:00", time(robot, 740));
        assertEquals("Fri 21 Feb 2025 18:00:00", time(robot, 1_500));
        assertEquals("21 Feb 18:00:00", time(robot, 740), "and back");
    }

    @Test
    void aDateOfAnotherYearThanTheClocksKeepsItsYearInANarrowWindow(FxRobot robot) {
        robot.interact(() -> fixture.clock("2025-02-21T18:00:00Z"));
        assertEquals("21 Feb 18:00:00", time(robot, 740));
        robot.interact(() -> fixture.clock("2026-01-05T09:00:00Z"));
        String said = time(robot, 740);
        assertTrue(said.matches("\\d+ \\w{3} 2025( \\d\\d:\\d\\d)?"), said);
    }

    /** What the newest line says of its time in a window of this width. */
    private String time(FxRobot robot, double width) {
        robot.interact(() -> root.getScene().getWindow().setWidth(width));
        Fx.await(() -> Math.abs(table().getWidth() - width) < 40);
        AtomicReference<String> said = new AtomicReference<>();
        robot.interact(() -> Stages.layOut(root.getScene()));
        robot.interact(() -> said.set(table().lookupAll(".time.table-cell").stream().map(Labeled.class::cast)
                .map(cell -> ((Text) cell.lookup(".text")).getText()).filter(text -> !text.isEmpty())
                .reduce((_, last) -> last).orElseThrow()));
        return said.get();
    }

    private double width(String heading) {
        return table().getColumns().stream().filter(column -> column.getText().equals(heading))
                .mapToDouble(TableColumn::getWidth).findFirst().orElseThrow();
    }

    @Test
    void fromTheNewestLineDownSelectsIt(FxRobot robot) {
        robot.interact(() -> fixture.clock("2025-02-21T18:00:00Z"));
        Fx.await(() -> lastInSight() == table().getItems().size() - 1);
        robot.interact(() -> table().requestFocus());
        robot.type(KeyCode.DOWN);
        Fx.await(() -> table().getSelectionModel().getSelectedIndex() == table().getItems().size() - 1);
        Stages.awaitFrame(root.getScene());
        assertEquals(table().getItems().size() - 1, lastInSight());
    }

    @Test
    void aLineThatIsPointedOutStandsOutForAMoment(FxRobot robot) {
        robot.interact(() -> fixture.clock("2025-02-21T18:00:00Z"));
        Fx.await(() -> lastInSight() == table().getItems().size() - 1);
        robot.interact(() -> {
            story.pointOut(table().getItems().getLast().row());
            Stages.layOut(root.getScene());
            assertEquals(1, standingOut());
        });
        Fx.await(() -> standingOut() == 0);
    }

    private long standingOut() {
        return table().lookupAll(".table-row-cell").stream()
                .filter(line -> line.getPseudoClassStates().contains(PseudoClass.getPseudoClass("pointed-out")))
                .count();
    }

    @Test
    void linesEndAtTheClock(FxRobot robot) {
        robot.interact(() -> fixture.clock("2025-03-01T00:00:00Z"));
        int later = table().getItems().size();
        assertEquals(fixture.now().rows(), later);
        robot.interact(() -> fixture.clock("2025-02-21T17:59:59Z"));
        assertEquals(fixture.now().rows(), table().getItems().size());
        assertTrue(table().getItems().size() < later);
    }

    @Test
    void aLineSelectsWhatItIsAbout(FxRobot robot) {
        robot.interact(() -> fixture.clock("2025-02-21T18:00:00Z"));
        robot.interact(() -> table().getSelectionModel().selectLast());
        assertEquals(new Selection.OfNotice(fixture.now().notices().getLast().id()),
                fixture.watch().selection().subject());
    }

    @Test
    @SuppressWarnings("unchecked")
    void aFilterKeepsWhatMatchesAndSaysSoIfNothingDoes(FxRobot robot) {
        robot.interact(() -> fixture.clock("2025-03-01T00:00:00Z"));
        robot.interact(() -> ((ComboBox<StoryKind>) root.lookup("#kind")).setValue(StoryKind.HEADLINES));
        int headlines = fixture.now().chronicle().headlines().before(fixture.now().rows());
        Fx.await(() -> table().getItems().size() == headlines);
        robot.interact(() -> ((ComboBox<StoryKind>) root.lookup("#kind")).setValue(StoryKind.EVERYTHING));
        TextField text = (TextField) root.lookup("#text");
        robot.interact(() -> text.setText("no such words"));
        Fx.await(() -> table().getItems().isEmpty());
        Fx.await(() -> root.lookup(".empty-text") instanceof Label empty
                && empty.getText().endsWith("match “no such words”. Esc clears."));
        robot.interact(text::requestFocus);
        robot.type(KeyCode.ESCAPE);
        Fx.await(() -> fixture.now().rows() == table().getItems().size());
    }
}
