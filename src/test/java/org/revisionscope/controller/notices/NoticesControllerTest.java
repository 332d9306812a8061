package org.revisionscope.controller.notices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import javafx.application.Application;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.revisionscope.controller.desk.AtOnce;
import org.revisionscope.controller.document.Selection;
import org.revisionscope.controller.facts.Fixture;
import org.revisionscope.controller.facts.Fx;
import org.revisionscope.model.fleet.Place;
import org.revisionscope.screens.Stages;
import org.revisionscope.view.notices.NoticeRow;
import org.revisionscope.view.theme.Theme;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class NoticesControllerTest {

    private final Fixture fixture = Fixture.of("three-services-one-orphan", Fixture.MARK_R6);
    private final MemoryRuleBook book = new MemoryRuleBook();
    private final NoticesController controller = new NoticesController(fixture.watch(), book, _ -> {}, new AtOnce());
    private Parent root;

    @Start
    void open(Stage stage) {
        root = Fx.load("notices/Notices.fxml", controller);
        Scene scene = new Scene(new StackPane(root), 928, 260);
        Application.setUserAgentStylesheet(Theme.LIGHT.userAgentStylesheet());
        Theme.LIGHT.applyTo(scene);
        Stages.show(stage, scene);
    }

    @SuppressWarnings("unchecked")
    private TableView<NoticeRow> table() {
        return (TableView<NoticeRow>) root.lookup(".notices-table");
    }

    private String cell(int row, int column) {
        return (String) table().getColumns().get(column).getCellData(row);
    }

    @Test
    void beforeAnyNoticeTheTabSaysWhatWouldAppear(FxRobot robot) {
        assertEquals(0, controller.countProperty().get());
        Label empty = (Label) root.lookup(".empty-text");
        assertTrue(empty.isVisible());
        assertTrue(empty.getText().startsWith("No notices. One is sent per account and Region"));
    }

    @Test
    void aNoticeStaysWhileItsProgressFollowsTheClock(FxRobot robot) {
        robot.interact(() -> fixture.clock("2025-02-21T18:00:00Z"));
        Fx.await(() -> controller.countProperty().get() == 2);
        assertEquals("✉ N-1", cell(0, 0));
        assertEquals("Fri 21 Feb 2025 18:00", cell(0, 1));
        assertEquals("eu-west-1", cell(0, 2));
        assertEquals("Fri 28 Feb 2025 18:00", cell(0, 4));
        assertEquals("Fri 7 Mar 2025 18:00", cell(1, 4));
        int found = table().getItems().getFirst().progress().found();
        assertEquals(found, table().getItems().getFirst().progress().left());
        robot.interact(() -> fixture.clock("2025-03-01T00:00:00Z"));
        Fx.await(() -> cell(0, 5).equals("0 of " + found + " tasks"));
        robot.interact(() -> fixture.clock("2025-02-20T00:00:00Z"));
        Fx.await(() -> table().getItems().isEmpty());
    }

    @Test
    void theEmailNamesWhatIsAffectedAndWhen(FxRobot robot) {
        robot.interact(() -> fixture.clock("2025-02-22T00:00:00Z"));
        Fx.await(() -> controller.countProperty().get() == 2);
        assertEquals("Simulated. To 1111-2222-3333’s contact",
                ((Label) root.lookup(".notices-to")).getText());
        assertEquals("Your Amazon ECS tasks on AWS Fargate will be retired from Fri 28 Feb 2025 18:00 UTC",
                ((Label) root.lookup(".notices-subject")).getText());
        String body = ((TextArea) root.lookup(".notices-body")).getText();
        assertTrue(body.contains("production|web\n"), body);
        assertTrue(body.contains(fixture.arn("etl-import").toString()), body);
        assertTrue(body.contains("Standalone tasks are not replaced"), body);
    }

    @Test
    void aLineSelectsItsNoticeAndTheOtherWayRound(FxRobot robot) {
        robot.interact(() -> fixture.clock("2025-02-22T00:00:00Z"));
        Fx.await(() -> controller.countProperty().get() == 2);
        robot.interact(() -> table().getSelectionModel().select(1));
        assertEquals(new Selection.OfNotice(table().getItems().get(1).sent().notice()), fixture.watch().selection());
        robot.interact(() -> fixture.watch().selectionProperty()
                .set(new Selection.OfNotice(table().getItems().getFirst().sent().notice())));
        assertEquals(0, table().getSelectionModel().getSelectedIndex());
        assertTrue(((Label) root.lookup(".notices-subject")).getText().contains("28 Feb"));
    }

    @Test
    void aNoticeThatIsNoMoreWhenRulesChangeIsNotRead(FxRobot robot) {
        robot.interact(() -> fixture.clock("2025-02-22T00:00:00Z"));
        Fx.await(() -> controller.countProperty().get() == 2);
        Place place = table().getItems().getFirst().sent().notice().place();
        robot.interact(() -> root.getParent().setVisible(false)); // its lines stay as they are
        robot.interact(() -> fixture.clock("2025-02-20T00:00:00Z"));
        Fx.await(() -> controller.countProperty().get() == 0);
        List<Throwable> thrown = new ArrayList<>();
        robot.interact(() -> {
            Thread.UncaughtExceptionHandler before = Thread.currentThread().getUncaughtExceptionHandler();
            Thread.currentThread().setUncaughtExceptionHandler((_, problem) -> thrown.add(problem));
            book.keep(place, List.of());
            Thread.currentThread().setUncaughtExceptionHandler(before);
        });
        assertEquals(List.of(), thrown);
        robot.interact(() -> root.getParent().setVisible(true));
        assertTrue(table().getItems().isEmpty());
    }
}
