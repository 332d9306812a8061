package org.revisionscope.view.window;

import java.util.Objects;
import java.util.stream.Stream;

import javafx.scene.Node;

import org.jspecify.annotations.Nullable;

/** The parts of a pane, of which some may not be there yet while FXML builds it. */
final class Parts {

    private Parts() {}

    /** The parts that are there, in order. */
    static Node[] present(@Nullable Node... parts) {
        return Stream.of(parts).filter(Objects::nonNull).toArray(Node[]::new);
    }
}
