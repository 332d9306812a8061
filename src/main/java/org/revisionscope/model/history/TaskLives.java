package org.revisionscope.model.history;

import java.util.Arrays;
import java.util.Optional;

import org.revisionscope.model.event.EventType;
import org.revisionscope.model.fleet.StopCause;
import org.revisionscope.model.fleet.TaskState;

/**
 * The turning points in the life of every task, each as the row where it happened or {@link Journal#NONE}. Tasks have
 * the journal's numbers, in launch order. Methods without a bound tell everything that has been read; those that take
 * {@code rowsUntil} tell what was true after that many rows and nothing later.
 */
public final class TaskLives {

    private static final int CHUNK_BITS = 12;
    private static final int CHUNK = 1 << CHUNK_BITS;

    /** Eight ints a task, side by side, so that the rows of one task touch one line of the cache. */
    private static final int STRIDE_BITS = 3;
    private static final int LAST = Turns.STEP; // before it come the turns
    private static final int REPLACED_BY = 6;
    private static final int LANE = 7;

    private JournalView view;
    private int[][] chunks = new int[4][];
    /** Which chunks nobody else has; the others are copied before they are written. */
    private boolean[] isMine = new boolean[4];
    private int rows;
    private int count;
    /** The last answer of {@link #launchedBefore}, in one piece, because several threads may ask. */
    private Launched answered = new Launched(0, 0, 0);

    /** How many tasks were launched in so many rows when so many were known. */
    private record Launched(int rows, int known, int tasks) {}

    TaskLives(JournalView view) {
        this.view = view;
    }

    /** How many tasks were launched. */
    public int count() {
        return count;
    }

    /** How many tasks were launched in the first {@code rowsUntil} rows: exactly those with a smaller number. */
    public int launchedBefore(int rowsUntil) {
        Launched last = answered;
        if (last.rows() != rowsUntil || last.known() != count) { // many lanes ask for the same rows in a row
            last = new Launched(rowsUntil, count, searchLaunch(rowsUntil));
            answered = last;
        }
        return last.tasks();
    }

    /** Where the task was launched. */
    public int launchRow(int task) {
        return view.launchRow(task);
    }

    /** Where it began to run. */
    public int runningRow(int task) {
        return get(task, Turns.RUNNING);
    }

    /** Where it became healthy. */
    public int healthyRow(int task) {
        return get(task, Turns.HEALTHY);
    }

    /** Where it became outgoing. */
    public int outgoingRow(int task) {
        return get(task, Turns.OUTGOING);
    }

    /** Where it stopped being live: its first stop step. */
    public int leftRow(int task) {
        return get(task, Turns.LEFT);
    }

    /** Where it was gone: its {@code TASK_STOPPED}. */
    public int stoppedRow(int task) {
        return get(task, Turns.STOPPED);
    }

    /** The last row about it that has been read. */
    public int lastRow(int task) {
        return get(task, LAST);
    }

    /** The first task that named this one in {@code replaces}, or {@link Journal#NONE}. */
    public int replacedBy(int task) {
        return get(task, REPLACED_BY);
    }

    /** The number of the task's lane in {@link Lanes}. */
    public int lane(int task) {
        return get(task, LANE);
    }

    /** What stopped it, once it is gone. */
    public Optional<StopCause> stopCause(int task) {
        int row = stoppedRow(task);
        return row == Journal.NONE ? Optional.empty() : Optional.of(view.stopCause(row));
    }

    /**
     * The state of a task after so many rows.
     *
     * @throws IllegalArgumentException if the task was launched later
     */
    public TaskState stateAt(int task, int rowsUntil) {
        int row = stateRow(task, rowsUntil);
        return view.type(row) == EventType.TASK_LAUNCHED ? TaskState.PROVISIONING : view.stateAfter(row);
    }

    /**
     * The row that brought a task into the state that it had after so many rows: a step, or its launch.
     *
     * @throws IllegalArgumentException if the task was launched later
     */
    public int stateRow(int task, int rowsUntil) {
        if (launchRow(task) >= rowsUntil) {
            throw new IllegalArgumentException("task " + task + " is launched after row " + rowsUntil);
        }
        int row = lastRow(task);
        while (row >= rowsUntil || !changesState(view.type(row))) {
            row = view.previousInSlot(row);
        }
        return row;
    }

    /** Whether the task was live after so many rows. */
    public boolean isLiveAt(int task, int rowsUntil) {
        return launchRow(task) < rowsUntil && !reached(leftRow(task), rowsUntil);
    }

    /** Whether the task was healthy after so many rows: past its health wait, and still running. */
    public boolean isHealthyAt(int task, int rowsUntil) {
        return reached(healthyRow(task), rowsUntil) && !reached(leftRow(task), rowsUntil);
    }

    /** Whether the task was outgoing after so many rows, live or not. */
    public boolean isOutgoingAt(int task, int rowsUntil) {
        return reached(outgoingRow(task), rowsUntil);
    }

