package org.revisionscope.model.history;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import org.revisionscope.model.event.EventType;

/**
 * A seat for every task among the tasks of its owner, for as long as the task exists: a picture of the fleet in which
 * nobody moves. A task that takes over joins the seat of the one that it replaces, so at most two share one; any other
 * takes the lowest seat that is free. The seat of a lost task is kept until a run takes over. A seat depends on nothing
 * later than the launch of its task. One thread uses it, and lets it read ever longer views of one journal.
 */
public final class Seats {

    private final IntList seatOfTask = new IntList();
    private final List<Table> tables = new ArrayList<>();
    /** Tasks that another has taken over from. */
    private final BitSet succeeded = new BitSet();
    /** Lost tasks that are gone and keep their seats. */
    private final BitSet kept = new BitSet();
    private int rows;

    /** Seats of a journal of which nothing has been read. */
    public Seats() {}

    /**
     * Reads on.
     *
     * @param view a view that begins with everything that was read before
     * @param until how many rows are to be read in all; fewer than before change nothing
     * @param maxRows how many rows to read at most now, to bound the time that it takes
     * @return whether that many rows have been read
     */
    public boolean readTo(JournalView view, int until, int maxRows) {
        int end = (int) Math.min(until, (long) rows + maxRows);
        for (; rows < end; rows++) {
            EventType type = view.type(rows);
            if (type == EventType.TASK_LAUNCHED) {
                launched(view, rows);
            } else if (type == EventType.TASK_STOPPED) {
                stopped(view, rows);
            }
        }
        return rows >= until;
    }

    /** How many rows have been read. */
    public int rows() {
        return rows;
    }

    /** Which of its owner's seats a task has, from 0. */
    public int seatOf(int task) {
        return seatOfTask.get(task);
    }

    /** How many owners, by the journal's numbers from 0, may have seats. */
    public int owners() {
        return tables.size();
    }

    /** How many seats of an owner had ever been taken after so many rows: exactly those with a smaller number. */
    public int opened(int owner, int rowsUntil) {
        return tables.get(owner).openedRows.countBelow(rowsUntil);
    }

    private void launched(JournalView view, int row) {
        int task = view.task(row);
        Table table = table(view.ownerOf(task));
        int before = view.replaces(task);
        int seat = Journal.NONE;
        if (before != Journal.NONE) {
            Table tableBefore = table(view.ownerOf(before));
            succeeded.set(before);
            if (kept.get(before)) {
                kept.clear(before);
                tableBefore.leave(seatOf(before), before);
            }
            seat = tableBefore == table && table.join(seatOf(before), before, task) ? seatOf(before) : Journal.NONE;
        }
        seatOfTask.add(seat == Journal.NONE ? table.take(task, row) : seat);
    }

    private void stopped(JournalView view, int row) {
        int task = view.task(row);
        if (view.lost(row) && !succeeded.get(task)) {
            kept.set(task);
        } else {
            table(view.ownerOf(task)).leave(seatOf(task), task);
        }
    }

    private Table table(int owner) {
        while (tables.size() <= owner) {
            tables.add(new Table());
        }
        return tables.get(owner);
    }

    /** The seats of one owner. */
    private static final class Table {

        private final IntList openedRows = new IntList();
        private final BitSet free = new BitSet();
        private final List<int[]> sitting = new ArrayList<>();

        /** Takes the lowest free seat. */
        int take(int task, int row) {
            int seat = free.nextSetBit(0);
            if (seat < 0) {
                seat = sitting.size();
                sitting.add(new int[] {Journal.NONE, Journal.NONE});
                openedRows.add(row);
            }
            free.clear(seat);
            sitting.get(seat)[0] = task;
            return seat;
        }

        /** Takes the seat beside a task, or where it was; whether nobody else was there. */
        boolean join(int seat, int before, int task) {
            int[] here = sitting.get(seat);
            if (free.get(seat)) {
                free.clear(seat);
                here[0] = task;
                return true;
            }
            if (here[0] == before && here[1] == Journal.NONE) {
                here[1] = task;
                return true;
            }
            return false;
        }

        void leave(int seat, int task) {
            int[] here = sitting.get(seat);
            if (here[0] == task) {
                here[0] = here[1];
                here[1] = Journal.NONE;
            } else if (here[1] == task) {
                here[1] = Journal.NONE;
            }
            if (here[0] == Journal.NONE) {
                free.set(seat);
            }
        }
    }
}
