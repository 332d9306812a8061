package org.revisionscope.controller.verbs;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;

import org.revisionscope.controller.document.Selection;
import org.revisionscope.controller.verbs.Situation.RevisionNow;
import org.revisionscope.controller.verbs.Situation.Standing;
import org.revisionscope.view.Messages;
import org.revisionscope.view.verbs.CardFrame;
import org.revisionscope.view.verbs.FormRow;

/** Asks which revision is marked, why, and whether it is critical. */
final class MarkCard implements Card {

    private final VerbTargets targets;
    private final Messages messages;

    @FXML private CardFrame frame;
    @FXML private ComboBox<RevisionNow> target;
    @FXML private FormRow reasonRow;
    @FXML private TextField reason;
    @FXML private CheckBox critical;
    @FXML private Label effect;

    @SuppressWarnings("NullAway.Init") // FXMLLoader sets the fields before initialize()
    MarkCard(VerbTargets targets, Messages messages) {
        this.targets = targets;
        this.messages = messages;
    }

    @FXML
    void initialize() {
        CardWords words = new CardWords(targets.situation(), messages);
        target.valueProperty().addListener((_, _, chosen) -> {
            String name = words.revision(chosen.id());
            frame.setTitle(messages.format("verbs.card.mark", name));
            frame.setCommitText(messages.format("verbs.card.mark.commit", name));
            effect.setText(messages.format("verbs.card.mark.effect", chosen.liveTasks()));
        });
        List<RevisionNow> markable = targets.situation().revisions().stream()
                .filter(revision -> revision.standing() == Standing.SUPERSEDED).toList();
        Choices.offer(target, markable, revision -> words.revision(revision.id()), targets.mark().orElseThrow());
    }

    /** Ticks ‼ critical. */
    void tickCritical() {
        critical.setSelected(true);
    }

    @Override
    public CardFrame frame() {
        return frame;
    }

    @Override
    public ObservableValue<Selection> target() {
        return target.valueProperty().map(chosen -> new Selection.OfRevision(chosen.id()));
    }

    @Override
    public ObservableValue<Boolean> critical() {
        return critical.selectedProperty();
    }

    @Override
    public Map<CardField, FormRow> rows() {
        return Map.of(CardField.REASON, reasonRow);
    }

    @Override
    public void commit(Deciding deciding, Consumer<Optional<String>> answer) {
        MarkForm form = new MarkForm(target.getValue().id(), reason.getText(), critical.isSelected());
        take(form.read(messages), mark -> deciding.act(mark, answer));
    }
}
