package org.revisionscope.controller.document;

import java.util.Optional;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

import org.revisionscope.controller.playback.Playback;
import org.revisionscope.model.explain.Sentences;

/** Tells that the clock stands before the edge, and why nothing can be decided where it stands. */
final class LookingBack {

    private final ReadOnlyObjectWrapper<Optional<String>> sentence =
            new ReadOnlyObjectWrapper<>(this, "sentence", Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<String>> whyNot =
            new ReadOnlyObjectWrapper<>(this, "whyNot", Optional.empty());
    private final Playback playback;
    private final ObservableValue<Optional<String>> whyReadOnly;

    /**
     * Tells of a clock.
     *
     * @param whyReadOnly why nothing at all can be changed; empty if it can
     */
    LookingBack(Playback playback, ObservableValue<Optional<String>> whyReadOnly) {
        this.playback = playback;
        this.whyReadOnly = whyReadOnly;
        whyReadOnly.addListener((_, _, _) -> check());
        playback.clockProperty().addListener(_ -> check());
        playback.atEdgeProperty().addListener(_ -> check());
    }

    /** What is looked at; empty at the edge. */
    ReadOnlyObjectProperty<Optional<String>> sentenceProperty() {
        return sentence.getReadOnlyProperty();
    }

    /** Why nothing at all can be changed, wherever the clock stands; empty if it can. */
    Optional<String> whyReadOnly() {
        return whyReadOnly.getValue();
    }

    /** Why nothing can be decided; empty from the start on. */
    ReadOnlyObjectProperty<Optional<String>> whyNotProperty() {
        return whyNot.getReadOnlyProperty();
    }

    private void check() {
        long clock = playback.clock();
        boolean isBefore = clock < playback.start();
        tell(sentence, playback.isAtEdge() ? Optional.empty() : Optional.of(Sentences.lookingBack(clock)));
        tell(whyNot, whyReadOnly().or(() -> isBefore
                ? Optional.of(Sentences.beforeTheStart(clock, playback.start()))
                : Optional.empty()));
    }

    private static void tell(ReadOnlyObjectWrapper<Optional<String>> told, Optional<String> now) {
        if (!now.equals(told.get())) {
            told.set(now);
        }
    }
}
