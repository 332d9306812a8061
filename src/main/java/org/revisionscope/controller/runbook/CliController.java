package org.revisionscope.controller.runbook;

import java.util.List;
import java.util.function.Supplier;

import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.revisionscope.controller.desk.Clip;
import org.revisionscope.controller.document.Selection;
import org.revisionscope.controller.facts.Watch;
import org.revisionscope.model.decision.TimedDecision;
import org.revisionscope.view.Fold;
import org.revisionscope.view.runbook.Command;
import org.revisionscope.view.runbook.CommandList;

/** The last part of the inspector, folded at first: what can be done to the selection, as commands of the AWS CLI. */
public final class CliController {

    private final Watch watch;
    private final Supplier<List<TimedDecision>> decisions;
    private final Clip clipboard;
    private CommandList commands;
    private Label none;
    private Fold fold;

    @FXML private VBox section;

    /**
     * A folded part.
     *
     * @param decisions all of the open future
     */
    @SuppressWarnings("NullAway.Init") // FXMLLoader sets the fields before initialize()
    public CliController(Watch watch, Supplier<List<TimedDecision>> decisions, Clip clipboard) {
        this.watch = watch;
        this.decisions = decisions;
        this.clipboard = clipboard;
    }

    @FXML
    void initialize() {
        commands = new CommandList(watch.messages(), clipboard::copy);
        none = new Label();
        none.getStyleClass().add("inspector-note");
        none.setWrapText(true);
        fold = new Fold(watch.messages().get("cli.title"), watch.messages().get("cli.hint"),
                new VBox(none, commands));
        section.getChildren().add(fold);
        fold.content().visibleProperty().addListener((_, _, _) -> show());
        section.managedProperty().bind(section.visibleProperty());
        none.managedProperty().bind(none.visibleProperty());
        watch.follow(this::show);
        watch.selectionProperty().addListener((_, _, _) -> show());
        show();
    }

    private void show() {
        Selection selection = watch.selection().subject();
        section.setVisible(!selection.equals(Selection.NONE));
        if (fold.content().isVisible() && section.isVisible()) {
            List<Command> fitting = new CliCommands(watch, decisions.get()).of(selection);
            none.setVisible(fitting.isEmpty());
            none.setText(watch.messages().get(selection instanceof Selection.OfRevision ? "cli.aws" : "cli.none"));
            commands.show(fitting);
        }
    }
}
