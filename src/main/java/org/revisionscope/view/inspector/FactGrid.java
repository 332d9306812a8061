package org.revisionscope.view.inspector;

import java.util.List;
import java.util.function.Consumer;

import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.revisionscope.view.Tips;

/** Facts in two columns: what about, and what. It redraws only what differs from before, so that it can follow a clock. */
public final class FactGrid extends GridPane {

    private List<Sheet.Fact> shown = List.of();
    private Consumer<String> onCopy = _ -> {};
    private String copyText = "";

    /** A grid without facts. */
    public FactGrid() {
        getStyleClass().add("fact-grid");
        ColumnConstraints labels = new ColumnConstraints();
        labels.setMinWidth(USE_PREF_SIZE);
        ColumnConstraints values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        values.setMinWidth(0);
        getColumnConstraints().setAll(labels, values);
    }

    /** What copying an identifier does, and what its button is called. */
    public void onCopy(String text, Consumer<String> copy) {
        copyText = text;
        onCopy = copy;
    }

    /** Shows facts. */
    public void show(List<Sheet.Fact> facts) {
        if (sameLines(facts)) {
            for (int i = 0; i < facts.size(); i++) {
                if (!facts.get(i).equals(shown.get(i)) && value(i) instanceof Label value) {
                    value.setText(facts.get(i).value());
                }
            }
        } else {
            getChildren().clear();
            for (int i = 0; i < facts.size(); i++) {
                add(label(facts.get(i)), 0, i);
                add(value(facts.get(i)), 1, i);
            }
        }
        shown = facts;
    }

    private boolean sameLines(List<Sheet.Fact> facts) {
        if (facts.size() != shown.size()) {
            return false;
        }
        for (int i = 0; i < facts.size(); i++) {
            Sheet.Fact now = facts.get(i);
            Sheet.Fact before = shown.get(i);
            boolean fixed = now.kind() == Sheet.Kind.IDENTIFIER && !now.equals(before);
            if (fixed || now.kind() != before.kind() || !now.label().equals(before.label())) {
                return false;
            }
        }
        return true;
    }

    private Node value(int line) {
        return getChildren().get(2 * line + 1);
    }

    private static Label label(Sheet.Fact fact) {
        Label label = new Label(fact.label());
        label.getStyleClass().add("fact-label");
        GridPane.setValignment(label, VPos.TOP);
        return label;
    }

    private Node value(Sheet.Fact fact) {
        return switch (fact.kind()) {
            case PLAIN -> text(fact, "fact-value");
            case STRONG -> text(fact, "fact-strong");
            case IDENTIFIER -> identifier(fact);
        };
    }

    private static Label text(Sheet.Fact fact, String style) {
        Label text = new Label(fact.value());
        text.getStyleClass().add(style);
        text.setWrapText(true);
        return text;
    }

    private Node identifier(Sheet.Fact fact) {
        Label text = new Label(fact.value());
        text.getStyleClass().add("fact-identifier");
        text.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        text.setMinWidth(0);
        text.setMaxWidth(Double.MAX_VALUE);
        text.setTooltip(Tips.of(fact.value()));
        Button copy = new Button(copyText);
        copy.getStyleClass().add("fact-copy");
        copy.setMinWidth(USE_PREF_SIZE);
        copy.setAccessibleText(copyText + " " + fact.label());
        copy.setTooltip(Tips.of(copy.getAccessibleText()));
        copy.setOnAction(_ -> onCopy.accept(fact.value()));
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox line = new HBox(text, copy);
        line.getStyleClass().add("fact-line");
        return line;
    }
}
