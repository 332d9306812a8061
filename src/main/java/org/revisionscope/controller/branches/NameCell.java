package org.revisionscope.controller.branches;

import java.util.function.Consumer;

import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeTableCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

import org.jspecify.annotations.Nullable;
import org.revisionscope.view.Messages;
import org.revisionscope.view.Tips;

/** The name of a future with its tick; a field while the name is being typed. */
final class NameCell extends TreeTableCell<Integer, BranchLine> {

    private final CheckBox tick = new CheckBox();
    private final Label name = new Label();
    private final Label open = new Label();
    private final HBox parts = new HBox(tick, name, open);
    private final Messages messages;
    private final Handlers handlers;

    /** What a cell asks for. */
    interface Handlers {

        /** The tick was set, or taken away. */
        void tick(BranchLine line);

        /** A name was typed. */
        void rename(BranchLine line, String name);

        /** The name stays as it is. */
        void keepName();
    }

    NameCell(Messages messages, Handlers handlers) {
        this.messages = messages;
        this.handlers = handlers;
        parts.setAlignment(Pos.CENTER_LEFT);
        parts.getStyleClass().add("branch-name");
        tick.setFocusTraversable(false); // Space does it for the line
        tick.setTooltip(Tips.of(messages.get("branches.tick.tip")));
        tick.setOnAction(_ -> onLine(handlers::tick));
        open.setText(messages.get("branches.open"));
        open.getStyleClass().add("branch-open");
        open.setMinWidth(USE_PREF_SIZE);
        name.setMinWidth(0);
    }

    @Override
    protected void updateItem(@Nullable BranchLine line, boolean empty) {
        super.updateItem(line, empty);
        if (line == null || empty) {
            setGraphic(null);
            setTooltip(null);
            return;
        }
        if (line.marks().renaming()) {
            if (!(getGraphic() instanceof TextField)) {
                setGraphic(field(line));
            }
            return;
        }
        name.setText(line.branch().name());
        tick.setSelected(line.marks().ticked());
        tick.setAccessibleText(messages.format("branches.tick.spoken", line.branch().name()));
        open.setVisible(line.marks().open());
        setTooltip(Tips.of(line.branch().name() + "\n" + new BranchWords(messages).origin(line.branch())));
        setGraphic(parts);
    }

    private TextField field(BranchLine line) {
        TextField field = new TextField(line.branch().name());
        field.setAccessibleText(messages.format("branches.rename.spoken", line.branch().name()));
        field.setTooltip(Tips.of(messages.get("branches.rename.tip")));
        field.setOnAction(event -> {
            event.consume();
            handlers.rename(line, field.getText());
        });
        field.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                handlers.keepName();
            }
        });
        Platform.runLater(() -> { // it can have the focus only once it lies in the table
            field.requestFocus();
            field.selectAll();
            field.focusedProperty().addListener((_, _, focused) -> {
                if (!focused && field.equals(getGraphic())) { // else the line is only drawn in another cell
                    handlers.keepName();
                }
            });
        });
        return field;
    }

    private void onLine(Consumer<BranchLine> action) {
        BranchLine line = getItem();
        if (line != null) {
            action.accept(line);
        }
    }
}
