package org.revisionscope.controller.branches;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Comparator;
import java.util.List;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TreeTableRow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.revisionscope.controller.compare.Comparing;
import org.revisionscope.controller.document.InlineSimulator;
import org.revisionscope.controller.document.Session;
import org.revisionscope.controller.facts.Fx;
import org.revisionscope.controller.futures.Futures;
import org.revisionscope.format.scenario.BundledScenarios;
import org.revisionscope.screens.Stages;
import org.revisionscope.view.Messages;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The tree of futures while it is used. */
@ExtendWith(ApplicationExtension.class)
class BranchesControllerTest {

    private final Session session = new Session(new InlineSimulator(), System::nanoTime, BundledScenarios.open("fx1"));
    private final Comparing comparing = new Comparing(session, Futures.atOnce());
    private final BooleanProperty reducedMotion = new SimpleBooleanProperty();
    private final BranchesController panel =
            new BranchesController(session, comparing, Futures.atOnce(), Messages.load(), reducedMotion);
    private Parent root;

    @Start
    void open(Stage stage) {
        for (int i = 0; i < 4; i++) {
            session.pulse((i + 1) * 16_000_000L);
            session.branches().branchHere();
        }
        root = Fx.load("branches/Branches.fxml", panel);
        Stages.show(stage, new Scene(root, 900, 400));
    }

    @Test
    @DisplayName("a click stays on its line although what is known of the futures changes before the button is let go")
    void clickDuringNews(FxRobot robot) {
        int last = lines().size() - 1;
        for (int line : List.of(last, 1, 2)) {
            List<TreeTableRow<?>> before = lines();
            robot.moveTo(tick(line)).press(MouseButton.PRIMARY);
            robot.interact(() -> panel.shownProperty().set(!panel.shownProperty().get())); // measures come, or go
            robot.release(MouseButton.PRIMARY);
            assertEquals(before, lines(), "the lines are still the same");
        }
        assertEquals(List.of(last, 1, 2), comparing.ticked());
    }

    @Test
    @DisplayName("a name is typed where it stands, and stays there when more becomes known meanwhile")
    void rename(FxRobot robot) {
        robot.clickOn(lines().get(2)).type(KeyCode.F2);
        Fx.await(() -> root.lookup(".text-field") != null && root.lookup(".text-field").isFocused());
        robot.interact(() -> panel.shownProperty().set(true));
        robot.write("later ").type(KeyCode.ENTER);
        Fx.await(() -> root.lookup(".text-field") == null);
        assertEquals("later", session.branches().treeProperty().get().get(2).name());
    }

    @Test
    @DisplayName("with reduced motion a future that has left another one is asked for its name at once")
    void nameWhereNothingMoves(FxRobot robot) {
        robot.interact(() -> {
            panel.shownProperty().set(true);
            session.branches().branchHere();
        });
        assertNull(root.lookup(".text-field"), "it is seen to leave");
        assertEquals(session.branches().treeProperty().get().open(), panel.target());
        robot.interact(() -> {
            reducedMotion.set(true);
            session.branches().branchHere();
        });
        Fx.await(() -> root.lookup(".text-field") != null && root.lookup(".text-field").isFocused());
        robot.write("ours").type(KeyCode.ENTER);
        Fx.await(() -> root.lookup(".text-field") == null);
        assertEquals("ours", session.branches().treeProperty().get().open().name());
    }

    private Node tick(int line) {
        return lines().get(line).lookupAll(".check-box").stream().filter(CheckBox.class::isInstance).findFirst()
                .orElseThrow();
    }

    /** The lines in sight, from the top; the branch of each has the line's number for its id. */
    private List<TreeTableRow<?>> lines() {
        return root.lookupAll(".tree-table-row-cell").stream().<TreeTableRow<?>>map(TreeTableRow.class::cast)
                .filter(row -> row.isVisible() && !row.isEmpty())
                .sorted(Comparator.comparingInt(TreeTableRow::getIndex)).toList();
    }
}
