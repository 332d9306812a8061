package org.revisionscope.view.imports;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.revisionscope.view.Messages;
import org.revisionscope.view.Tips;

/** One platform version: the ruler of its launches with its cuts, then its revisions as rows. */
final class VersionBox extends VBox {

    private final Messages messages;
    private final Label heading = new Label();
    private final CutRuler ruler;
    private final RevisionRows rows;
    private final Button add = new Button();
    private String version = "";

    VersionBox(ImportActions actions, Messages messages) {
        this.messages = messages;
        ruler = new CutRuler(actions, messages);
        rows = new RevisionRows(actions, messages);
        getStyleClass().add("version");
        add.setText(messages.get("imports.cut.add"));
        add.setMinWidth(Region.USE_PREF_SIZE);
        add.setOnAction(_ -> actions.add(version));
        HBox.setHgrow(heading, Priority.ALWAYS);
        heading.setMaxWidth(Double.MAX_VALUE);
        heading.setWrapText(true);
        heading.setMinHeight(Region.USE_PREF_SIZE);
        HBox top = new HBox(heading, add);
        top.getStyleClass().add("tools");
        getChildren().addAll(top, ruler, rows);
    }

    void show(RulerLine line) {
        version = line.version();
        heading.setText(messages.format("imports.version", version, line.launches().size()));
        add.setId("imports-add-" + version);
        add.setTooltip(Tips.of(messages.format("imports.cut.add.tip", version)));
        ruler.setAccessibleText(messages.format("imports.ruler", version));
        ruler.show(line);
        rows.show(line.revisions());
    }

    void refuse(int cut, String sentence) {
        rows.refuse(cut, sentence);
    }
}
