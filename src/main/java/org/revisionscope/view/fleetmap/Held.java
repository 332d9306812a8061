package org.revisionscope.view.fleetmap;

import java.util.Arrays;

import org.revisionscope.model.event.EventType;
import org.revisionscope.model.fleet.TaskState;
import org.revisionscope.model.history.JournalView;
import org.revisionscope.model.history.Seats;

/**
 * What happened on every seat within the last moments, at its worst, so that what falls between two frames is still seen.
 * It only keeps when each of the passing looks was last seen on a seat, so that a moment costs the rows that are new in it.
 */
final class Held {

    /** The looks that pass, from the least to the worst. */
    private static final Look[] PASSING = {Look.ARRIVING, Look.STARTING, Look.GOING, Look.LOST};
    private static final int[] NOTHING = {};
    private static final int NEVER = -1;

    /** For each owner, for each seat, for each passing look: the row that showed it last. */
    private int[][] lastRows = {};
    private int from;
    private int until;
    /** The rows that have been looked at, one after the other. */
    private int readFrom;
    private int readUntil;

    /**
     * Holds what happened in some rows.
     *
     * @param rowsBefore how many rows had happened when the moment began
     * @param rows how many have happened by now; the same if nothing is held
     */
    void hold(JournalView view, Seats seats, int rowsBefore, int rows) {
        from = rowsBefore;
        until = rows;
        if (rowsBefore < readFrom || rowsBefore > readUntil || rows < readUntil) {
            readFrom = rowsBefore;
            readUntil = rowsBefore;
        }
        for (int row = readUntil; row < rows; row++) {
            if (view.type(row).isAboutATask()) {
                int task = view.task(row);
                int place = PASSING.length * seats.seatOf(task) + shown(view, row);
                rowsOf(view.ownerOf(task), place)[place] = row;
            }
        }
        readUntil = rows;
    }

    /** Whether anything may be held. */
    boolean isOn() {
        return from < until;
    }

    /** The ordinal of the worst look that passed on a seat; that of {@link Look#FREE} if none did. */
    int worst(int owner, int seat) {
        int[] rows = owner < lastRows.length ? lastRows[owner] : NOTHING;
        int place = PASSING.length * seat;
        if (place < rows.length) {
            for (int i = PASSING.length - 1; i >= 0; i--) {
                if (rows[place + i] >= from && rows[place + i] < until) {
                    return PASSING[i].ordinal();
                }
            }
        }
        return Look.FREE.ordinal();
    }

    /** Which of the passing looks a row begins or ends. */
    private static int shown(JournalView view, int row) {
        EventType type = view.type(row);
        Look look = switch (type) {
            case TASK_HEALTHY -> Look.ARRIVING;
            case TASK_LAUNCHED -> Look.STARTING;
            case TASK_STATE_CHANGED ->
                    view.stateAfter(row).compareTo(TaskState.RUNNING) <= 0 ? Look.STARTING : Look.GOING;
            case TASK_STOPPED -> view.lost(row) ? Look.LOST : Look.GOING;
            default -> Look.GOING;
        };
        return look.ordinal() - Look.ARRIVING.ordinal();
    }

    private int[] rowsOf(int owner, int place) {
        if (owner >= lastRows.length) {
            int before = lastRows.length;
            lastRows = Arrays.copyOf(lastRows, 2 * owner + 1);
            Arrays.fill(lastRows, before, lastRows.length, NOTHING);
        }
        if (place >= lastRows[owner].length) {
            int before = lastRows[owner].length;
            lastRows[owner] =
                    Arrays.copyOf(lastRows[owner], Math.max((place / PASSING.length + 1) * PASSING.length, 2 * before));
            Arrays.fill(lastRows[owner], before, lastRows[owner].length, NEVER);
        }
        return lastRows[owner];
    }
}
