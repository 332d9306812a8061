package org.revisionscope.controller.why;

import java.util.List;
import java.util.Optional;

import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

import org.revisionscope.controller.document.Hindrance;
import org.revisionscope.model.whatif.Harm;
import org.revisionscope.model.whatif.Remedy;

/** Knows of no remedy. */
public final class NoRescuer implements Rescuer {

    private final ObservableValue<Optional<List<Remedy>>> answer = new SimpleObjectProperty<>(Optional.empty());

    @Override
    public void ask(Optional<Harm> harm) {
        // it has no answer
    }

    @Override
    public ObservableValue<Optional<List<Remedy>>> answer() {
        return answer;
    }

    @Override
    public ObservableValue<Optional<Hindrance>> hindrance() {
        return new SimpleObjectProperty<>(Optional.empty());
    }

    @Override
    public boolean isTrying() {
        return false;
    }

    @Override
    public void rescue(Remedy remedy) {
        throw new IllegalStateException("there is none");
    }
}
