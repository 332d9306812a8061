package org.revisionscope.view.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import javafx.scene.Group;
import javafx.scene.Node;

/** Nodes of one kind that are taken anew in every frame; those that a frame does not take are hidden. */
final class NodePool<N extends Node> {

    private final Group group;
    private final Supplier<N> maker;
    private final List<N> nodes = new ArrayList<>();
    private int taken;

    NodePool(Group group, Supplier<N> maker) {
        this.group = group;
        this.maker = maker;
    }

    /** The next node, shown. */
    N next() {
        if (taken == nodes.size()) {
            N node = maker.get();
            nodes.add(node);
            group.getChildren().add(node);
        }
        N node = nodes.get(taken++);
        node.setVisible(true);
        return node;
    }

    /** Hides the nodes that were not taken, and gives all of them back. */
    void end() {
        for (N left : nodes.subList(taken, nodes.size())) {
            left.setVisible(false);
        }
        taken = 0;
    }
}
