package org.revisionscope.controller.document;

import java.util.Optional;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.revisionscope.controller.playback.Playback;
import org.revisionscope.model.explain.Sentences;

/** Tells why nothing can be decided while the clock stands before the edge. */
final class LookingBack {

    private final ReadOnlyObjectWrapper<Optional<String>> sentence =
            new ReadOnlyObjectWrapper<>(this, "sentence", Optional.empty());
    private final Playback playback;

    LookingBack(Playback playback) {
        this.playback = playback;
        playback.clockProperty().addListener(_ -> check());
        playback.atEdgeProperty().addListener(_ -> check());
    }

    /** Why nothing can be decided; empty at the edge. */
    ReadOnlyObjectProperty<Optional<String>> sentenceProperty() {
        return sentence.getReadOnlyProperty();
    }

    private void check() {
        Optional<String> now = playback.isAtEdge() ? Optional.empty()
                : Optional.of(Sentences.lookingBack(playback.clock()));
        if (!now.equals(sentence.get())) {
            sentence.set(now);
        }
    }
}
