package org.revisionscope.controller.action;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;

/** Tells those who have no actions of their own which key does one. */
@FunctionalInterface
public interface KeyNames {

    /** Where nothing has a key. */
    KeyNames NONE = _ -> new ReadOnlyStringWrapper("");

    /**
     * How the key of an action is written, following the user's choice; empty text if it has none.
     *
     * @param action the action's name
     */
    ObservableValue<String> of(String action);
}