    /** Whether the task was on its way out after so many rows: live no more, and not gone yet. */
    public boolean isStoppingAt(int task, int rowsUntil) {
        return reached(leftRow(task), rowsUntil) && !reached(stoppedRow(task), rowsUntil);
    }

    /** Whether the task's work was lost after so many rows: stopped by retirement, and no run had taken over (TASK-4). */
    public boolean isLostAt(int task, int rowsUntil) {
        int stopped = stoppedRow(task);
        return reached(stopped, rowsUntil) && view.lost(stopped) && replacedByAt(task, rowsUntil) == Journal.NONE;
    }

    /** The task that had taken over from this one after so many rows, or {@link Journal#NONE}. */
    public int replacedByAt(int task, int rowsUntil) {
        int successor = replacedBy(task);
        return successor != Journal.NONE && launchRow(successor) < rowsUntil ? successor : Journal.NONE;
    }

    JournalView view() {
        return view;
    }

    /** How many rows have been read. */
    int rows() {
        return rows;
    }

    void readOn(JournalView longer) {
        view = longer;
    }

    void readTo(int row) {
        rows = row;
    }

    /** The lives as they were before a row, for another journal that begins with the same rows and may go on otherwise. */
    TaskLives upTo(JournalView other, int row) {
        TaskLives copy = new TaskLives(other);
        copy.rows = row;
        copy.count = searchLaunch(row);
        int used = copy.count + CHUNK - 1 >>> CHUNK_BITS;
        copy.chunks = Arrays.copyOf(chunks, Math.max(4, used));
        copy.isMine = new boolean[copy.chunks.length];
        Arrays.fill(copy.chunks, used, copy.chunks.length, null);
        Arrays.fill(isMine, false); // what is shared neither may write
        for (int chunk = 0; chunk < used; chunk++) {
            copy.takeBack(chunk, view);
        }
        return copy;
    }

    /** Forgets what a chunk tells of rows that this has not read, which another journal has. */
    private void takeBack(int chunk, JournalView later) {
        int first = chunk << CHUNK_BITS;
        for (int task = first; task < first + CHUNK; task++) {
            if (get(task, LAST) >= rows || get(task, REPLACED_BY) >= count) {
                takeBackTask(task, later);
            }
        }
    }

    private void takeBackTask(int task, JournalView later) {
        int[] chunk = mine(task >>> CHUNK_BITS);
        int place = place(task, 0);
        if (task >= count) {
            Arrays.fill(chunk, place, place + (1 << STRIDE_BITS), Journal.NONE);
            return;
        }
        for (int turn = 0; turn < LAST; turn++) {
            if (chunk[place + turn] >= rows) {
                chunk[place + turn] = Journal.NONE;
            }
        }
        while (chunk[place + LAST] >= rows) {
            chunk[place + LAST] = later.previousInSlot(chunk[place + LAST]);
        }
        if (chunk[place + REPLACED_BY] >= count) {
            chunk[place + REPLACED_BY] = Journal.NONE;
        }
    }

    void launched(int row, int task, int lane) {
        if ((task & (CHUNK - 1)) == 0) {
            addChunk(task >>> CHUNK_BITS);
        }
        count = task + 1;
        set(task, LAST, row);
        set(task, LANE, lane);
        int before = view.replaces(task);
        if (before != Journal.NONE && get(before, REPLACED_BY) == Journal.NONE) {
            set(before, REPLACED_BY, task);
        }
    }

    /** Takes in a row that is a {@linkplain Turns turn} of a task's life, or a step on the way. */
    void turned(int row, int task, int turn) {
        int[] chunk = mine(task >>> CHUNK_BITS);
        int place = place(task, 0);
        chunk[place + turn] = row;
        chunk[place + LAST] = row;
    }

    private static boolean changesState(EventType type) {
        return type == EventType.TASK_STATE_CHANGED || type == EventType.TASK_LAUNCHED;
    }

    private static boolean reached(int row, int rowsUntil) {
        return row != Journal.NONE && row < rowsUntil;
    }

    private int searchLaunch(int rowsUntil) {
        int low = 0;
        int high = count;
        while (low < high) {
            int middle = low + high >>> 1;
            if (view.launchRow(middle) < rowsUntil) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private int get(int task, int which) {
        return chunks[task >>> CHUNK_BITS][place(task, which)];
    }

    private void set(int task, int which, int value) {
        mine(task >>> CHUNK_BITS)[place(task, which)] = value;
    }

    private int[] mine(int chunk) {
        if (!isMine[chunk]) {
            chunks[chunk] = chunks[chunk].clone();
            isMine[chunk] = true;
        }
        return chunks[chunk];
    }

    private static int place(int task, int which) {
        return (task & (CHUNK - 1)) << STRIDE_BITS | which;
    }

    private void addChunk(int chunk) {
        if (chunk == chunks.length) {
            chunks = Arrays.copyOf(chunks, 2 * chunk);
            isMine = Arrays.copyOf(isMine, 2 * chunk);
        }
        isMine[chunk] = true;
        chunks[chunk] = new int[CHUNK << STRIDE_BITS];
        Arrays.fill(chunks[chunk], Journal.NONE);
    }
}
