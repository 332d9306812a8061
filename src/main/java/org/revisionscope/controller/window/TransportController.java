package org.revisionscope.controller.window;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import org.kordamp.ikonli.javafx.FontIcon;
import org.revisionscope.controller.action.ActionControls;

/** The transport: where the clock stands and how fast it runs. */
public final class TransportController {
    private final ActionControls controls;

    @FXML
    private Button start;
    @FXML
    private Button previous;
    @FXML
    private Button play;
    @FXML
    private FontIcon playIcon;
    @FXML
    private Button next;
    @FXML
    private Button edge;
    @FXML
    private Label speedLabel;
    @FXML
    private Slider speed;
    @FXML
    private Label date;
    @FXML
    private Label time;
    @FXML
    private Label slowMotion;

    TransportController(ActionControls controls) {
        this.controls = controls;
    }

    @FXML
    void initialize() {
        controls.bindPicture(start, "play.start");
        controls.bindPicture(previous, "play.previous");
        controls.bindPicture(play, "play.toggle");
        controls.bindPicture(next, "play.next");
        controls.bindPicture(edge, "play.edge");
        speedLabel.setText("1 day/s");
        speed.setValue(4);
        date.setText("Fri 21 Feb 2025");
        time.setText("17:00 UTC");
        slowMotion.managedProperty().bind(slowMotion.visibleProperty());
        slowMotion.setVisible(false);
    }
}
