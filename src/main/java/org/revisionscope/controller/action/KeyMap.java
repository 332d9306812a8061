package org.revisionscope.controller.action;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/** Which keys ask for which action: its own, unless the user chose others or switched single characters off. */
public final class KeyMap {
    private final Map<String, List<Shortcut>> chosen = new LinkedHashMap<>();
    private final BooleanProperty characters = new SimpleBooleanProperty(this, "characters", true);
    private final ReadOnlyIntegerWrapper changes = new ReadOnlyIntegerWrapper(this, "changes");

    /** A map in which every action has its own keys. */
    public KeyMap() {
        characters.addListener(_ -> changed());
    }

    /** The keys of an action; the first is the one that is shown. */
    public List<Shortcut> of(Action action) {
        List<Shortcut> all = chosen.getOrDefault(action.id(), action.shortcuts());
        return characters.get() ? all : all.stream().filter(key -> !(key instanceof Shortcut.Typed)).toList();
    }

    /** Gives an action these keys instead of its own; none is allowed. */
    public void choose(Action action, List<Shortcut> keys) {
        if (keys.equals(action.shortcuts())) {
            chosen.remove(action.id());
        } else {
            chosen.put(action.id(), List.copyOf(keys));
        }
        changed();
    }

    /**
     * Takes up a choice of an earlier run.
     *
     * @param action the name of an action, which this version may not have
     */
    public void recall(String action, List<Shortcut> keys) {
        chosen.put(action, List.copyOf(keys));
        changed();
    }

    /** Gives every action its own keys again. */
    public void reset() {
        chosen.clear();
        changed();
    }

    /** What was chosen instead of an action's own keys, by the action's id. */
    public Map<String, List<Shortcut>> chosen() {
        return Map.copyOf(chosen);
    }

    /** Whether a single character that is typed asks for an action; some ways of speaking or typing cannot do with that. */
    public BooleanProperty charactersProperty() {
        return characters;
    }

    /** Counts the changes, for those who show keys. */
    public ReadOnlyIntegerProperty changesProperty() {
        return changes.getReadOnlyProperty();
    }

    private void changed() {
        changes.set(changes.get() + 1);
    }
}
