package org.revisionscope.controller.facts;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/** Which panels of a drawer can be seen. */
public final class Tabs {

    private Tabs() {}

    /**
     * Whether the tab with a panel in it is the one that is shown; a panel that lies in no tab is always seen.
     *
     * @param panel the root of the panel, which a tab shows and hides with a parent of its own
     */
    public static ObservableValue<Boolean> seen(Node panel) {
        return panel.parentProperty().flatMap(Node::visibleProperty).orElse(true);
    }
}
