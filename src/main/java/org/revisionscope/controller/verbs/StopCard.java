package org.revisionscope.controller.verbs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;

import org.revisionscope.controller.document.Selection;
import org.revisionscope.controller.facts.Now;
import org.revisionscope.controller.facts.Watch;
import org.revisionscope.model.decision.CustomerDecision.StopTask;
import org.revisionscope.model.fleet.Owner;
import org.revisionscope.model.fleet.ServiceKey;
import org.revisionscope.model.fleet.TaskArn;
import org.revisionscope.model.fleet.TaskRef;
import org.revisionscope.model.history.Lane;
import org.revisionscope.view.Messages;
import org.revisionscope.view.verbs.CardFrame;
import org.revisionscope.view.verbs.FormRow;

/** Asks which task is stopped: the live ones of the service in focus, and the live standalone ones. */
final class StopCard implements Card {

    /** More than anybody reads in a list. */
    private static final int MOST_OF_A_LANE = 200;

    private final VerbTargets targets;
    private final Now now;
    private final Messages messages;

    @FXML private CardFrame frame;
    @FXML private FormRow taskRow;
    @FXML private ComboBox<Integer> task;
    @FXML private Label note;

    @SuppressWarnings("NullAway.Init") // FXMLLoader sets the fields before initialize()
    StopCard(VerbTargets targets, Watch watch) {
        this.targets = targets;
        now = watch.now();
        messages = watch.messages();
    }

    @FXML
    void initialize() {
        task.valueProperty().addListener((_, _, chosen) -> show(chosen));
        List<Integer> choices = choices();
        Optional<TaskArn> wanted = targets.stop();
        Choices.offer(task, choices, this::name, choices.stream()
                .filter(choice -> wanted.equals(Optional.of(now.view().arn(choice)))).findFirst()
                .orElse(choices.getFirst()));
    }

    private List<Integer> choices() {
        Optional<ServiceKey> service = targets.focus().service();
        List<Integer> found = new ArrayList<>();
        for (Lane lane : now.chronicle().lanes().sorted()) {
            boolean ofService = service.isPresent()
                    && new Owner.OfService(service.get()).equals(now.chronicle().lanes().owner(lane));
            if (ofService && lane.liveAt(now.rows()) > 0) {
                add(found, lane);
            }
        }
        now.chronicle().lanes().ofStandalone().stream().filter(lane -> lane.liveAt(now.rows()) > 0)
                .forEach(lane -> add(found, lane));
        if (found.isEmpty()) { // no job is live and no service chosen: offer what there is
            now.chronicle().lanes().sorted().stream().filter(lane -> lane.liveAt(now.rows()) > 0)
                    .limit(MOST_OF_A_LANE).forEach(lane -> add(found, lane));
        }
        return found;
    }

    private void add(List<Integer> found, Lane lane) {
        now.liveTasks(lane).stream().limit(MOST_OF_A_LANE).forEach(found::add);
    }

    private void show(int chosen) {
        boolean standalone = now.ownerOf(chosen) instanceof Owner.OfStandalone;
        String owner = now.ownerOf(chosen).name();
        frame.setCommitText(messages.format("verbs.card.stop.commit",
                standalone ? now.nameOf(chosen) : owner + " " + now.nameOf(chosen)));
        note.setText(standalone ? messages.get("verbs.card.stop.job")
                : messages.format("verbs.card.stop.service", owner));
    }

    private String name(int choice) {
        String revision = now.revisionIdOf(choice).label();
        return now.ownerOf(choice) instanceof Owner.OfStandalone
                ? messages.format("verbs.card.task.job", now.nameOf(choice), revision)
                : messages.format("verbs.card.task.service", now.ownerOf(choice).name(), now.nameOf(choice), revision);
    }

    @Override
    public CardFrame frame() {
        return frame;
    }

    @Override
    public ObservableValue<Selection> target() {
        return task.valueProperty().map(chosen -> new Selection.OfTask(now.view().arn(chosen)));
    }

    @Override
    public Map<CardField, FormRow> rows() {
        return Map.of(CardField.TARGET, taskRow);
    }

    @Override
    public void commit(Deciding deciding, Consumer<Optional<String>> answer) {
        deciding.act(new StopTask(new TaskRef.ByArn(now.view().arn(task.getValue()))), answer);
    }
}
