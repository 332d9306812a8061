package org.revisionscope.model.history;

import java.util.Arrays;
import java.util.Optional;

import org.revisionscope.model.event.EventType;
import org.revisionscope.model.fleet.Owner;

/**
 * Who sits on each of the {@link Seats} after any number of rows, and how they stand, without a re-run. A {@link #seek}
 * to a moment nearby looks at the rows in between, a longer one begins from a {@link Moment}. One thread uses it.
 */
public final class Seating {

    /** Looking at so many slots costs about as much as passing one row. */
    private static final int SLOTS_A_ROW = 2;

    private static final int LEAST_LEAP = 4_096;
    private static final int[] EMPTY = {};
    private static final Standing[] STANDINGS = Standing.values();
    private static final int STANDING_BITS = 3;

    private final Chronicle chronicle;
    private final Seats seats;
    /** For each owner two places a seat: a task, or {@link Journal#NONE}; whoever came first is left. */
    private int[][] tasks = {};
    /** The revisions and standings of those tasks. */
    private int[][] codes = {};
    /** How many tasks have each code, and how many each owner has. */
    private int[] countOfCode = {};
    private int[] countOfOwner = {};
    private Optional<Moment> moment = Optional.empty();
    private JournalView momentView;
    private int rows;

    /** Nobody sits anywhere yet. */
    public Seating(Chronicle chronicle, Seats seats) {
        this.chronicle = chronicle;
        this.seats = seats;
        momentView = chronicle.view();
    }

    /**
     * Goes to the moment at which exactly so many rows have happened.
     *
     * @throws IllegalArgumentException if the chronicle or the seats have read fewer
     */
    public void seek(int rowsUntil) {
        if (rowsUntil > chronicle.rows() || rowsUntil > seats.rows()) {
            throw new IllegalArgumentException("row " + rowsUntil + " has not been read");
        }
        grow();
        int leap = Math.max(LEAST_LEAP, chronicle.view().slots() / SLOTS_A_ROW);
        int from = rows;
        rows = rowsUntil;
        if (Math.abs(rowsUntil - from) > leap) {
            seatAll();
        } else {
            for (int row = Math.min(from, rowsUntil); row < Math.max(from, rowsUntil); row++) {
                look(row);
            }
        }
    }

    /** How many rows have happened. */
    public int rows() {
        return rows;
    }

    /** How many seats of an owner may be asked for. */
    public int seatsOf(int owner) {
        return owner < tasks.length ? tasks[owner].length / 2 : 0;
    }

    /** Who sits on a seat, or came first of two; {@link Journal#NONE} if nobody does. */
    public int first(int owner, int seat) {
        return tasks[owner][2 * seat];
    }

    /** Who came second to a seat; {@link Journal#NONE} if nobody did. */
    public int second(int owner, int seat) {
        return tasks[owner][2 * seat + 1];
    }

    /** The seat among its owner's on which a task sits now, or {@link Journal#NONE}. */
    public int seatOf(int task) {
        if (chronicle.view().launchRow(task) >= rows) {
            return Journal.NONE;
        }
        int owner = chronicle.view().ownerOf(task);
        int seat = seats.seatOf(task);
        return first(owner, seat) == task || second(owner, seat) == task ? seat : Journal.NONE;
    }

    /**
     * The codes of an owner's places, two a seat, as they are and as they change: {@link #revision} and
     * {@link #standing} read them; a negative one stands for nobody. Only to be read.
     */
    public int[] codes(int owner) {
        return owner < codes.length ? codes[owner] : EMPTY;
    }

    /** How many tasks have a code. */
    public int count(int code) {
        return code < countOfCode.length ? countOfCode[code] : 0;
    }

    /** How many tasks of an owner have a seat, the lost ones with them. */
    public int countOf(int owner) {
        return owner < countOfOwner.length ? countOfOwner[owner] : 0;
    }

    /** The number in {@link RevisionLives} of the revision in a code. */
    public static int revision(int code) {
        return code >> STANDING_BITS;
    }

    /** The standing in a code. */
    public static Standing standing(int code) {
        return STANDINGS[code & (1 << STANDING_BITS) - 1];
    }

    /** The code of a revision and a standing. */
    public static int code(int revision, Standing standing) {
        return revision << STANDING_BITS | standing.ordinal();
    }

