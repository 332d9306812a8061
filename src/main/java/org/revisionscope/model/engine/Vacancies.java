package org.revisionscope.model.engine;

import java.util.Arrays;

import org.revisionscope.model.history.Journal;

/**
 * The tasks of a service whose work nobody has taken over yet, oldest first: those that must go, and those that stopped
 * by themselves. A launch takes the oldest and names it in {@code replaces}.
 */
final class Vacancies {

    private int[] task = new int[4];
    private int[] row = new int[4];
    private int[] slot = new int[4];
    private int from;
    private int to;

    boolean isEmpty() {
        return from == to;
    }

    /**
     * Adds a task.
     *
     * @param number the task
     * @param because the row that explains its replacement
     * @param inSlot where to look for its latest step instead, or {@link Journal#NONE} if {@code because} stays
     */
    void add(int number, int because, int inSlot) {
        makeRoom();
        int hole = to++;
        while (hole > from && task[hole - 1] > number) {
            task[hole] = task[hole - 1];
            row[hole] = row[hole - 1];
            slot[hole] = slot[hole - 1];
            hole--;
        }
        task[hole] = number;
        row[hole] = because;
        slot[hole] = inSlot;
    }

    /** Notes the last step of a task whose slot is given back. */
    void settle(int number, int lastStep) {
        for (int i = from; i < to; i++) {
            if (task[i] == number && slot[i] != Journal.NONE) {
                row[i] = lastStep;
                slot[i] = Journal.NONE;
            }
        }
    }

    int oldestTask() {
        return isEmpty() ? Journal.NONE : task[from];
    }

    /** The row that explains the replacement of the oldest. */
    int rowOfOldest(StepRecords records) {
        return slot[from] == Journal.NONE ? row[from] : records.stepRow(slot[from]);
    }

    void removeOldest() {
        from++;
        if (from == to) {
            clear();
        }
    }

    /** Forgets all: the service has what it wants, so nothing is left to take over. */
    void clear() {
        from = 0;
        to = 0;
    }

    private void makeRoom() {
        if (to < task.length) {
            return;
        }
        int count = to - from;
        int capacity = count > task.length / 2 ? 2 * task.length : task.length;
        task = shifted(task, count, capacity);
        row = shifted(row, count, capacity);
        slot = shifted(slot, count, capacity);
        from = 0;
        to = count;
    }

    private int[] shifted(int[] column, int count, int capacity) {
        return Arrays.copyOf(Arrays.copyOfRange(column, from, from + count), capacity);
    }

    Vacancies copy() {
        Vacancies copy = new Vacancies();
        if (!isEmpty()) {
            copy.task = Arrays.copyOfRange(task, from, to);
            copy.row = Arrays.copyOfRange(row, from, to);
            copy.slot = Arrays.copyOfRange(slot, from, to);
            copy.to = to - from;
        }
        return copy;
    }
}
