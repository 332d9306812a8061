package org.revisionscope.view.timeline.outline;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

import org.revisionscope.model.fleet.Place;
import org.revisionscope.model.fleet.PlatformVersion;
import org.revisionscope.model.fleet.RevisionId;

/** What the user folded and unfolded; what was not touched follows a default. */
public final class Folds {

    /** With more lanes than this in view, places begin folded. */
    static final int MANY_LANES = 80;

    private final Set<Fold> touched = new LinkedHashSet<>();
    private Depth depth = Depth.LANES;
    private final ReadOnlyIntegerWrapper changes = new ReadOnlyIntegerWrapper(this, "changes");

    /** How far down the outline goes. */
    public enum Depth {
        /** To the lanes of tasks. */
        LANES,
        /** To the revisions, where there is no room for lanes. */
        REVISIONS
    }

    /** Shows rows down to a depth from now on; what was folded stays folded. */
    public void show(Depth wanted) {
        if (wanted != depth) {
            depth = wanted;
            changes.set(changes.get() + 1);
        }
    }

    Depth depth() {
        return depth;
    }

    /** What was folded, or opened where it begins folded, in the order in which it was. */
    public List<Fold> all() {
        return List.copyOf(touched);
    }

    /** Folds these, or opens them where they begin folded, and leaves all others as they begin. */
    public void hold(List<Fold> others) {
        touched.clear();
        touched.addAll(others);
        changes.set(changes.get() + 1);
    }

    /** Changes with every fold and unfold. */
    public ReadOnlyIntegerProperty changesProperty() {
        return changes.getReadOnlyProperty();
    }

    int changes() {
        return changes.get();
    }

    /** Whether the revisions of a platform version are hidden. */
    boolean folded(PlatformVersion version) {
        return touched.contains(new Fold.OfVersion(version));
    }

    /** Whether the lanes of a place within a revision are one band, where there are so many lanes in all. */
    boolean folded(RevisionId revision, Place place, int lanesInView) {
        return lanesInView > MANY_LANES != touched.contains(new Fold.OfPlace(revision, place));
    }

    /** Whether all places in all revisions are folded, where there are so many lanes in all. */
    boolean foldsEveryPlace(int lanesInView) {
        return lanesInView > MANY_LANES && touched.stream().noneMatch(Fold.OfPlace.class::isInstance);
    }

    /** Folds what is open and opens what is folded; a row that cannot be folded stays as it is. */
    public void toggle(Row row) {
        switch (row) {
            case Row.Version version -> toggle(new Fold.OfVersion(version.version()));
            case Row.PlaceGroup group -> toggle(new Fold.OfPlace(group.revision(), group.place()));
            case Row.Revision _,Row.Tasks _,Row.Pins _ -> {
                // these are never folded
            }
        }
    }

    private void toggle(Fold fold) {
        if (!touched.remove(fold)) {
            touched.add(fold);
        }
        changes.set(changes.get() + 1);
    }
}
