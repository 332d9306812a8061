package org.revisionscope.model.history;

import java.util.Arrays;
import java.util.function.IntConsumer;

import org.revisionscope.model.event.EventType;
import org.revisionscope.model.fleet.TaskState;

/**
 * All tasks as they were after any number of rows, without a re-run: for every slot, the last row about the task in it.
 * A {@link #seek} starts from where it stands or from the nearest checkpoint, whichever is nearer, and goes forward over
 * the rows or backward over the undo column. One thread uses it.
 */
public final class Moment {

    private static final int FIRST_TASK_TYPE = EventType.TASK_LAUNCHED.ordinal();

    /** Copying so many slots of a checkpoint costs about as much as passing one row. */
    private static final int SLOTS_A_ROW = 32;

    private final JournalView view;
    private final int[] last;
    private int rowsUntil;

    private Moment(JournalView view) {
        this.view = view;
        last = new int[view.slots()];
        Arrays.fill(last, Journal.NONE);
    }

    /** The moment before the first row. */
    public static Moment of(JournalView view) {
        return new Moment(view);
    }

    /**
     * Goes to the moment at which exactly so many rows have happened.
     *
     * @throws IndexOutOfBoundsException if the view has fewer rows
     */
    public void seek(int rowsUntil) {
        if (rowsUntil < 0 || rowsUntil > view.rows()) {
            throw new IndexOutOfBoundsException("the view has " + view.rows() + " rows, not " + rowsUntil);
        }
        int checkpoint = nearestCheckpoint(rowsUntil);
        int fromCheckpoint = Math.abs(rowsUntil - checkpoint * Checkpoints.INTERVAL) + slots() / SLOTS_A_ROW;
        if (fromCheckpoint < Math.abs(rowsUntil - this.rowsUntil)) {
            restore(checkpoint);
        }
        forward(rowsUntil);
        backward(rowsUntil);
        this.rowsUntil = rowsUntil;
    }

    /** How many rows have happened. */
    public int rowsUntil() {
        return rowsUntil;
    }

    /** How many slots there are; some are free. */
    public int slots() {
        return last.length;
    }

    /** The last row about the task in a slot, or about the one that was; {@link Journal#NONE} if there never was one. */
    public int lastRowOfSlot(int slot) {
        return last[slot];
    }

    /** The task in a slot, or {@link Journal#NONE} if it is free. */
    public int taskOfSlot(int slot) {
        int row = last[slot];
        return row == Journal.NONE || view.type(row) == EventType.TASK_STOPPED ? Journal.NONE : view.task(row);
    }

    /** The row that brought the task in a slot into its state: a step, or its launch; {@link Journal#NONE} if free. */
    public int stateRowOfSlot(int slot) {
        if (taskOfSlot(slot) == Journal.NONE) {
            return Journal.NONE;
        }
        int row = last[slot];
        while (view.type(row) != EventType.TASK_STATE_CHANGED && view.type(row) != EventType.TASK_LAUNCHED) {
            row = view.previousInSlot(row);
        }
        return row;
    }

    /** The state of the task in a slot; STOPPED if it is free. */
    public TaskState stateOfSlot(int slot) {
        int row = stateRowOfSlot(slot);
        if (row == Journal.NONE) {
            return TaskState.STOPPED;
        }
        return view.type(row) == EventType.TASK_LAUNCHED ? TaskState.PROVISIONING : view.stateAfter(row);
    }

    /** Visits the live tasks, slot by slot. */
    public void forEachLiveTask(IntConsumer visitor) {
        for (int slot = 0; slot < last.length; slot++) {
            if (stateOfSlot(slot).isLive()) {
                visitor.accept(view.task(last[slot]));
            }
        }
    }

    /** The checkpoint nearest to a number of rows; 0 is the beginning, which needs none. */
    private int nearestCheckpoint(int rowsUntil) {
        return Math.min((rowsUntil + Checkpoints.INTERVAL / 2) >>> Checkpoints.BITS, view.checkpoints().size());
    }

    private void restore(int checkpoint) {
        int known = 0;
        if (checkpoint > 0) {
            int[] saved = view.checkpoints().lastOfSlot()[checkpoint - 1];
            known = saved.length;
            System.arraycopy(saved, 0, last, 0, known);
        }
        Arrays.fill(last, known, last.length, Journal.NONE);
        rowsUntil = checkpoint * Checkpoints.INTERVAL;
    }

    private void forward(int to) {
        int row = rowsUntil;
        while (row < to) {
            int chunk = Chunks.of(row);
            RowChunk rows = view.rowsOf(chunk);
            for (int end = Math.min(to, (chunk + 1) * Chunks.SIZE); row < end; row++) {
                int within = Chunks.within(row);
                if (Kinds.type(rows.kind(within)) >= FIRST_TASK_TYPE) {
                    last[view.slotOf(rows.subject(within))] = row;
                }
            }
        }
    }

    private void backward(int to) {
        for (int row = rowsUntil - 1; row >= to; row--) {
            if (view.typeCode(row) >= FIRST_TASK_TYPE) {
                last[view.slotOf(view.task(row))] = view.previousInSlot(row);
            }
        }
    }
}