    private void grow() {
        if (tasks.length < seats.owners()) {
            int before = tasks.length;
            tasks = Arrays.copyOf(tasks, seats.owners());
            codes = Arrays.copyOf(codes, seats.owners());
            countOfOwner = Arrays.copyOf(countOfOwner, seats.owners());
            Arrays.fill(tasks, before, tasks.length, EMPTY);
            Arrays.fill(codes, before, codes.length, EMPTY);
        }
        int ofAllCodes = code(chronicle.revisions().count(), Standing.STARTING);
        countOfCode = countOfCode.length < ofAllCodes ? Arrays.copyOf(countOfCode, ofAllCodes) : countOfCode;
        for (int owner = 0; owner < tasks.length; owner++) {
            int places = 2 * seats.opened(owner, seats.rows());
            if (places > tasks[owner].length) {
                int before = tasks[owner].length;
                tasks[owner] = Arrays.copyOf(tasks[owner], Math.max(places, before + before / 2));
                codes[owner] = Arrays.copyOf(codes[owner], tasks[owner].length);
                Arrays.fill(tasks[owner], before, tasks[owner].length, Journal.NONE);
                Arrays.fill(codes[owner], before, codes[owner].length, Journal.NONE);
            }
        }
    }

    private void seatAll() {
        for (int owner = 0; owner < tasks.length; owner++) {
            Arrays.fill(tasks[owner], Journal.NONE);
            Arrays.fill(codes[owner], Journal.NONE);
        }
        Arrays.fill(countOfCode, 0);
        Arrays.fill(countOfOwner, 0);
        Moment all = momentOf(chronicle.view());
        all.seek(rows);
        for (int slot = 0; slot < all.slots(); slot++) {
            int task = all.taskOfSlot(slot);
            if (task != Journal.NONE) {
                seat(task);
            }
        }
        for (int lane = 0; lane < chronicle.lanes().count(); lane++) {
            IntList lost = chronicle.lanes().get(lane).lostTasks();
            for (int i = 0; i < lost.size(); i++) {
                if (chronicle.tasks().isLostAt(lost.get(i), rows)) {
                    seat(lost.get(i));
                }
            }
        }
    }

    private Moment momentOf(JournalView view) {
        if (moment.isEmpty() || momentView != view) {
            momentView = view;
            moment = Optional.of(Moment.of(view));
        }
        return moment.get();
    }

    /** Whoever a row is about may have come, gone, or changed. */
    private void look(int row) {
        JournalView view = chronicle.view();
        EventType type = view.type(row);
        if (type.isAboutATask()) {
            int task = view.task(row);
            int before = type == EventType.TASK_LAUNCHED ? view.replaces(task) : Journal.NONE;
            if (before != Journal.NONE) { // it may have been lost until then
                seatOrDismiss(before);
            }
            seatOrDismiss(task);
        }
    }

    private void seatOrDismiss(int task) {
        TaskLives lives = chronicle.tasks();
        boolean launched = lives.launchRow(task) < rows;
        boolean exists = launched && !reached(lives.stoppedRow(task));
        if (exists || launched && lives.isLostAt(task, rows)) {
            seat(task);
        } else {
            dismiss(task);
        }
    }

    private void seat(int task) {
        int owner = chronicle.view().ownerOf(task);
        int place = 2 * seats.seatOf(task);
        int first = tasks[owner][place];
        int second = tasks[owner][place + 1];
        int code = codeOf(task);
        if (first == task || first == Journal.NONE) {
            put(owner, place, task, code);
        } else if (second == task || first < task) {
            put(owner, place + 1, task, code);
        } else {
            put(owner, place + 1, first, codes[owner][place]);
            put(owner, place, task, code);
        }
    }

    private void dismiss(int task) {
        int owner = chronicle.view().ownerOf(task);
        int place = 2 * seats.seatOf(task);
        if (tasks[owner][place] == task) {
            put(owner, place, tasks[owner][place + 1], codes[owner][place + 1]);
            put(owner, place + 1, Journal.NONE, Journal.NONE);
        } else if (tasks[owner][place + 1] == task) {
            put(owner, place + 1, Journal.NONE, Journal.NONE);
        }
    }

    private void put(int owner, int place, int task, int code) {
        int before = codes[owner][place];
        if (before >= 0) {
            countOfCode[before]--;
            countOfOwner[owner]--;
        }
        if (code >= 0) {
            countOfCode[code]++;
            countOfOwner[owner]++;
        }
        tasks[owner][place] = task;
        codes[owner][place] = code;
    }

    private int codeOf(int task) {
        return code(chronicle.revisions().ofJournal(chronicle.view().revisionOf(task)), standingOf(task));
    }

    private Standing standingOf(int task) {
        TaskLives lives = chronicle.tasks();
        if (reached(lives.stoppedRow(task))) {
            return Standing.LOST;
        }
        if (reached(lives.outgoingRow(task)) || reached(lives.leftRow(task))) {
            return Standing.GOING;
        }
        if (!reached(lives.runningRow(task))) {
            return Standing.STARTING;
        }
        boolean checked = chronicle.view().owner(chronicle.view().ownerOf(task)) instanceof Owner.OfService;
        return checked && !reached(lives.healthyRow(task)) ? Standing.ARRIVING : Standing.PLACED;
    }

    private boolean reached(int row) {
        return row != Journal.NONE && row < rows;
    }
}
