package org.revisionscope.controller.verbs;

import java.util.Optional;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

import org.revisionscope.model.decision.AwsDecision.MarkRevision;
import org.revisionscope.model.whatif.Forecast;

/** Remembers what was asked for and answers when it is told to. */
public final class WaitingForesight implements Foreseeing {

    final ObjectProperty<Optional<Forecast>> answer = new SimpleObjectProperty<>(Optional.empty());
    Optional<MarkRevision> asked = Optional.empty();

    @Override
    public void ask(MarkRevision mark) {
        asked = Optional.of(mark);
        answer.set(Optional.empty());
    }

    @Override
    public void forget() {
        asked = Optional.empty();
        answer.set(Optional.empty());
    }

    @Override
    public ObservableValue<Optional<Forecast>> answer() {
        return answer;
    }
}
