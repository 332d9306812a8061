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
import org.revisionscope.controller.verbs.Situation.ServiceNow;
import org.revisionscope.controller.verbs.UpdateForm.Change;
import org.revisionscope.controller.verbs.UpdateForm.Counts;
import org.revisionscope.controller.verbs.UpdateForm.Deploy;
import org.revisionscope.controller.verbs.UpdateForm.Failures;
import org.revisionscope.model.explain.Prerequisites;
import org.revisionscope.model.fleet.MigrationCheck;
import org.revisionscope.model.fleet.PlatformVersion;
import org.revisionscope.model.fleet.PlatformVersionChoice;
import org.revisionscope.model.fleet.Prerequisite;
import org.revisionscope.model.fleet.ServiceSpec;
import org.revisionscope.view.Messages;
import org.revisionscope.view.verbs.CardFrame;
import org.revisionscope.view.verbs.FormRow;

/** Asks what is changed of a service. */
final class UpdateCard implements Card {

    /** From so many more tasks on, what they cost is told before. */
    private static final int MANY = 1_000;
    /** The lines that the Story has of a task until it is healthy. */
    private static final int EVENTS_OF_A_TASK = 5;

    private final VerbTargets targets;
    private final Messages messages;

    @FXML private CardFrame frame;
    @FXML private ComboBox<ServiceNow> service;
    @FXML private FormRow desiredRow;
    @FXML private TextField desired;
    @FXML private FormRow minimumRow;
    @FXML private TextField minimum;
    @FXML private FormRow maximumRow;
    @FXML private TextField maximum;
    @FXML private Label many;
    @FXML private ComboBox<PlatformVersionChoice> version;
    @FXML private Label missing;
    @FXML private CheckBox force;
    @FXML private FormRow fromRow;
    @FXML private TextField from;
    @FXML private FormRow toRow;
    @FXML private TextField to;

    @SuppressWarnings("NullAway.Init") // FXMLLoader sets the fields before initialize()
    UpdateCard(VerbTargets targets, Messages messages) {
        this.targets = targets;
        this.messages = messages;
    }

    @FXML
    void initialize() {
        Situation situation = targets.situation();
        CardWords words = new CardWords(situation, messages);
        missing.managedProperty().bind(missing.visibleProperty());
        missing.visibleProperty().bind(missing.textProperty().isNotEmpty());
        many.managedProperty().bind(many.visibleProperty());
        many.visibleProperty().bind(many.textProperty().isNotEmpty());
        desired.textProperty().addListener((_, _, _) -> tellCost());
        version.valueProperty().addListener((_, _, _) -> warn());
        Choices.offer(version, words.versions(), words::version, words.versions().getFirst());
        service.valueProperty().addListener((_, _, chosen) -> fill(chosen));
        Choices.offer(service, situation.services(), one -> messages.format("verbs.card.service.choice",
                one.key().name(), one.key().cluster(), words.place(one.key().place())),
                targets.update().orElse(situation.services().getFirst()));
    }

    private void fill(ServiceNow chosen) {
        desired.setText(String.valueOf(chosen.configuration().desiredCount()));
        tellCost();
        minimum.setText(String.valueOf(chosen.configuration().deployment().minimumHealthyPercent()));
        maximum.setText(String.valueOf(chosen.configuration().deployment().maximumPercent()));
        version.setValue(chosen.configuration().platformVersion());
        force.setSelected(false);
        show(Map.of());
        frame.clearMessage();
        frame.setCommitText(messages.format("verbs.card.update.commit", chosen.key().name()));
        warn();
    }

    /** Very many tasks are taken, too: it is said before how they will be told. */
    private void tellCost() {
        long more = Optional.ofNullable(service.getValue())
                .map(chosen -> wanted() - chosen.configuration().desiredCount()).orElse(0L);
        boolean isAllowed = wanted() <= ServiceSpec.MAX_DESIRED_COUNT;
        many.setText(more < MANY || !isAllowed ? ""
                : messages.format("verbs.card.update.many", more, more * EVENTS_OF_A_TASK));
    }

    private long wanted() {
        return Reading.whole(desired.getText()).orElse(0);
    }

    /** AWS takes an update to a platform version on which the service's tasks cannot start. */
    private void warn() {
        List<Prerequisite> without = Optional.ofNullable(service.getValue())
                .filter(_ -> resolved(version.getValue()).filter(MigrationCheck::concerns).isPresent())
                .flatMap(chosen -> chosen.configuration().network()).map(MigrationCheck::of)
                .map(MigrationCheck::missing).orElse(List.of());
        missing.setText(without.isEmpty() ? ""
                : messages.format("verbs.card.update.missing", resolved(version.getValue()).orElseThrow(),
                        Prerequisites.list(without)));
    }

    private Optional<PlatformVersion> resolved(PlatformVersionChoice choice) {
        return switch (choice) {
            case PlatformVersionChoice.Latest _ -> targets.situation().versions().latest();
            case PlatformVersionChoice.Exactly(var number) -> Optional.of(number);
        };
    }

    @Override
    public CardFrame frame() {
        return frame;
    }

    @Override
    public ObservableValue<Selection> target() {
        return service.valueProperty().map(chosen -> new Selection.OfService(chosen.key()));
    }

    @Override
    public Map<CardField, FormRow> rows() {
        return Map.of(CardField.DESIRED_COUNT, desiredRow, CardField.MINIMUM_HEALTHY_PERCENT, minimumRow,
                CardField.MAXIMUM_PERCENT, maximumRow, CardField.FAILS_FROM, fromRow, CardField.FAILS_TO, toRow);
    }

    @Override
    public void commit(Deciding deciding, Consumer<Optional<String>> answer) {
        ServiceNow chosen = service.getValue();
        UpdateForm form = new UpdateForm(chosen.key(), chosen.configuration(),
                new Counts(desired.getText(), minimum.getText(), maximum.getText()),
                new Deploy(version.getValue(), force.isSelected()), new Failures(from.getText(), to.getText()));
        take(form.read(messages), change -> decide(change, deciding, answer));
    }

    /** An update that is refused leaves the launches as they are. */
    private static void decide(Change change, Deciding deciding, Consumer<Optional<String>> answer) {
        Consumer<Optional<String>> then = refusal -> {
            if (refusal.isPresent() || change.failures().isEmpty()) {
                answer.accept(refusal);
            } else {
                deciding.failLaunches(change.failures().get(), answer);
            }
        };
        if (change.update().isPresent()) {
            deciding.act(change.update().get(), then);
        } else {
            then.accept(Optional.empty());
        }
    }
}
