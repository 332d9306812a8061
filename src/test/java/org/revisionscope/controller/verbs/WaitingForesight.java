package org.revisionscope.controller.verbs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

import org.revisionscope.controller.document.Hindrance;
import org.revisionscope.model.decision.AwsDecision.MarkRevision;
import org.revisionscope.model.fleet.WaitPeriod;
import org.revisionscope.model.whatif.Forecast;

/** Remembers what was asked for and answers when it is told to. */
public final class WaitingForesight implements Foreseeing {

    final ObjectProperty<Optional<Forecast>> answer = new SimpleObjectProperty<>(Optional.empty());
    final ObjectProperty<Optional<Hindrance>> hindrance = new SimpleObjectProperty<>(Optional.empty());
    final List<WaitPeriod> kept = new ArrayList<>();
    Optional<MarkRevision> asked = Optional.empty();
    Optional<WaitPeriod> wait = Optional.empty();

    @Override
    public List<String> keep(MarkRevision mark, List<WaitPeriod> waits) {
        kept.addAll(waits);
        return waits.stream().map(WaitPeriod::name).toList();
    }

    @Override
    public void ask(MarkRevision mark, Optional<WaitPeriod> days) {
        asked = Optional.of(mark);
        wait = days;
        answer.set(Optional.empty());
    }

    @Override
    public void forget() {
        asked = Optional.empty();
        answer.set(Optional.empty());
    }

    @Override
    public ObservableValue<Optional<Hindrance>> hindrance() {
        return hindrance;
    }

    @Override
    public ObservableValue<Optional<Forecast>> answer() {
        return answer;
    }
}
