package org.revisionscope.view.motion;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Window;

/** Whether there is anybody to move for: a node that lies in no open window needs no frames. */
public final class Audience {

    private Audience() {}

    /** Whether a node lies in a window that is open, now and as it changes. */
    public static ObservableValue<Boolean> of(Node node) {
        return node.sceneProperty().flatMap(Scene::windowProperty).flatMap(Window::showingProperty).orElse(false);
    }

    /** Does this whenever a node no longer lies in a window that is open. */
    public static void whenGone(Node node, Runnable rest) {
        of(node).addListener((_, _, isThere) -> {
            if (!isThere) {
                rest.run();
            }
        });
    }
}
