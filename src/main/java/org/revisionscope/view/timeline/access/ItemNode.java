package org.revisionscope.view.timeline.access;

import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

/** Stands for an item where a toolkit wants a node. It is in no scene, and knows only where to ask. */
final class ItemNode extends Region {

    private final AccessibleList list;
    private final Object key;

    ItemNode(AccessibleList list, Object key) {
        this.list = list;
        this.key = key;
    }

    Object key() {
        return key;
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return list.ask(this, attribute);
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        list.act(this, action);
    }
}
