package org.revisionscope.view.timeline.outline;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

import org.revisionscope.model.fleet.Owner;

/** Whose lanes stay at the top of a timeline while the others scroll. */
public final class Pins {

    private final Set<Owner> owners = new LinkedHashSet<>();
    private final ReadOnlyIntegerWrapper changes = new ReadOnlyIntegerWrapper(this, "changes");

    /** Whether the lanes of an owner are pinned, on whichever revision. */
    public boolean hold(Owner owner) {
        return owners.contains(owner);
    }

    /** Pins the lanes of an owner, or unpins them. */
    public void toggle(Owner owner) {
        if (!owners.remove(owner)) {
            owners.add(owner);
        }
        changes.set(changes.get() + 1);
    }

    /** Whose lanes are pinned, in the order in which they were. */
    public List<Owner> all() {
        return List.copyOf(owners);
    }

    /** Pins the lanes of these owners and of no others. */
    public void hold(List<Owner> others) {
        owners.clear();
        owners.addAll(others);
        changes.set(changes.get() + 1);
    }

    /** Changes with every toggle. */
    public ReadOnlyIntegerProperty changesProperty() {
        return changes.getReadOnlyProperty();
    }

    boolean isEmpty() {
        return owners.isEmpty();
    }
}
