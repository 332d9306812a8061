package org.revisionscope.controller.window;

import java.util.List;
import java.util.Optional;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;

import org.jspecify.annotations.Nullable;

/** The parts of the window that F6 goes round. */
final class Regions {
    private final List<Node> regions;

    Regions(List<Node> regions) {
        this.regions = List.copyOf(regions);
    }

    /** Moves the keyboard's focus to the region after the one that has it. */
    void next(Scene scene) {
        int current = current(scene.getFocusOwner());
        for (int step = 1; step <= regions.size(); step++) {
            Optional<Node> target = first(regions.get((current + step) % regions.size()));
            if (target.isPresent()) {
                target.get().requestFocus();
                return;
            }
        }
    }

    /** Which region has the focus; the last if none, so that the next is the first. */
    private int current(@Nullable Node focused) {
        for (Node node = focused; node != null; node = node.getParent()) {
            if (regions.contains(node)) {
                return regions.indexOf(node);
            }
        }
        return regions.size() - 1;
    }

    /** The first thing in a region that can have the focus. */
    static Optional<Node> first(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return Optional.empty();
        }
        if (node.isFocusTraversable()) {
            return Optional.of(node);
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().map(Regions::first).flatMap(Optional::stream).findFirst()
                : Optional.empty();
    }
}
