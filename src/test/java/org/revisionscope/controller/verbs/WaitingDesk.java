package org.revisionscope.controller.verbs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.revisionscope.model.decision.Decision;
import org.revisionscope.model.scenario.Faults.LaunchFailures;
import org.revisionscope.model.whatif.Later;

/** Takes decisions down, and answers when the test says so. */
final class WaitingDesk implements Deciding {

    final List<Object> decided = new ArrayList<>();
    final ObjectProperty<Later> later = new SimpleObjectProperty<>(Later.KEEP_AWS);
    final ObjectProperty<Optional<Past>> past = new SimpleObjectProperty<>(Optional.empty());
    int holds;
    int returns;
    private Optional<Consumer<Optional<String>>> asked = Optional.empty();

    @Override
    public void act(Decision decision, Consumer<Optional<String>> answer) {
        decided.add(decision);
        asked = Optional.of(answer);
    }

    @Override
    public void failLaunches(LaunchFailures failures, Consumer<Optional<String>> answer) {
        decided.add(failures);
        asked = Optional.of(answer);
    }

    @Override
    public boolean isAwaited() {
        return asked.isPresent();
    }

    @Override
    public ObjectProperty<Optional<Past>> past() {
        return past;
    }

    @Override
    public ObjectProperty<Later> later() {
        return later;
    }

    @Override
    public void hold() {
        holds++;
    }

    @Override
    public void letGo() {
        holds--;
    }

    @Override
    public void toEdge() {
        returns++;
    }

    void accept() {
        answer(Optional.empty());
    }

    void refuse(String sentence) {
        answer(Optional.of(sentence));
    }

    private void answer(Optional<String> refusal) {
        Consumer<Optional<String>> told = asked.orElseThrow();
        asked = Optional.empty();
        told.accept(refusal);
    }
}
