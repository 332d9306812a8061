package org.revisionscope.view.timeline.sight;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

import org.revisionscope.model.fleet.RevisionId;
import org.revisionscope.model.history.Chronicle;
import org.revisionscope.model.history.JournalView;
import org.revisionscope.model.history.Lane;
import org.revisionscope.model.history.Lanes;

/** The lanes of one chronicle by their keys, with the line of each task; grows as the chronicle does. */
public final class LaneBook {

    private final Chronicle chronicle;
    /** By the numbers of the lanes. */
    private final List<LaneKey> keys = new ArrayList<>();
    /** Looked up by key only, never walked. */
    private final Map<LaneKey, LaneView.Packed> byKey = new HashMap<>();

    /** The places of the owners in their order, by the journal's numbers: comparing owners takes long. */
    private int[] ranks = {};

    /** A book about a chronicle, which may read on meanwhile. */
    public LaneBook(Chronicle chronicle) {
        this.chronicle = chronicle;
    }

    /** Whether this is the book of that chronicle. */
    public boolean isOf(Chronicle other) {
        return chronicle == other;
    }

    /**
     * The lanes of a revision with a task, in the first {@code rows} rows, that was not gone before {@code rowsBefore}; in
     * the order of their first launches.
     */
    public void forEachReachingBeyond(RevisionId revision, int rowsBefore, int rows, Consumer<Lane> action) {
        OptionalInt number = chronicle.revisions().number(revision);
        if (number.isEmpty()) {
            return;
        }
        for (Lane lane : chronicle.lanes().ofRevision(number.getAsInt())) {
            int launched = lane.launchedAt(rows);
            if (launched == 0) { // and so are those that came later
                return;
            }
            if (launched > lane.leftRows().countBelow(Math.min(rowsBefore, rows))) {
                action.accept(lane);
            }
        }
    }

    /** How many lanes of a revision there are. */
    public int count(RevisionId revision) {
        OptionalInt number = chronicle.revisions().number(revision);
        return number.isEmpty() ? 0 : chronicle.lanes().ofRevision(number.getAsInt()).size();
    }

    /** Whether the n-th lane of a revision, from 0, has a task in the first so many rows. */
    public boolean isLaunched(RevisionId revision, int n, int rows) {
        OptionalInt number = chronicle.revisions().number(revision);
        return number.isPresent() && n >= 0
                && chronicle.lanes().ofRevision(number.getAsInt()).get(n).launchedAt(rows) > 0;
    }

    /** What a lane stands for. */
    public LaneKey key(Lane lane) {
        readOn();
        return keys.get(lane.number());
    }

    /** The lane of a key. */
    public Optional<LaneView.Packed> get(LaneKey key) {
        readOn();
        return Optional.ofNullable(byKey.get(key));
    }

    /** Sorts lanes by their owners, of which each has at most one. */
    public void sort(List<Lane> lanes) {
        if (ranks.length < chronicle.view().owners()) {
            rank();
        }
        lanes.sort(Comparator.comparingInt(lane -> ranks[lane.owner()]));
    }

    private void rank() {
        JournalView view = chronicle.view();
        Integer[] owners = new Integer[view.owners()];
        Arrays.setAll(owners, owner -> owner);
        Arrays.sort(owners, Comparator.comparing(view::owner));
        ranks = new int[owners.length];
        for (int rank = 0; rank < owners.length; rank++) {
            ranks[owners[rank]] = rank;
        }
    }

    private void readOn() {
        Lanes all = chronicle.lanes();
        for (int number = keys.size(); number < all.count(); number++) {
            Lane lane = all.get(number);
            LaneView.Packed packed = new LaneView.Packed(lane, new Packing(lane, chronicle.tasks()));
            LaneKey key = new LaneKey(chronicle.revisions().id(lane.revision()), all.owner(lane));
            keys.add(key);
            byKey.put(key, packed);
        }
    }
}
