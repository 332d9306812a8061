package org.revisionscope.controller.verbs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;

import org.revisionscope.controller.verbs.Situation.Fate;
import org.revisionscope.controller.verbs.Situation.JobNow;
import org.revisionscope.controller.verbs.Situation.PlaceNow;
import org.revisionscope.model.fleet.PlatformVersionChoice;
import org.revisionscope.view.Messages;
import org.revisionscope.view.verbs.CardFrame;
import org.revisionscope.view.verbs.FormRow;

/** Asks what standalone task is run, filled in from the one that it runs again. */
final class RunCard implements Card {

    private final VerbTargets targets;
    private final Messages messages;

    @FXML private CardFrame frame;
    @FXML private FormRow nameRow;
    @FXML private TextField name;
    @FXML private ComboBox<PlaceNow> place;
    @FXML private FormRow clusterRow;
    @FXML private TextField cluster;
    @FXML private ComboBox<PlatformVersionChoice> version;
    @FXML private FormRow lengthRow;
    @FXML private TextField length;
    @FXML private ComboBox<Optional<JobNow>> replaces;

    @SuppressWarnings("NullAway.Init") // FXMLLoader sets the fields before initialize()
    RunCard(VerbTargets targets, Messages messages) {
        this.targets = targets;
        this.messages = messages;
    }

    @FXML
    void initialize() {
        Situation situation = targets.situation();
        CardWords words = new CardWords(situation, messages);
        Optional<JobNow> again = targets.run();
        name.textProperty().addListener((_, _, text) -> frame.setCommitText(text.isBlank()
                ? messages.get("verbs.card.run.commit.unnamed")
                : messages.format("verbs.card.run.commit", text.strip())));
        frame.setCommitText(messages.get("verbs.card.run.commit.unnamed"));
        name.setText(again.map(job -> job.key().name()).orElse(""));
        cluster.setText(again.map(job -> job.key().cluster()).orElse("production"));
        length.setText(again.flatMap(JobNow::length).map(Reading::typed).orElse(""));
        Choices.offer(place, situation.places(), one -> words.place(one.place()),
                again.flatMap(job -> situation.place(job.key().place())).or(targets::waitPeriod)
                        .orElse(situation.places().getFirst()));
        Choices.offer(version, words.versions(), words::version, versionFor(words, again));
        offerReplaced(words, again);
    }

    /** The pointer if it leads where the task ran before, else that number. */
    private PlatformVersionChoice versionFor(CardWords words, Optional<JobNow> again) {
        return again.map(job -> job.revision().platformVersion())
                .filter(before -> !targets.situation().versions().latest().equals(Optional.of(before)))
                .<PlatformVersionChoice>map(PlatformVersionChoice.Exactly::new)
                .orElse(words.versions().getFirst());
    }

    private void offerReplaced(CardWords words, Optional<JobNow> again) {
        List<Optional<JobNow>> choices = new ArrayList<>(List.of(Optional.empty()));
        targets.situation().jobs().stream().filter(job -> job.fate() != Fate.ENDED)
                .forEach(job -> choices.add(Optional.of(job)));
        again.filter(job -> !choices.contains(Optional.of(job))).ifPresent(job -> choices.add(Optional.of(job)));
        Choices.offer(replaces, choices, choice -> choice
                .map(job -> messages.format("verbs.card.task.job", job.name(), words.revision(job.revision())))
                .orElse(messages.get("verbs.card.replaces.nothing")),
                again.filter(job -> job.fate() != Fate.ENDED));
    }

    @Override
    public CardFrame frame() {
        return frame;
    }

    @Override
    public Map<CardField, FormRow> rows() {
        return Map.of(CardField.NAME, nameRow, CardField.CLUSTER, clusterRow, CardField.LENGTH, lengthRow);
    }

    @Override
    public void commit(Deciding deciding, Consumer<Optional<String>> answer) {
        RunForm form = new RunForm(place.getValue().place(), cluster.getText(), name.getText(), version.getValue(),
                length.getText(), replaces.getValue().map(JobNow::arn));
        take(form.read(messages), run -> deciding.act(run, answer));
    }
}
