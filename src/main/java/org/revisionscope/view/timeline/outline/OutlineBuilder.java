package org.revisionscope.view.timeline.outline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.revisionscope.model.fleet.PlatformVersion;
import org.revisionscope.model.fleet.RevisionId;
import org.revisionscope.model.history.RevisionLives;
import org.revisionscope.model.history.RevisionPhase;
import org.revisionscope.view.timeline.outline.LanesInView.Detail;
import org.revisionscope.view.timeline.outline.LanesInView.Group;
import org.revisionscope.view.timeline.scale.TimeScale;
import org.revisionscope.view.timeline.sight.LaneView;
import org.revisionscope.view.timeline.sight.RevisionPath;
import org.revisionscope.view.timeline.sight.Sight;
import org.revisionscope.view.timeline.sight.Source;

/** Arranges what a sight holds into rows, and arranges it anew only when something was added. */
public final class OutlineBuilder {

    private final Folds folds;
    private final LanesInView lanesInView = new LanesInView();
    private Outline outline = new Outline(List.of());
    /** Whether the outline has no row of a single lane, so that the lanes' tasks do not matter. */
    private boolean onlyPlaces;
    private State built = new State(0, 0, 0, 0, List.of(), List.of(), 0);

    /** What an outline depends on. */
    private record State(int pastChronicle, int aheadChronicle, int folds, double room,
            List<PlatformVersion> versions, List<RevisionId> revisions, int lanes) {}

    /** A builder that asks each time what is folded. */
    public OutlineBuilder(Folds folds) {
        this.folds = folds;
    }

    /** The outline of a sight, for the revisions that a scale shows, drawn together to fit a height if it can. */
    public Outline of(Sight sight, TimeScale scale, double room) {
        lanesInView.open(sight);
        List<RevisionId> revisions = revisions(sight, scale);
        State state = new State(System.identityHashCode(sight.past().chronicle()), aheadState(sight), folds.changes(),
                room, versions(sight), revisions,
                lanesInView.look(sight, scale, revisions, onlyPlaces ? Detail.NONE : Detail.TASKS));
        if (!state.equals(built)) {
            outline = fitted(sight, state);
            built = state;
        }
        return outline;
    }

    private static int aheadState(Sight sight) {
        return sight.ahead().map(source -> System.identityHashCode(source.chronicle())).orElse(0);
    }

    /** The platform versions that a revision is known of, the highest first. */
    private static List<PlatformVersion> versions(Sight sight) {
        TreeSet<PlatformVersion> found = new TreeSet<>(Comparator.reverseOrder());
        Source source = sight.furthest();
        RevisionLives lives = source.chronicle().revisions();
        for (int i = 0; i < lives.count(); i++) {
            if (source.told(lives.released(i)) != Source.NEVER) {
                found.add(lives.id(i).platformVersion());
            }
        }
        return List.copyOf(found);
    }

    /** The revisions whose lives reach into the span, the newest first. */
    private static List<RevisionId> revisions(Sight sight, TimeScale scale) {
        List<RevisionId> found = new ArrayList<>();
        Source source = sight.furthest();
        RevisionLives lives = source.chronicle().revisions();
        for (int i = lives.count() - 1; i >= 0; i--) {
            RevisionPath path = RevisionPath.of(source, i);
            if (path.from(RevisionPhase.NEWEST) <= scale.right() && path.from(RevisionPhase.RETIRED) >= scale.left()) {
                found.add(lives.id(i));
            }
        }
        return found;
    }

    private Outline fitted(Sight sight, State state) {
        return switch (folds.depth()) {
            case LANES -> withLanes(sight, state);
            case REVISIONS -> {
                onlyPlaces = true;
                yield new Outline(revisionsAlone(state));
            }
        };
    }

    /** Each revision without its lanes, and without the heading of its platform version if there is only one. */
    private List<Row> revisionsAlone(State state) {
        RowList rows = new RowList(Spacing.STEPS.getFirst());
        List<PlatformVersion> versions =
                state.revisions().stream().map(RevisionId::platformVersion).distinct().toList();
        for (PlatformVersion version : state.versions()) {
            if (versions.size() > 1 && versions.contains(version)) {
                rows.add(new Row.Version(rows.y, version, folds.folded(version)));
            }
            if (versions.size() == 1 || !folds.folded(version)) {
                state.revisions().stream().filter(revision -> revision.platformVersion().equals(version))
                        .forEach(revision -> rows.add(Row.Revision.alone(rows.y, revision)));
            }
        }
        return rows.list;
    }

    private Outline withLanes(Sight sight, State state) {
        Map<RevisionId, Group> groups = new HashMap<>();
        state.revisions().forEach(revision -> groups.put(revision, lanesInView.group(revision, sight)));
        int laneCount = state.revisions().stream().mapToInt(revision -> of(groups, revision).lanes().size()).sum();
        boolean severalPlaces = state.revisions().stream()
                .flatMap(revision -> of(groups, revision).byPlace().keySet().stream()).distinct().limit(2).count() > 1;
        onlyPlaces = severalPlaces && folds.foldsEveryPlace(laneCount);
        Lanes lanes = new Lanes(groups, laneCount, severalPlaces);
        for (Spacing spacing : laneCount <= Folds.MANY_LANES ? Spacing.STEPS : List.<Spacing>of()) {
            Outline tried = new Outline(rows(sight, state, lanes, spacing));
            if (tried.height() <= state.room()) {
                return tried;
            }
        }
        return new Outline(rows(sight, state, lanes, Spacing.SCROLLED));
    }

    private static Group of(Map<RevisionId, Group> groups, RevisionId revision) {
        return groups.getOrDefault(revision, Group.NONE);
    }

    /**
     * The lanes that become rows.
     *
     * @param groups looked up by key only
     */
    private record Lanes(Map<RevisionId, Group> groups, int count, boolean severalPlaces) {}

    private List<Row> rows(Sight sight, State state, Lanes lanes, Spacing spacing) {
        RowList rows = new RowList(spacing);
        for (PlatformVersion version : state.versions()) {
            rows.add(new Row.Version(rows.y, version, folds.folded(version)));
            if (folds.folded(version)) {
                continue;
            }
            for (RevisionId revision : state.revisions()) {
                if (revision.platformVersion().equals(version)) {
                    rows.add(new Row.Revision(rows.y, revision, spacing.revisionRow()));
                    Group group = of(lanes.groups(), revision);
                    if (lanes.severalPlaces()) {
                        addPlaces(rows, sight, revision, group, lanes.count());
                    } else {
                        addLanes(rows, sight, group.lanes());
                    }
                }
            }
        }
        return rows.list;
    }

    private void addPlaces(RowList rows, Sight sight, RevisionId revision, Group lanes, int laneCount) {
        lanes.byPlace().forEach((place, group) -> {
            boolean folded = folds.folded(revision, place, laneCount);
            if (folded) {
                rows.add(Row.PlaceGroup.folded(rows.y, revision, place, group));
            } else {
                rows.add(Row.PlaceGroup.open(rows.y, revision, place, rows.spacing));
                addLanes(rows, sight, group);
            }
        });
    }

    private static void addLanes(RowList rows, Sight sight, List<LaneView> lanes) {
        for (LaneView lane : lanes) {
            rows.add(Row.Tasks.of(lane, sight, rows.y, rows.spacing));
        }
    }

    private static final class RowList {
        private final List<Row> list = new ArrayList<>();
        private final Spacing spacing;
        private double y;

        RowList(Spacing spacing) {
            this.spacing = spacing;
        }

        void add(Row row) {
            list.add(row);
            y = row.bottom();
        }
    }
}
