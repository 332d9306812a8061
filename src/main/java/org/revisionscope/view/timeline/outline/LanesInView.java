package org.revisionscope.view.timeline.outline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.revisionscope.model.fleet.Owner;
import org.revisionscope.model.fleet.Place;
import org.revisionscope.model.fleet.RevisionId;
import org.revisionscope.model.history.Chronicle;
import org.revisionscope.model.history.Lane;
import org.revisionscope.view.timeline.scale.TimeScale;
import org.revisionscope.view.timeline.sight.LaneBook;
import org.revisionscope.view.timeline.sight.LaneKey;
import org.revisionscope.view.timeline.sight.LaneView;
import org.revisionscope.view.timeline.sight.Packing;
import org.revisionscope.view.timeline.sight.Sight;
import org.revisionscope.view.timeline.sight.Source;

/** The lanes of each revision that reach into a span, looked for again only where there may be others. */
final class LanesInView {

    private LaneBook past = new LaneBook(new Chronicle());
    private LaneBook ahead = new LaneBook(new Chronicle());
    /** Looked up by key only, never walked. */
    private final Map<RevisionId, OfRevision> known = new HashMap<>();

    /** What matters of a lane besides that it is there. */
    enum Detail {
        /** Nothing. */
        NONE,
        /** How many tasks it has, unless it is a crowd. */
        TASKS
    }

    /**
     * The lanes of one revision.
     *
     * @param lanes by owner
     * @param byPlace the same, by place and then by owner
     */
    record Group(List<LaneView> lanes, SortedMap<Place, List<LaneView>> byPlace) {

        static final Group NONE = new Group(List.of(), new TreeMap<>());

        static Group of(List<LaneView> lanes) {
            TreeMap<Place, List<LaneView>> places = new TreeMap<>();
            List<LaneView> group = new ArrayList<>();
            for (LaneView lane : lanes) { // they are in the order of their places
                Place place = lane.key().owner().place();
                if (group.isEmpty() || !group.getFirst().key().owner().place().equals(place)) {
                    group = places.computeIfAbsent(place, _ -> new ArrayList<>());
                }
                group.add(lane);
            }
            places.replaceAll((_, each) -> List.copyOf(each));
            return new Group(lanes, places);
        }
    }

    /** Takes up the books of a sight's chronicles. */
    void open(Sight sight) {
        LaneBook pastBook = bookOf(past, sight.past().chronicle());
        LaneBook aheadBook = sight.ahead().map(source -> bookOf(ahead, source.chronicle())).orElse(ahead);
        if (pastBook != past || aheadBook != ahead) {
            known.clear();
        }
        past = pastBook;
        ahead = aheadBook;
    }

    private static LaneBook bookOf(LaneBook book, Chronicle chronicle) {
        return book.isOf(chronicle) ? book : new LaneBook(chronicle);
    }

    /** A number that changes whenever another lane reaches into the span, or in what matters of those that do. */
    int look(Sight sight, TimeScale scale, List<RevisionId> revisions, Detail detail) {
        int hash = 1;
        for (Source source : sight.sources()) {
            int rowsBefore = source.chronicle().view().rowsUntil(scale.left());
            for (RevisionId revision : revisions) {
                OfRevision lanes = known.computeIfAbsent(revision, _ -> new OfRevision());
                hash = 31 * hash + lanes.in(source).look(bookOf(source), revision, rowsBefore, source.rows(), detail);
            }
        }
        return hash;
    }

    /** The lanes of a revision, as they were looked for last. */
    Group group(RevisionId revision, Sight sight) {
        OfRevision lanes = known.get(revision);
        if (lanes == null) {
            return Group.NONE;
        }
        int hash = 1;
        for (Source source : sight.sources()) {
            hash = 31 * hash + lanes.in(source).members;
        }
        if (lanes.groupHash != hash) {
            lanes.group = Optional.empty();
            lanes.groupHash = hash;
        }
        Group group = lanes.group.orElseGet(() -> Group.of(views(revision, lanes, sight)));
        lanes.group = Optional.of(group);
        return group;
    }

    private List<LaneView> views(RevisionId revision, OfRevision lanes, Sight sight) {
        List<LaneView> found = views(revision, past, lanes.past, sight);
        if (sight.ahead().isPresent()) {
            Set<Owner> there = new HashSet<>();
            found.forEach(lane -> there.add(lane.key().owner()));
            List<LaneView> more = views(revision, ahead, lanes.ahead, sight);
            more.removeIf(lane -> there.contains(lane.key().owner()));
            if (!more.isEmpty()) {
                found.addAll(more);
                found.sort(Comparator.comparing(lane -> lane.key().owner()));
            }
        }
        return List.copyOf(found);
    }

    private List<LaneView> views(RevisionId revision, LaneBook book, Sought sought, Sight sight) {
        List<Lane> lanes = new ArrayList<>();
        book.forEachReachingBeyond(revision, sought.rowsBefore, sought.rows, lanes::add);
        book.sort(lanes);
        List<LaneView> views = new ArrayList<>();
        lanes.forEach(lane -> views.add(view(book.key(lane), sight)));
        return views;
    }

    private LaneView view(LaneKey key, Sight sight) {
        Optional<LaneView.Packed> future = sight.ahead().isPresent() ? ahead.get(key) : Optional.empty();
        return new LaneView(key, past.get(key), future);
    }

    private LaneBook bookOf(Source source) {
        return source.ahead() ? ahead : past;
    }

    /** The lanes of one revision in both sources. */
    private static final class OfRevision {

        private final Sought past = new Sought();
        private final Sought ahead = new Sought();
        private Optional<Group> group = Optional.empty();
        private int groupHash;

        Sought in(Source source) {
            return source.ahead() ? ahead : past;
        }
    }

    /** The lanes of one revision in one source, as they were looked for last. */
    private static final class Sought {

        private int rowsBefore = -1;
        private int rows;
        private int lanes;
        private boolean complete;
        /** Changes with the lanes that reach into the span, */
        private int members;
        /** and this one with what matters of them, too. */
        private int hash;

        int look(LaneBook book, RevisionId revision, int before, int until, Detail detail) {
            int count = book.count(revision);
            boolean same = detail == Detail.NONE && complete && before == rowsBefore && until >= rows && count == lanes;
            if (!same) {
                members = 1;
                hash = 1;
                book.forEachReachingBeyond(revision, before, until, lane -> {
                    members = 31 * members + lane.number();
                    hash = 31 * hash + Math.min(lane.launchedAt(until), Packing.MOST_TASKS + 1);
                });
                rowsBefore = before;
                rows = until;
                lanes = count;
                // lanes come in the order of their first launches: nothing but a new one can join them
                complete = book.isLaunched(revision, count - 1, until);
            }
            return detail == Detail.NONE ? members : 31 * members + hash;
        }
    }
}
