package org.revisionscope.controller.window;

import java.nio.file.Path;

import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;

import org.revisionscope.controller.document.Session;
import org.revisionscope.view.Messages;

/** The status bar: that all this is simulated, how far the run is computed, and which file is open. */
public final class StatusController {
    private static final double DONE = 1;

    private final Messages messages;
    private final Session session;

    @FXML private Label message;
    @FXML private Label computing;
    @FXML private ProgressBar progress;
    @FXML private Label file;

    StatusController(Messages messages, Session session) {
        this.messages = messages;
        this.session = session;
    }

    @FXML
    void initialize() {
        progress.managedProperty().bind(progress.visibleProperty());
        computing.managedProperty().bind(computing.visibleProperty());
        computing.visibleProperty().bind(progress.visibleProperty());
        progress.visibleProperty().bind(session.progressProperty().lessThan(DONE));
        progress.progressProperty().bind(session.progressProperty());
        computing.textProperty().bind(session.progressProperty().map(part -> part.doubleValue() < 0
                ? messages.get("status.computing.unknown")
                : messages.format("status.computing", (int) (part.doubleValue() * 100))));
        file.textProperty().bind(session.pathProperty().map(path -> path.map(Path::getFileName).map(Path::toString)
                .orElseGet(() -> messages.get("status.example"))));
        session.failureProperty()
                .subscribe(failure -> message.setText(failure.map(broken -> broken.sentence()).orElse("")));
    }
}
