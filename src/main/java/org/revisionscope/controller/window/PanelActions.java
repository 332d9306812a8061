package org.revisionscope.controller.window;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Tab;
import javafx.scene.control.TableView;
import javafx.scene.control.TreeTableView;
import javafx.stage.Stage;

import org.revisionscope.controller.action.Action;

/** Brings the keyboard to a panel, opening whatever hides it. */
final class PanelActions {
    private final Stage stage;
    private final WindowLayout layout;
    private Optional<MainWindowController> frame = Optional.empty();

    PanelActions(Stage stage, WindowLayout layout) {
        this.stage = stage;
        this.layout = layout;
    }

    /** The panels are in this frame, which is made after the actions. */
    void lieIn(MainWindowController made) {
        frame = Optional.of(made);
    }

    /** All of them; a number each. */
    List<Action> all() {
        return List.of(
                Action.named("panel.story").keys("Shortcut+1")
                        .does(() -> frame.ifPresent(in -> goTo(in, in.storyTab()))),
                Action.named("panel.notices").keys("Shortcut+2")
                        .does(() -> frame.ifPresent(in -> goTo(in, in.noticesTab()))),
                Action.named("panel.branches").keys("Shortcut+3").does(() -> show("branchesTab")),
                Action.named("panel.charts").keys("Shortcut+4").does(() -> show("chartsTab")),
                Action.named("panel.compare").keys("Shortcut+5").does(() -> show("compareTab")),
                Action.named("panel.sweep").keys("Shortcut+6")
                        .does(() -> frame.ifPresent(in -> goTo(in, in.tab("sweepTab")))),
                Action.named("panel.planner").keys("Shortcut+8")
                        .does(() -> frame.ifPresent(in -> goTo(in, in.tab("plannerTab")))),
                Action.named("panel.runbook").keys("Shortcut+9").does(() -> show("runbookTab")),
                Action.named("panel.inspector").keys("Shortcut+7", "y")
                        .does(() -> frame.ifPresent(this::goToInspector)),
                Action.named("view.regions").keys("F6")
                        .does(() -> frame.ifPresent(in -> new Regions(in.regions()).next(stage.getScene()))));
    }

    /** Brings the keyboard to a tab of the drawer. */
    void show(String tab) {
        frame.ifPresent(in -> goTo(in, in.tab(tab)));
    }

    private void goTo(MainWindowController in, Tab tab) {
        layout.stageView().set(false);
        layout.drawerOpen().set(true);
        in.drawerTabs().getSelectionModel().select(tab);
        Node content = layoutOf(stage.getScene(), tab.getContent());
        Stream.of(".table-view", ".tree-table-view").flatMap(kind -> content.lookupAll(kind).stream())
                .filter(PanelActions::isShown).findFirst()
                .or(() -> Regions.first(in.drawerTabs()))
                .ifPresent(PanelActions::focus);
    }

    /** Whoever comes to a table is on a line of it. */
    private static void focus(Node panel) {
        panel.requestFocus();
        if (panel instanceof TableView<?> table && table.getFocusModel().getFocusedIndex() < 0) {
            table.getFocusModel().focus(0);
        } else if (panel instanceof TreeTableView<?> tree && tree.getFocusModel().getFocusedIndex() < 0) {
            tree.getFocusModel().focus(0);
        }
    }

    private void goToInspector(MainWindowController in) {
        layout.stageView().set(false);
        layout.inspectorWanted().set(true);
        in.uncover();
        Regions.first(layoutOf(stage.getScene(), in.rightColumn())).ifPresent(Node::requestFocus);
    }

    /** What is shown only from now on can take the focus once it has its place. */
    private static Node layoutOf(Scene scene, Node panel) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        return panel;
    }

    private static boolean isShown(Node node) {
        return node.isVisible() && (node.getParent() == null || isShown(node.getParent()));
    }
}
