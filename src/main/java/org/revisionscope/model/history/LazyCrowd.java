package org.revisionscope.model.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The crowd of some lanes together: built when it is asked for, as far as that, and then only what is new. */
final class LazyCrowd {

    /**
     * How many rows more are told than were asked for: whoever asks follows a clock, and looking at every lane for each of
     * its steps would cost more than what is new.
     */
    private static final int AHEAD = 1 << 14;
    /** The fractional part of the golden ratio: multiples of it spread evenly, however many there are. */
    private static final double SPREAD = 0.618_033_988_749_895;

    private final TaskLives lives;
    private final List<Lane> lanes;
    /** How far it is told in the beginning; the more these differ, the less is told at once later on. */
    private final int firstAhead;
    private final Crowd crowd = new Crowd();
    private final List<Members> members = new ArrayList<>();
    /** By the numbers of their lanes; looked up by key only, never walked. */
    private final Map<Integer, Members> byLane = new HashMap<>();
    private int rows;

    /**
     * The crowd of these lanes.
     *
     * @param lanes may grow, as long as a new lane brings nothing earlier than what was read
     * @param number of this crowd: those with other numbers are read on at other times, so that those who ask for many
     *     never wait for all of them at once
     */
    LazyCrowd(TaskLives lives, List<Lane> lanes, int number) {
        this.lives = lives;
        this.lanes = lanes;
        double share = number * SPREAD;
        firstAhead = (int) (AHEAD * (share - Math.floor(share)));
    }

    /** The crowd, told at least as far as the first {@code rowsUntil} rows if so many were read. */
    synchronized Crowd get(int rowsUntil) {
        if (rows < Math.min(rowsUntil, lives.rows())) {
            int from = rows;
            rows = (int) Math.min((long) rowsUntil + (from == 0 ? firstAhead : AHEAD), lives.rows());
            JournalView view = lives.view();
            for (long change : changes(from)) {
                crowd.change(view.at(BarChanges.row(change)), BarChanges.kind(change));
            }
        }
        return crowd;
    }

    /** What happened in the lanes from a row on and before {@link #rows}, in order. */
    private long[] changes(int from) {
        while (members.size() < lanes.size()) {
            Members joined = new Members(lanes.get(members.size()));
            members.add(joined);
            byLane.put(joined.lane.number(), joined);
        }
        BarChanges changes = new BarChanges(lives);
        int present = members.stream().mapToInt(Members::takeIn).sum();
        if (present > rows - from) {
            walk(from, changes);
        } else {
            members.forEach(each -> each.addTo(changes, from));
        }
        return changes.sorted();
    }

    /** Looks at every row instead of every task: far more tasks are present than can have changed. */
    private void walk(int from, BarChanges changes) {
        JournalView view = lives.view();
        for (int row = from; row < rows; row++) {
            if (view.type(row).isAboutATask()) {
                int task = view.task(row);
                Members of = byLane.get(lives.lane(task));
                if (of != null) {
                    changes.add(task, of.lane.isOfService(), row, row + 1);
                }
            }
        }
    }

    /** The tasks of a lane to which something may still happen. */
    private final class Members {

        private final Lane lane;
        /** Those that have been launched, and at least those that were not gone when they were last looked at. */
        private IntList present = new IntList();
        private int launched;

        Members(Lane lane) {
            this.lane = lane;
        }

        /** Takes in what has been launched since; answers how many are present. */
        int takeIn() {
            for (int end = lane.launchedAt(rows); launched < end; launched++) {
                present.add(lane.tasks().get(launched));
            }
            return present.size();
        }

        void addTo(BarChanges changes, int from) {
            IntList before = present;
            present = new IntList();
            for (int i = 0; i < before.size(); i++) {
                int task = before.get(i);
                changes.add(task, lane.isOfService(), from, rows);
                if (Integer.compareUnsigned(lives.stoppedRow(task), rows) >= 0) { // it is not gone yet
                    present.add(task);
                }
            }
        }
    }
}
