package org.revisionscope.controller.window;

import java.util.List;
import java.util.function.Consumer;

import org.revisionscope.controller.action.Action;
import org.revisionscope.controller.action.ActionControls;
import org.revisionscope.controller.desk.Clip;
import org.revisionscope.controller.desk.Desk;
import org.revisionscope.controller.desk.SystemClipboard;
import org.revisionscope.controller.document.Session;
import org.revisionscope.controller.facts.Watch;
import org.revisionscope.controller.runbook.CliController;
import org.revisionscope.controller.runbook.RunbookActions;
import org.revisionscope.controller.runbook.RunbookController;

/** The panels that show commands of the AWS CLI, joined to a session. */
final class Commands {

    private final RunbookController runbook;
    private final CliController cli;
    private final RunbookActions actions;

    /**
     * The panels of a session.
     *
     * @param show brings the keyboard to a tab of the drawer
     * @param done says what was done of which nothing else can be seen
     */
    Commands(Session session, Watch watch, Desk desk, Consumer<String> show, Consumer<String> done) {
        Clip clipboard = SystemClipboard.texts();
        runbook = new RunbookController(watch, session, clipboard, desk.background());
        cli = new CliController(watch, () -> session.branches().treeProperty().get().open().decisions(), clipboard);
        actions = new RunbookActions(runbook, () -> show.accept("runbookTab"), done);
    }

    /** What can be done in them. */
    List<Action> actions() {
        return actions.all();
    }

    /** The controllers of the panels' FXML, whose buttons do what these do. */
    List<Object> controllers(ActionControls controls) {
        runbook.bind(controls);
        return List.of(runbook, cli);
    }
}
