package org.revisionscope.view.timeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.revisionscope.model.history.Chronicle;
import org.revisionscope.model.history.Lane;
import org.revisionscope.model.history.Lanes;

/** The lanes of one chronicle by their keys, with the line of each task; grows as the chronicle does. */
final class LaneBook {

    private final Chronicle chronicle;
    private final List<LaneView.Packed> lanes = new ArrayList<>();
    private final List<LaneKey> keys = new ArrayList<>();
    /** Looked up by key only, never walked. */
    private final Map<LaneKey, LaneView.Packed> byKey = new HashMap<>();

    LaneBook(Chronicle chronicle) {
        this.chronicle = chronicle;
    }

    /** Whether this is the book of that chronicle. */
    boolean isOf(Chronicle other) {
        return chronicle == other;
    }

    /** How many lanes had a task in the first {@code rows} rows; they come first. */
    int known(int rows) {
        readOn();
        int low = 0;
        int high = lanes.size();
        while (low < high) {
            int middle = low + high >>> 1;
            if (lanes.get(middle).lane().launchedAt(rows) > 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Whether, in the first {@code rows} rows, a lane has a task that was not gone before {@code rowsBefore}. */
    boolean reachesBeyond(int lane, int rowsBefore, int rows) {
        Lane tasks = lanes.get(lane).lane();
        return tasks.launchedAt(rows) > tasks.leftRows().countBelow(Math.min(rowsBefore, rows));
    }

    /** How many tasks a lane had in the first {@code rows} rows. */
    int tasks(int lane, int rows) {
        return lanes.get(lane).lane().launchedAt(rows);
    }

    /** The number of a lane's revision in the chronicle. */
    int revision(int lane) {
        return lanes.get(lane).lane().revision();
    }

    /** What a lane stands for. */
    LaneKey key(int lane) {
        return keys.get(lane);
    }

    /** The lane of a key. */
    Optional<LaneView.Packed> get(LaneKey key) {
        readOn();
        return Optional.ofNullable(byKey.get(key));
    }

    private void readOn() {
        Lanes all = chronicle.lanes();
        for (int number = lanes.size(); number < all.count(); number++) {
            Lane lane = all.get(number);
            LaneView.Packed packed = new LaneView.Packed(lane, new Packing(lane, chronicle.tasks()));
            LaneKey key = new LaneKey(chronicle.revisions().id(lane.revision()), all.owner(lane));
            lanes.add(packed);
            keys.add(key);
            byKey.put(key, packed);
        }
    }
}
