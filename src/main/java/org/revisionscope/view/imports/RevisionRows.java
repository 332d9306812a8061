package org.revisionscope.view.imports;

import java.util.List;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;

import org.revisionscope.view.Messages;
import org.revisionscope.view.Tips;
import org.revisionscope.view.Wrapped;

/** The revisions of a platform version as rows: its label, when it begins, how many tasks it has. */
final class RevisionRows extends GridPane {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final ImportActions actions;
    private final Messages messages;

    RevisionRows(ImportActions actions, Messages messages) {
        this.actions = actions;
        this.messages = messages;
        getStyleClass().add("revision-rows");
    }

    /** Shows these; a field that is being typed in stays as it is where the rows are the same. */
    void show(List<RevisionLine> lines) {
        if (getRowCount() == lines.size() && !getChildren().isEmpty()) {
            refresh(lines);
            return;
        }
        getChildren().clear();
        for (int row = 0; row < lines.size(); row++) {
            RevisionLine line = lines.get(row);
            add(whole(new Label(line.label())), 0, row);
            int at = row;
            line.cut().ifPresentOrElse(cut -> fill(line, cut, at), () -> add(muted(line.begins()), 1, at));
            add(whole(new Label(line.tasks())), 2, row);
        }
    }

    /** Where there is little room, the fields give way. */
    private static Label whole(Label label) {
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private void fill(RevisionLine line, int cut, int row) {
        TextField field = new TextField(line.begins());
        field.setId("imports-cut-" + cut);
        field.setPrefColumnCount(16);
        field.setMinWidth(0);
        field.setAccessibleText(messages.format("imports.cut.field", line.label()));
        field.setTooltip(Tips.of(messages.get("imports.cut.field.tip")));
        field.setOnAction(_ -> actions.type(cut, field.getText()));
        field.focusedProperty().subscribe((_, isFocused) -> {
            if (!isFocused) {
                actions.type(cut, field.getText());
            }
        });
        add(field, 1, row);
        Button remove = new Button(messages.get("imports.cut.remove"));
        remove.setId("imports-remove-" + cut);
        remove.setMinWidth(Region.USE_PREF_SIZE);
        remove.setTooltip(Tips.of(messages.format("imports.cut.remove.tip", line.label())));
        remove.setAccessibleText(messages.format("imports.cut.remove.tip", line.label()));
        remove.setOnAction(_ -> actions.remove(cut));
        add(remove, 3, row);
    }

    private void refresh(List<RevisionLine> lines) {
        getChildren().forEach(child -> {
            RevisionLine line = lines.get(getRowIndex(child));
            switch (child) {
                case TextField field when !field.isFocused() || !field.getPseudoClassStates().contains(WRONG) -> {
                    if (!field.getText().equals(line.begins())) {
                        field.setText(line.begins());
                    }
                    field.pseudoClassStateChanged(WRONG, false);
                }
                case Label label when getColumnIndex(child) == 2 -> label.setText(line.tasks());
                case Label label when getColumnIndex(child) == 1 -> label.setText(line.begins());
                default -> {}
            }
        });
    }

    /** Marks the field of a cut as wrong. */
    void refuse(int cut, String sentence) {
        if (lookup("#imports-cut-" + cut) instanceof TextField field) {
            field.pseudoClassStateChanged(WRONG, true);
            field.setAccessibleHelp(sentence);
        }
    }

    private static Label muted(String text) {
        return Wrapped.label(text, "muted");
    }
}
