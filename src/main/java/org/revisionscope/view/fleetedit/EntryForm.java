package org.revisionscope.view.fleetedit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

import org.revisionscope.view.verbs.FormRow;

/** The fields of one entry, side by side in two columns. What is wrong with a field is said below it at once. */
final class EntryForm extends VBox {

    private static final int COLUMNS = 2;

    private final BiFunction<String, String, Optional<String>> fill;
    private final Label title = new Label();
    private final Label about = new Label();
    private final GridPane grid = new GridPane();
    private final Label note = new Label();
    private final Map<String, FormRow> rows = new LinkedHashMap<>();

    /**
     * A form without fields.
     *
     * @param fill takes the name of a field and what was typed, and answers what is wrong with it
     */
    EntryForm(BiFunction<String, String, Optional<String>> fill) {
        this.fill = fill;
        getStyleClass().add("entry-form");
        title.getStyleClass().add("title");
        for (Label label : List.of(about, note)) {
            label.getStyleClass().add("muted");
        }
        for (Label label : List.of(title, about, note)) {
            label.setWrapText(true);
            label.setMinHeight(USE_PREF_SIZE);
        }
        grid.getStyleClass().add("fields");
        for (int i = 0; i < COLUMNS; i++) {
            ColumnConstraints half = new ColumnConstraints();
            half.setPercentWidth(100.0 / COLUMNS);
            grid.getColumnConstraints().add(half);
        }
        getChildren().addAll(title, about, grid, note);
    }

    /** Shows the fields of an entry. */
    void show(String heading, String explanation, List<FieldLine> fields) {
        title.setText(heading);
        about.setText(explanation);
        rows.clear();
        List<Node> placed = new ArrayList<>();
        for (int i = 0; i < fields.size(); i++) {
            FormRow row = row(fields.get(i));
            rows.put(fields.get(i).name(), row);
            GridPane.setConstraints(row, i % COLUMNS, i / COLUMNS);
            placed.add(row);
        }
        grid.getChildren().setAll(placed);
    }

    /** Says what follows from the fields as they stand. */
    void note(String sentence) {
        note.setText(sentence);
    }

    /** Says what is wrong with a field, or that nothing is. */
    void tell(String name, Optional<String> problem) {
        Optional.ofNullable(rows.get(name)).ifPresent(row -> row.show(problem));
    }

    /** Brings the keyboard to a field. */
    void focus(String name) {
        Optional.ofNullable(rows.get(name)).map(FormRow::getField).ifPresent(Node::requestFocus);
    }

    private FormRow row(FieldLine field) {
        FormRow row = new FormRow();
        row.setLabel(field.label());
        Control control = field.choices().isEmpty() ? typed(field, row) : chosen(field, row);
        control.setId("field-" + field.name());
        control.setMaxWidth(Double.MAX_VALUE);
        row.setField(control);
        row.show(Optional.of(field.problem()).filter(sentence -> !sentence.isEmpty()));
        return row;
    }

    private Control typed(FieldLine field, FormRow row) {
        TextField input = new TextField(field.text());
        input.setPromptText(field.prompt());
        input.textProperty().addListener((_, _, text) -> row.show(fill.apply(field.name(), text)));
        return input;
    }

    private Control chosen(FieldLine field, FormRow row) {
        ComboBox<String> input = new ComboBox<>();
        input.getItems().setAll(field.choices());
        input.setValue(field.text());
        input.setPromptText(field.prompt());
        input.valueProperty().addListener((_, _, text) -> row.show(fill.apply(field.name(), text)));
        return input;
    }
}
