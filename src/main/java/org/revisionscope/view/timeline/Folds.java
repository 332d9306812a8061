package org.revisionscope.view.timeline;

import java.util.HashSet;
import java.util.Set;

import org.revisionscope.model.fleet.Place;
import org.revisionscope.model.fleet.PlatformVersion;
import org.revisionscope.model.fleet.RevisionId;

/** What the user folded and unfolded; what was not touched follows a default. */
final class Folds {

    /** With more lanes than this in view, places begin folded. */
    static final int MANY_LANES = 80;

    /** Asked by key only, never walked. */
    private final Set<Object> touched = new HashSet<>();
    private int changes;

    private record PlaceInRevision(RevisionId revision, Place place) {}

    /** Changes with every fold and unfold. */
    int changes() {
        return changes;
    }

    /** Whether the revisions of a platform version are hidden. */
    boolean folded(PlatformVersion version) {
        return touched.contains(version);
    }

    /** Whether the lanes of a place within a revision are one band, where there are so many lanes in all. */
    boolean folded(RevisionId revision, Place place, int lanesInView) {
        return lanesInView > MANY_LANES != touched.contains(new PlaceInRevision(revision, place));
    }

    /** Whether all places in all revisions are folded, where there are so many lanes in all. */
    boolean foldsEveryPlace(int lanesInView) {
        return lanesInView > MANY_LANES && touched.stream().noneMatch(PlaceInRevision.class::isInstance);
    }

    /** Folds what is open and opens what is folded; a row that cannot be folded stays as it is. */
    void toggle(Row row) {
        switch (row) {
            case Row.Version version -> toggle(version.version());
            case Row.PlaceGroup group -> toggle(new PlaceInRevision(group.revision(), group.place()));
            case Row.Revision _,Row.Tasks _,Row.Pins _ -> {
                // these are never folded
            }
        }
    }

    private void toggle(Object key) {
        changes++;
        if (!touched.remove(key)) {
            touched.add(key);
        }
    }
}
