package org.revisionscope.view.notices;

import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.revisionscope.view.Messages;
import org.revisionscope.view.Tips;
import org.revisionscope.view.Wrapped;

/** A pattern that can be typed, and beside it what each of its fields says of a notice's events. */
public final class RuleLab extends VBox {

    private static final PseudoClass MATCH = PseudoClass.getPseudoClass("match");

    private final Messages messages;
    private final TextArea pattern = new TextArea();
    private final Label verdict = new Label();
    private final VBox lines = new VBox();
    private final RuleKeeper keeper;

    /** A lab without a pattern. */
    RuleLab(Messages messages) {
        this.messages = messages;
        getStyleClass().add("rule-lab");
        pattern.getStyleClass().add("rule-pattern");
        pattern.setPromptText(messages.get("notices.lab.prompt"));
        pattern.setAccessibleText(messages.get("notices.lab.pattern"));
        pattern.setTooltip(Tips.of(messages.get("notices.lab.hint")));
        pattern.setPrefColumnCount(30);
        HBox.setHgrow(pattern, Priority.ALWAYS);
        verdict.getStyleClass().add("rule-verdict");
        verdict.setWrapText(true);
        verdict.setMinHeight(USE_PREF_SIZE);
        lines.getStyleClass().add("rule-fields");
        VBox content = new VBox(verdict, lines);
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("rule-result");
        scroll.setAccessibleRole(AccessibleRole.TEXT);
        scroll.accessibleTextProperty().bind(verdict.textProperty());
        scroll.setPrefWidth(0);
        HBox.setHgrow(scroll, Priority.ALWAYS);
        pattern.setPrefWidth(0);
        HBox tried = new HBox(pattern, scroll);
        tried.getStyleClass().add("rule-tried");
        VBox.setVgrow(tried, Priority.ALWAYS);
        keeper = new RuleKeeper(messages);
        getChildren().addAll(keeper, tried);
    }

    /** The text of the pattern. */
    public StringProperty patternProperty() {
        return pattern.textProperty();
    }

    /** Where the pattern is kept as a rule. */
    public RuleKeeper keeper() {
        return keeper;
    }

    /** Shows what became of it. */
    public void show(LabResult result) {
        verdict.setText(result.verdict());
        verdict.pseudoClassStateChanged(MATCH, result.isMatch());
        lines.getChildren().setAll(result.lines().stream().map(this::line).toList());
    }

    private Node line(LabResult.Line line) {
        Label field = new Label((line.isMatch() ? "✓ " : "✗ ") + line.field());
        field.getStyleClass().add("rule-field");
        field.pseudoClassStateChanged(MATCH, line.isMatch());
        VBox box = new VBox(field);
        if (!line.isMatch()) {
            box.getChildren().addAll(
                    Wrapped.label(messages.format("notices.lab.expected", line.expected()), "rule-values"),
                    Wrapped.label(messages.format("notices.lab.given", line.given()), "rule-values"));
        }
        line.advice().ifPresent(advice -> box.getChildren().add(Wrapped.label(advice, "rule-advice")));
        return box;
    }
}
