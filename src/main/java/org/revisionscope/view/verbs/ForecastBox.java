package org.revisionscope.view.verbs;

import java.util.List;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.revisionscope.view.Wrapped;

/** What a decision would bring, line by line under a heading, as a part of its card. */
public final class ForecastBox extends VBox {

    private final Label heading = new Label();
    private final VBox lines = new VBox();

    /** A box that says nothing. */
    public ForecastBox() {
        getStyleClass().add("forecast-box");
        heading.getStyleClass().add("form-label");
        heading.setWrapText(true);
        heading.setMinHeight(USE_PREF_SIZE);
        lines.getStyleClass().add("forecast-lines");
        getChildren().addAll(heading, lines);
    }

    /** Says under which condition the lines come true. */
    public void setHeading(String text) {
        heading.setText(text);
    }

    /** The heading. */
    public String getHeading() {
        return heading.getText();
    }

    /** Shows these lines instead of any before. */
    public void show(List<String> told) {
        lines.getChildren().setAll(told.stream().map(Wrapped::label).toList());
        setAccessibleText(heading.getText() + " " + String.join(". ", told));
    }

    /** What it shows. */
    public List<String> lines() {
        return lines.getChildren().stream().map(line -> ((Label) line).getText()).toList();
    }
}
