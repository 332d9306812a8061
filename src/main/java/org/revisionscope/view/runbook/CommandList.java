package org.revisionscope.view.runbook;

import java.util.List;
import java.util.function.Consumer;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.revisionscope.view.Messages;
import org.revisionscope.view.Tips;

/** Commands one under the other, each with a button that copies it. It is made anew only when they differ. */
public final class CommandList extends VBox {

    private final Messages messages;
    private final Consumer<String> copy;
    private List<Command> shown = List.of();

    /**
     * An empty list.
     *
     * @param copy takes the command that is to be copied
     */
    public CommandList(Messages messages, Consumer<String> copy) {
        this.messages = messages;
        this.copy = copy;
        getStyleClass().add("command-list");
    }

    /** Shows commands. */
    public void show(List<Command> commands) {
        if (!commands.equals(shown)) {
            shown = commands;
            getChildren().setAll(commands.stream().map(this::box).toList());
        }
    }

    private VBox box(Command command) {
        Label what = new Label(command.what());
        what.getStyleClass().add("command-what");
        what.setWrapText(true);
        what.setMinWidth(0);
        what.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(what, Priority.ALWAYS);
        Button button = new Button(messages.get("runbook.command.copy"));
        button.getStyleClass().add("fact-copy");
        button.setMinWidth(USE_PREF_SIZE);
        button.setAccessibleText(messages.format("runbook.command.copy.spoken", command.what()));
        button.setTooltip(Tips.of(button.getAccessibleText()));
        button.setOnAction(_ -> copy.accept(command.text()));
        HBox head = new HBox(what, button);
        head.getStyleClass().add("fact-line");
        VBox box = new VBox(head, code(command.text()));
        box.getStyleClass().add("command");
        command.answer().ifPresent(answer -> {
            Label answers = new Label(messages.get("runbook.command.answer"));
            answers.getStyleClass().add("command-answers");
            box.getChildren().addAll(answers, code(answer));
        });
        return box;
    }

    private static Label code(String text) {
        Label code = new Label(text);
        code.getStyleClass().add("command-text");
        code.setWrapText(true);
        code.setMinHeight(USE_PREF_SIZE);
        code.setMaxWidth(Double.MAX_VALUE);
        return code;
    }
}
