package org.revisionscope.view.fleetmap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.revisionscope.model.history.Chronicle;
import org.revisionscope.model.history.Seating;
import org.revisionscope.model.history.Seats;

/** The seats of one run, as far as they have been worked out, and the groups that they form at a clock. */
final class Fleet {

    /** So many rows take about a millisecond. */
    private static final int ROWS_AT_ONCE = 60_000;

    private final Chronicle chronicle;
    private final Seats seats = new Seats();
    private final Seating seating;
    private final Held held = new Held();
    private int[] opened = {};
    private List<Group> groups = List.of();

    Fleet(Chronicle chronicle) {
        this.chronicle = chronicle;
        seating = new Seating(chronicle, seats);
    }

    /** Whether this is the fleet of a run. */
    boolean isOf(Chronicle other) {
        return chronicle == other;
    }

    /** How many rows have happened at a clock, of those that are known. */
    int rowsAt(long clock) {
        return Math.min(chronicle.rows(), chronicle.view().rowsUntil(clock));
    }

    /** Works on towards a moment; whether it is reached. */
    boolean workTowards(int rows) {
        return seats.readTo(chronicle.view(), rows, ROWS_AT_ONCE);
    }

    /**
     * Goes to a moment that has been worked out.
     *
     * @param rowsBefore since when the worst is held; as many rows as the moment if nothing is
     * @return whether a group has another number of cells than before
     */
    boolean seek(int rows, int rowsBefore) {
        seating.seek(rows);
        held.hold(chronicle.view(), seats, rowsBefore, rows);
        int[] now = new int[seats.owners()];
        for (int owner = 0; owner < now.length; owner++) {
            now[owner] = seats.opened(owner, rows);
        }
        if (Arrays.equals(now, opened)) {
            return false;
        }
        opened = now;
        groups = grouped();
        return true;
    }

    /** Who sits where. */
    Seating seating() {
        return seating;
    }

    /** What was there a moment ago. */
    Held held() {
        return held;
    }

    /** The groups that have cells, by owner. */
    List<Group> groups() {
        return groups;
    }

    private List<Group> grouped() {
        List<Group> all = new ArrayList<>();
        for (int owner = 0; owner < opened.length; owner++) {
            if (opened[owner] > 0) {
                all.add(new Group(owner, chronicle.view().owner(owner), opened[owner]));
            }
        }
        all.sort(Comparator.comparing(Group::owner));
        return all;
    }
}
