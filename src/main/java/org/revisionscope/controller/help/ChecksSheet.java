package org.revisionscope.controller.help;

import java.util.List;

import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.revisionscope.model.check.Finding;
import org.revisionscope.model.check.Findings;
import org.revisionscope.model.explain.Dates;
import org.revisionscope.view.Messages;

/** What must be true of a run by the rules, how often that was looked at, and whether it is. */
final class ChecksSheet {
    private final Messages messages;

    ChecksSheet(Messages messages) {
        this.messages = messages;
    }

    /** The sheet of a run of whose checks this came. */
    Node build(Findings findings) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("checks");
        grid.addRow(0, label("", "head"), label(messages.get("checks.what"), "head"),
                label(messages.get("checks.rule"), "head"), number(messages.get("checks.looked"), "head"));
        List<Finding> each = findings.each();
        for (int i = 0; i < each.size(); i++) {
            addRow(grid, i + 1, each.get(i));
        }
        VBox sheet = new VBox(grid, text(messages.format("checks.how", findings.rows()), "muted"));
        sheet.getStyleClass().add("checks-sheet");
        return sheet;
    }

    private void addRow(GridPane grid, int row, Finding finding) {
        VBox what = new VBox(text(messages.get("check." + finding.check().name()), "text"));
        finding.broken().ifPresent(first -> what.getChildren()
                .add(text(messages.format("checks.brokenAt", first.row(), Dates.seconds(first.at())), "problem")));
        List<Node> cells = List.of(label(messages.get(finding.holds() ? "checks.holds" : "checks.broken"), "sign"),
                what, label(finding.check().rule().id(), "muted"), number(messages.number(finding.looked()), "text"));
        cells.forEach(cell -> GridPane.setValignment(cell, VPos.TOP));
        grid.addRow(row, cells.toArray(Node[]::new));
    }

    private static Label number(String text, String styleClass) {
        Label label = label(text, styleClass);
        GridPane.setHalignment(label, HPos.RIGHT);
        return label;
    }

    /** A sentence, which takes as many lines as it needs. */
    private static Label text(String text, String styleClass) {
        Label label = label(text, styleClass);
        label.setMinWidth(0);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setWrapText(true);
        return label;
    }

    private static Label label(String text, String styleClass) {
        Label label = new Label(text);
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.getStyleClass().add(styleClass);
        return label;
    }
}
