package org.revisionscope.controller.window;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalDouble;

import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;

import org.revisionscope.controller.action.ActionControls;
import org.revisionscope.controller.document.Hindrance;
import org.revisionscope.controller.document.Session;
import org.revisionscope.format.scenario.BundledScenarios;
import org.revisionscope.model.check.Findings;
import org.revisionscope.view.Messages;
import org.revisionscope.view.motion.Timing;

/**
 * The status bar: that all this is simulated, how far the run is computed, which future is open, of which file, and whether
 * all checks hold.
 */
public final class StatusController {
    private static final double DONE = 1;
    private static final double ROOM_FOR_DOOR_EM = 78;
    private static final double ROOM_FOR_CHECKS_EM = 56;
    private static final PseudoClass BROKEN = PseudoClass.getPseudoClass("broken");

    private final Messages messages;
    private final Session session;
    private final ObservableValue<OptionalDouble> proving;
    private final ActionControls controls;
    private final BooleanProperty busy = new SimpleBooleanProperty(this, "busy");

    @FXML private HBox bar;
    @FXML private Label message;
    @FXML private Label computing;
    @FXML private ProgressBar progress;
    @FXML private Label proof;
    @FXML private Button stopProof;
    @FXML private Button door;
    @FXML private Label branch;
    @FXML private Label file;
    @FXML private Button checks;

    /**
     * The status of a session.
     *
     * @param proving the part of the file that is proved, 0 to 1; empty while none is
     */
    StatusController(Messages messages, Session session, ObservableValue<OptionalDouble> proving,
            ActionControls controls) {
        this.messages = messages;
        this.session = session;
        this.proving = proving;
        this.controls = controls;
    }

    @FXML
    void initialize() {
        progress.managedProperty().bind(progress.visibleProperty());
        computing.managedProperty().bind(computing.visibleProperty());
        computing.visibleProperty().bind(session.progressProperty().lessThan(DONE).or(busy));
        BooleanBinding givenUp = Bindings.createBooleanBinding(this::isGivenUp, session.hindranceProperty());
        progress.visibleProperty().bind(computing.visibleProperty().and(givenUp.not().or(busy)));
        progress.progressProperty()
                .bind(Bindings.when(busy).then(ProgressBar.INDETERMINATE_PROGRESS)
                        .otherwise(session.progressProperty()));
        computing.textProperty()
                .bind(Bindings.createStringBinding(this::doing, session.progressProperty(), busy, givenUp));
        followWork();
        proof.visibleProperty().bind(proving.map(OptionalDouble::isPresent));
        proof.managedProperty().bind(proof.visibleProperty());
        proof.textProperty().bind(proving.map(part -> messages.format("status.proving", (int) (part.orElse(0) * 100))));
        stopProof.visibleProperty().bind(proof.visibleProperty());
        stopProof.managedProperty().bind(proof.visibleProperty());
        controls.bindPicture(stopProof, "file.stopProving");
        offerDoor();
        branch.textProperty().bind(session.branches().treeProperty()
                .map(tree -> messages.format("status.branch", tree.open().name())));
        file.textProperty().bind(Bindings.createStringBinding(this::file, session.pathProperty(),
                session.titleProperty(), session.whyReadOnlyProperty(), session.dirtyProperty()));
        tellChecks();
        session.failureProperty().subscribe(failure -> message
                .setText(failure.map(broken -> Problems.sentence(messages, broken)).orElse("")));
    }

    /** Only work that takes its time is worth a word: most answers come within a few pulses. */
    private void followWork() {
        PauseTransition patience = new PauseTransition(Timing.PROGRESS_WAITS.duration());
        patience.setOnFinished(_ -> busy.set(session.decidingProperty().get()));
        session.decidingProperty().subscribe(deciding -> {
            if (deciding) {
                patience.playFromStart();
            } else {
                patience.stop();
                busy.set(false);
            }
        });
    }

    /** A story that is new is checked within a moment: until then it says what it said. */
    private void tellChecks() {
        ObjectProperty<Findings> made = new SimpleObjectProperty<>(this, "made", Findings.NONE);
        session.findingsProperty().subscribe(findings -> {
            if (findings.rows() > 0) {
                made.set(findings);
            }
        });
        controls.bindFace(checks, "help.checks", made.map(this::outcome));
        made.subscribe(findings -> checks.pseudoClassStateChanged(BROKEN, !findings.broken().isEmpty()));
        checks.managedProperty().bind(checks.visibleProperty());
        ObservableValue<Number> room = Em.of(bar);
        checks.visibleProperty().bind(Bindings.createBooleanBinding(
                () -> made.get().rows() > 0 && room.getValue().doubleValue() >= ROOM_FOR_CHECKS_EM, made, room));
    }

    private String outcome(Findings findings) {
        return findings.broken().isEmpty() ? messages.format("status.checks", findings.each().size())
                : messages.format("status.checks.broken", findings.broken().size(), findings.each().size());
    }

    /** Whoever has a notice and nothing else finds the way in from the example that the program opens with. */
    private void offerDoor() {
        controls.bindText(door, "file.paste");
        door.managedProperty().bind(door.visibleProperty());
        ObservableValue<Boolean> hasRoom = Em.of(bar).map(wide -> wide.doubleValue() >= ROOM_FOR_DOOR_EM);
        door.visibleProperty().bind(Bindings.createBooleanBinding(
                () -> hasRoom.getValue() && isExample() && !session.dirtyProperty().get(), hasRoom,
                session.titleProperty(), session.pathProperty(), session.dirtyProperty()));
    }

    /** What is open, and whether it is still as it was: something that was never saved can only become so. */
    private String file() {
        Optional<String> origin = session.pathProperty().get().map(Path::getFileName).map(Path::toString)
                .or(() -> isExample() ? Optional.of(messages.get("status.example")) : Optional.empty());
        return origin.map(this::standing).orElseGet(() -> messages.get("status.unsaved"));
    }

    private String standing(String name) {
        if (session.whyReadOnlyProperty().get().isPresent()) {
            return messages.format("status.readOnly", name);
        }
        return session.dirtyProperty().get() ? messages.format("status.edited", name) : name;
    }

    private boolean isExample() {
        String name = session.document().name();
        return BundledScenarios.names().stream().anyMatch(each -> name.equals(each + BundledScenarios.EXTENSION));
    }

    private boolean isGivenUp() {
        return session.hindranceProperty().get().filter(Hindrance::isEndOfStory).isPresent();
    }

    private String doing() {
        double part = session.progressProperty().get();
        if (busy.get()) {
            return messages.get("status.working");
        }
        if (isGivenUp()) {
            return messages.get("status.givenUp");
        }
        return part < 0
                ? messages.get("status.computing.unknown")
                : messages.format("status.computing", (int) (part * 100));
    }
}
