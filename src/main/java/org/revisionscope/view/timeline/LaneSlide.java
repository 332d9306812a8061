package org.revisionscope.view.timeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.revisionscope.model.fleet.Place;
import org.revisionscope.model.fleet.PlatformVersion;
import org.revisionscope.model.fleet.RevisionId;
import org.revisionscope.view.motion.Timing;

/** Makes room for a new lane: the lanes below it slide to where they belong, and it shows when they have made room. */
final class LaneSlide extends PictureMotion {

    private final Map<Key, Double> before = new HashMap<>();
    private Outline target = new Outline(List.of());

    /** What a row stands for, wherever it lies. */
    private sealed interface Key {
        record OfVersion(PlatformVersion version) implements Key {}

        record OfRevision(RevisionId revision) implements Key {}

        record OfPlace(RevisionId revision, Place place) implements Key {}

        record OfLane(LaneKey lane) implements Key {}
    }

    LaneSlide(Runnable redraw) {
        super(redraw);
    }

    @Override
    public Timing timing() {
        return Timing.LANE_OPENS;
    }

    /** The rows change to an outline at once. */
    void leapTo(Outline wanted) {
        target = wanted;
        startAt(1);
    }

    /** Whether this outline is shown, or on its way. */
    boolean leadsTo(Outline wanted) {
        return wanted == target;
    }

    /** What is shown now. */
    Outline shown() {
        return part() < 1 ? between() : target;
    }

    /** Begins to slide from where the rows lay to another outline; tells whether any row has to. */
    boolean begin(Outline wanted) {
        remember();
        target = wanted;
        boolean slides = wanted.rows().stream().anyMatch(row -> before.getOrDefault(key(row), row.y()) != row.y());
        startAt(slides ? 0 : 1);
        return slides;
    }

    private void remember() {
        before.clear();
        target.rows().forEach(row -> before.put(key(row), row.y()));
    }

    private Outline between() {
        List<Row> rows = new ArrayList<>();
        for (Row row : target.rows()) {
            Double y = before.get(key(row));
            if (y != null) {
                rows.add(at(row, Math.rint(y + (row.y() - y) * part())));
            }
        }
        return new Outline(rows);
    }

    private static Key key(Row row) {
        return switch (row) {
            case Row.Version version -> new Key.OfVersion(version.version());
            case Row.Revision revision -> new Key.OfRevision(revision.revision());
            case Row.PlaceGroup group -> new Key.OfPlace(group.revision(), group.place());
            case Row.Tasks tasks -> new Key.OfLane(tasks.lane().key());
        };
    }

    private static Row at(Row row, double y) {
        return switch (row) {
            case Row.Version version -> new Row.Version(y, version.version(), version.folded());
            case Row.Revision revision -> new Row.Revision(y, revision.revision());
            case Row.PlaceGroup group -> new Row.PlaceGroup(y, group.revision(), group.place(), group.lanes());
            case Row.Tasks tasks -> new Row.Tasks(y, tasks.lane(), tasks.lines(), tasks.pitch(), tasks.crowd());
        };
    }
}
