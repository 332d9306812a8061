package org.revisionscope.controller.runbook;

import java.util.List;
import java.util.function.Supplier;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.revisionscope.controller.desk.Clip;
import org.revisionscope.controller.document.Selection;
import org.revisionscope.controller.facts.Watch;
import org.revisionscope.model.decision.TimedDecision;
import org.revisionscope.view.Tips;
import org.revisionscope.view.runbook.Command;
import org.revisionscope.view.runbook.CommandList;

/** The last part of the inspector, folded at first: what can be done to the selection, as commands of the AWS CLI. */
public final class CliController {

    private static final String FOLDED = "▸ ";
    private static final String OPEN = "▾ ";

    private final Watch watch;
    private final Supplier<List<TimedDecision>> decisions;
    private final CommandList commands;
    private boolean open;

    @FXML private VBox section;
    @FXML private Button fold;
    @FXML private Label none;
    @FXML private VBox content;

    /**
     * A folded part.
     *
     * @param decisions all of the open future
     */
    @SuppressWarnings("NullAway.Init") // FXMLLoader sets the fields before initialize()
    public CliController(Watch watch, Supplier<List<TimedDecision>> decisions, Clip clipboard) {
        this.watch = watch;
        this.decisions = decisions;
        commands = new CommandList(watch.messages(), clipboard::copy);
    }

    @FXML
    void initialize() {
        content.getChildren().add(commands);
        fold.setTooltip(Tips.of(watch.messages().get("cli.hint")));
        fold.setAccessibleText(watch.messages().get("cli.title"));
        fold.setOnAction(_ -> {
            open = !open;
            show();
        });
        section.managedProperty().bind(section.visibleProperty());
        content.managedProperty().bind(content.visibleProperty());
        none.managedProperty().bind(none.visibleProperty());
        watch.follow(this::show);
        watch.selectionProperty().addListener((_, _, _) -> show());
        show();
    }

    private void show() {
        Selection selection = watch.selection().subject();
        section.setVisible(!selection.equals(Selection.NONE));
        content.setVisible(open);
        fold.setText((open ? OPEN : FOLDED) + watch.messages().get("cli.title"));
        fold.setAccessibleHelp(watch.messages().get(open ? "cli.open" : "cli.folded"));
        if (open && section.isVisible()) {
            List<Command> fitting = new CliCommands(watch, decisions.get()).of(selection);
            none.setVisible(fitting.isEmpty());
            none.setText(watch.messages().get(selection instanceof Selection.OfRevision ? "cli.aws" : "cli.none"));
            commands.show(fitting);
        }
    }
}
