package org.revisionscope.controller.verbs;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;

import org.revisionscope.controller.document.Selection;
import org.revisionscope.controller.verbs.Situation.Countdown;
import org.revisionscope.controller.verbs.Situation.PlaceNow;
import org.revisionscope.model.decision.CustomerDecision.SetWaitPeriod;
import org.revisionscope.model.explain.Dates;
import org.revisionscope.model.fleet.WaitPeriod;
import org.revisionscope.view.Messages;
import org.revisionscope.view.verbs.CardFrame;
import org.revisionscope.view.verbs.FormRow;

/** Asks for the wait period of a place. */
final class WaitCard implements Card {

    private final VerbTargets targets;
    private final Messages messages;

    @FXML private CardFrame frame;
    @FXML private ComboBox<PlaceNow> place;
    @FXML private ComboBox<WaitPeriod> wait;
    @FXML private Label note;

    @SuppressWarnings("NullAway.Init") // FXMLLoader sets the fields before initialize()
    WaitCard(VerbTargets targets, Messages messages) {
        this.targets = targets;
        this.messages = messages;
    }

    @FXML
    void initialize() {
        CardWords words = new CardWords(targets.situation(), messages);
        wait.valueProperty().addListener((_, _, chosen) -> {
            frame.clearMessage();
            frame.setCommitText(messages.format("verbs.card.wait.commit", chosen.days()));
        });
        place.valueProperty().addListener((_, _, chosen) -> {
            frame.clearMessage();
            wait.setValue(chosen.waitPeriod());
            note.setText(promise(chosen.countdowns()));
        });
        Choices.offer(wait, List.of(WaitPeriod.values()),
                period -> messages.format("fleet.wait.choice", period.days()), WaitPeriod.SEVEN_DAYS);
        Choices.offer(place, targets.situation().places(), one -> words.place(one.place()),
                targets.waitPeriod().orElse(targets.situation().places().getFirst()));
    }

    private String promise(List<Countdown> countdowns) {
        return countdowns.isEmpty() ? messages.get("verbs.card.wait.note")
                : messages.format("verbs.card.wait.note.keeps", countdowns.getLast().notice().label(),
                        Dates.day(countdowns.getLast().startsAt()));
    }

    @Override
    public CardFrame frame() {
        return frame;
    }

    @Override
    public ObservableValue<Selection> target() {
        return place.valueProperty().map(chosen -> new Selection.OfPlace(chosen.place()));
    }

    @Override
    public Map<CardField, FormRow> rows() {
        return Map.of();
    }

    @Override
    public void commit(Deciding deciding, Consumer<Optional<String>> answer) {
        deciding.act(new SetWaitPeriod(place.getValue().place(), wait.getValue()), answer);
    }
}
