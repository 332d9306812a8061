package org.revisionscope.view.timeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;

import org.revisionscope.model.fleet.Owner;
import org.revisionscope.model.fleet.Place;
import org.revisionscope.model.fleet.PlatformVersion;
import org.revisionscope.model.fleet.RevisionId;
import org.revisionscope.model.history.Chronicle;
import org.revisionscope.model.history.Lane;
import org.revisionscope.model.history.RevisionLives;
import org.revisionscope.model.history.RevisionPhase;

/** Arranges what a sight holds into rows, and arranges it anew only when something was added. */
final class OutlineBuilder {

    private final Folds folds;
    private LaneBook past = new LaneBook(new Chronicle());
    private LaneBook ahead = new LaneBook(new Chronicle());
    private Outline outline = new Outline(List.of());
    /** Whether the outline has no row of a single lane, so that the lanes' tasks do not matter. */
    private boolean onlyPlaces;
    private State built = new State(0, 0, 0, 0, List.of(), List.of(), 0);

    /** What an outline depends on. */
    private record State(int pastChronicle, int aheadChronicle, int folds, double room,
            List<PlatformVersion> versions, List<RevisionId> revisions, int lanes) {}

    OutlineBuilder(Folds folds) {
        this.folds = folds;
    }

    /** The outline of a sight, for the revisions that a scale shows, drawn together to fit a height if it can. */
    Outline of(Sight sight, TimeScale scale, double room) {
        past = bookOf(past, sight.past().chronicle());
        ahead = sight.ahead().map(source -> bookOf(ahead, source.chronicle())).orElse(ahead);
        List<RevisionId> revisions = revisions(sight, scale);
        State state = new State(System.identityHashCode(sight.past().chronicle()), aheadState(sight), folds.changes(),
                room, versions(sight), revisions, lanesInView(sight, scale, revisions));
        if (!state.equals(built)) {
            outline = fitted(sight, scale, state);
            built = state;
        }
        return outline;
    }

    private static int aheadState(Sight sight) {
        return sight.ahead().map(source -> System.identityHashCode(source.chronicle())).orElse(0);
    }

    private static LaneBook bookOf(LaneBook book, Chronicle chronicle) {
        return book.isOf(chronicle) ? book : new LaneBook(chronicle);
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

    private Outline fitted(Sight sight, TimeScale scale, State state) {
        Map<RevisionId, List<LaneView>> lanes = lanes(sight, scale, state.revisions());
        int laneCount = lanes.values().stream().mapToInt(List::size).sum();
        onlyPlaces = places(lanes.values()) > 1 && folds.foldsEveryPlace(laneCount);
        for (int pitch = Metrics.LINE_PITCH; laneCount <= Folds.MANY_LANES && pitch >= Metrics.LEAST_PITCH; pitch--) {
            Outline tried = new Outline(rows(sight, state, lanes, pitch));
            if (tried.height() <= state.room()) {
                return tried;
            }
        }
        return new Outline(rows(sight, state, lanes, Metrics.SCROLLED_PITCH));
    }

    private List<Row> rows(Sight sight, State state, Map<RevisionId, List<LaneView>> lanes, int pitch) {
        int laneCount = lanes.values().stream().mapToInt(List::size).sum();
        boolean severalPlaces = places(lanes.values()) > 1;
        RowList rows = new RowList(pitch);
        for (PlatformVersion version : state.versions()) {
            rows.add(new Row.Version(rows.y, version, folds.folded(version)));
            if (folds.folded(version)) {
                continue;
            }
            for (RevisionId revision : state.revisions()) {
                if (revision.platformVersion().equals(version)) {
                    rows.add(new Row.Revision(rows.y, revision));
                    List<LaneView> ofRevision = lanes.getOrDefault(revision, List.of());
                    if (severalPlaces) {
                        addPlaces(rows, sight, revision, ofRevision, laneCount);
                    } else {
                        addLanes(rows, sight, ofRevision);
                    }
                }
            }
        }
        return rows.list;
    }

    private void addPlaces(RowList rows, Sight sight, RevisionId revision, List<LaneView> lanes, int laneCount) {
        TreeMap<Place, List<LaneView>> byPlace = new TreeMap<>();
        lanes.forEach(lane -> byPlace.computeIfAbsent(lane.key().owner().place(), _ -> new ArrayList<>()).add(lane));
        byPlace.forEach((place, group) -> {
            boolean folded = folds.folded(revision, place, laneCount);
            rows.add(new Row.PlaceGroup(rows.y, revision, place, folded ? List.copyOf(group) : List.of()));
            if (!folded) {
                addLanes(rows, sight, group);
            }
        });
    }

    private static void addLanes(RowList rows, Sight sight, List<LaneView> lanes) {
        for (LaneView lane : lanes) {
            rows.add(Row.Tasks.of(lane, sight, rows.y, rows.pitch));
        }
    }

    /**
     * A number that changes whenever another lane reaches into the span, or one that has a row and is no crowd has more
     * tasks.
     */
    private int lanesInView(Sight sight, TimeScale scale, List<RevisionId> revisions) {
        int[] hash = {1};
        forEachInView(sight, scale, revisions, (source, lane) -> hash[0] = 31 * (31 * hash[0] + lane.number())
                + (onlyPlaces ? 0 : Math.min(lane.launchedAt(source.rows()), Packing.MOST_TASKS + 1)));
        return hash[0];
    }

    /** The lanes of each revision, by owner, with a task that is not gone before the span begins. */
    private Map<RevisionId, List<LaneView>> lanes(Sight sight, TimeScale scale, List<RevisionId> revisions) {
        Map<RevisionId, TreeMap<Owner, LaneView>> found = new LinkedHashMap<>();
        revisions.forEach(revision -> found.put(revision, new TreeMap<>()));
        forEachInView(sight, scale, revisions, (source, lane) -> {
            LaneKey key = bookOf(source).key(lane);
            found.getOrDefault(key.revision(), new TreeMap<>()).computeIfAbsent(key.owner(), _ -> view(key, sight));
        });
        Map<RevisionId, List<LaneView>> lanes = new LinkedHashMap<>();
        found.forEach((revision, byOwner) -> lanes.put(revision, List.copyOf(byOwner.values())));
        return lanes;
    }

    private void forEachInView(Sight sight, TimeScale scale, List<RevisionId> revisions,
            BiConsumer<Source, Lane> action) {
        for (Source source : sight.sources()) {
            int rowsBefore = source.chronicle().view().rowsUntil(scale.left());
            for (RevisionId revision : revisions) {
                bookOf(source).forEachReachingBeyond(revision, rowsBefore, source.rows(),
                        lane -> action.accept(source, lane));
            }
        }
    }

    private LaneBook bookOf(Source source) {
        return source.ahead() ? ahead : past;
    }

    private LaneView view(LaneKey key, Sight sight) {
        Optional<LaneView.Packed> future = sight.ahead().isPresent() ? ahead.get(key) : Optional.empty();
        return new LaneView(key, past.get(key), future);
    }

    private static long places(Collection<List<LaneView>> lanes) {
        return lanes.stream().flatMap(List::stream).map(lane -> lane.key().owner().place()).distinct().count();
    }

    private static final class RowList {
        private final List<Row> list = new ArrayList<>();
        private final int pitch;
        private double y;

        RowList(int pitch) {
            this.pitch = pitch;
        }

        void add(Row row) {
            list.add(row);
            y = row.bottom();
        }
    }
}
