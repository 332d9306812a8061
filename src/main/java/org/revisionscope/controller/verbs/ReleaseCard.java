package org.revisionscope.controller.verbs;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;

import org.revisionscope.model.decision.AwsDecision.ReleaseRevision;
import org.revisionscope.model.fleet.PlatformVersion;
import org.revisionscope.model.fleet.RevisionId;
import org.revisionscope.view.Messages;
import org.revisionscope.view.verbs.CardFrame;
import org.revisionscope.view.verbs.FormRow;

/** Asks which platform version gets a new revision. */
final class ReleaseCard implements Card {

    private final VerbTargets targets;
    private final Messages messages;

    @FXML private CardFrame frame;
    @FXML private ComboBox<PlatformVersion> version;

    @SuppressWarnings("NullAway.Init") // FXMLLoader sets the fields before initialize()
    ReleaseCard(VerbTargets targets, Messages messages) {
        this.targets = targets;
        this.messages = messages;
    }

    @FXML
    void initialize() {
        version.valueProperty().addListener((_, _, chosen) -> frame.setCommitText(messages.format(
                "verbs.card.release.commit",
                new RevisionId(chosen, VerbWords.nextLabel(targets.situation(), chosen)))));
        Choices.offer(version, targets.situation().versions().available().reversed(), PlatformVersion::number,
                targets.release().orElseThrow());
    }

    @Override
    public CardFrame frame() {
        return frame;
    }

    @Override
    public Map<CardField, FormRow> rows() {
        return Map.of();
    }

    @Override
    public void commit(Deciding deciding, Consumer<Optional<String>> answer) {
        deciding.act(new ReleaseRevision(version.getValue(), Optional.empty()), answer);
    }
}
