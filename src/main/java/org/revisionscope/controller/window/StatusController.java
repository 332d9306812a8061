package org.revisionscope.controller.window;

import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;

/** The status bar: how far the run is computed, and what stands in the way of what was asked for. */
public final class StatusController {
    @FXML
    private Label message;
    @FXML
    private Label computing;
    @FXML
    private ProgressBar progress;
    @FXML
    private Label place;

    @FXML
    void initialize() {
        progress.managedProperty().bind(progress.visibleProperty());
        computing.managedProperty().bind(computing.visibleProperty());
        computing.visibleProperty().bind(progress.visibleProperty());
        progress.setVisible(false);
    }

    /** Says why something cannot be done. */
    void explain(String sentence) {
        message.setText(sentence);
    }
}
