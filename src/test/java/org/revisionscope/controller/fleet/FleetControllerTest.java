package org.revisionscope.controller.fleet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import javafx.beans.property.SimpleLongProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.revisionscope.controller.action.KeyNames;
import org.revisionscope.controller.document.Selection;
import org.revisionscope.controller.facts.Fixture;
import org.revisionscope.controller.facts.Fx;
import org.revisionscope.controller.facts.Now;
import org.revisionscope.model.fleet.Place;
import org.revisionscope.model.fleet.ServiceKey;
import org.revisionscope.model.fleet.TaskArn;
import org.revisionscope.screens.Stages;
import org.revisionscope.view.fleet.FleetCell;
import org.revisionscope.view.fleet.FleetRow;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class FleetControllerTest {

    private static final Place DUBLIN = Place.of("111122223333", "eu-west-1");

    private final Fixture fixture = Fixture.of("three-services-one-orphan", Fixture.MARK_R6);
    private final List<String> waits = new ArrayList<>();
    private final SimpleLongProperty heldFrom = new SimpleLongProperty(Long.MAX_VALUE);
    private Parent root;

    @Start
    void open(Stage stage) {
        root = Fx.load("fleet/Fleet.fxml", new FleetController(fixture.watch(), _ -> new ContextMenu(),
                (place, period) -> waits.add(place + " " + period.days()), KeyNames.NONE, heldFrom));
        Stages.show(stage, new Scene(root, 216, 520));
    }

    @SuppressWarnings("unchecked")
    private TreeView<FleetRow> tree() {
        return (TreeView<FleetRow>) root.lookup(".fleet-tree");
    }

    private Set<String> spoken() {
        Set<String> spoken = new TreeSet<>();
        for (Node cell : root.lookupAll(".fleet-cell")) {
            if (cell instanceof FleetCell line && !line.isEmpty()) {
                spoken.add(line.getAccessibleText());
            }
        }
        return spoken;
    }

    @Test
    void everyLineSaysWhatItShows(FxRobot robot) {
        Fx.await(() -> spoken().containsAll(List.of("account 1111-2222-3333", "place eu-west-1, wait period 7 days",
                "service web, 4 of 4 healthy, floor 4", "service checkout, 6 of 6 healthy, floor 3",
                "standalone task etl-import, on revision r6")));
    }

    @Test
    void linesFollowTheClock(FxRobot robot) {
        robot.interact(() -> fixture.clock("2025-02-24T00:00:00Z"));
        Fx.await(() -> spoken()
                .contains("standalone task etl-import, on revision r6, at risk: nothing will replace it"));
        robot.interact(() -> fixture.clock("2025-02-28T18:00:20Z"));
        Fx.await(() -> spoken()
                .contains("standalone task etl-import, on revision r6, stopping: retirement has begun"));
        robot.interact(() -> fixture.clock("2025-03-01T00:00:00Z"));
        Fx.await(() -> spoken().contains("standalone task etl-import, lost: retirement stopped it on revision r6,"
                + " and nothing took over its work"));
    }

    /** A dip that lies between two frames is on the line until it is held no longer, even if the clock stands by then. */
    @Test
    void aDipThatHasGoneByIsSeenForAMoment(FxRobot robot) {
        robot.interact(() -> {
            heldFrom.set(Instant.parse("2025-02-26T09:00:00Z").toEpochMilli());
            fixture.clock("2025-02-26T12:00:00Z");
        });
        Fx.await(() -> spoken().contains("service checkout, 5 of 6 healthy, floor 3"));
        robot.interact(() -> heldFrom.set(Instant.parse("2025-02-26T12:00:00Z").toEpochMilli()));
        Fx.await(() -> spoken().contains("service checkout, 6 of 6 healthy, floor 3"));
    }

    @Test
    void theSelectionGoesBothWays(FxRobot robot) {
        ServiceKey web = new ServiceKey(DUBLIN, "production", "web");
        robot.interact(() -> fixture.watch().selectionProperty().set(new Selection.OfService(web)));
        assertEquals(new FleetRow.ServiceRow(web), tree().getSelectionModel().getSelectedItem().getValue());
        robot.interact(() -> tree().requestFocus());
        robot.type(KeyCode.DOWN);
        TreeItem<FleetRow> item = tree().getSelectionModel().getSelectedItem();
        assertEquals(new FleetRow.JobRow(fixture.task("etl-import")), item.getValue());
        assertEquals(new Selection.OfTask(fixture.arn("etl-import")), fixture.watch().selection());
    }

    @Test
    void aClickOnTheLineOfASelectedTasksServiceSelectsTheService(FxRobot robot) {
        ServiceKey web = new ServiceKey(DUBLIN, "production", "web");
        Now now = fixture.watch().now();
        TaskArn task =
                now.view().arn(now.chronicle().services().of(web).orElseThrow().lanes().getFirst().tasks().get(0));
        robot.interact(() -> fixture.watch().selectionProperty().set(new Selection.OfTask(task)));
        assertEquals(new FleetRow.ServiceRow(web), tree().getSelectionModel().getSelectedItem().getValue());
        robot.clickOn("web");
        assertEquals(new Selection.OfService(web), fixture.watch().selection());
    }

    private Optional<MenuButton> chip() {
        return root.lookupAll(".wait-chip").stream().map(MenuButton.class::cast)
                .filter(button -> button.isVisible() && button.getAccessibleText().contains("eu-west-1")).findFirst();
    }

    @Test
    void aWaitIsChosenOnThePlacesLine(FxRobot robot) {
        robot.interact(() -> fixture.clock("2025-02-24T00:00:00Z"));
        Fx.await(() -> chip().isPresent() && chip().get().getTooltip().getText().contains("N-1 keeps 28 Feb"));
        robot.interact(() -> {
            assertEquals("wait 7 d", chip().orElseThrow().getText());
            ((RadioMenuItem) chip().orElseThrow().getItems().get(2)).fire();
        });
        assertEquals(List.of("111122223333/eu-west-1 14"), waits);
    }
}
