package org.revisionscope.model.history;

import java.util.List;

import org.revisionscope.model.fleet.Owner;

/**
 * The tasks of one owner on one revision. Counts are binary searches; {@code rowsUntil} is how many rows of the journal
 * have happened.
 */
public final class Lane {

    private final TaskLives lives;
    private final int number;
    private final int revision;
    private final int owner;
    private final boolean ofService;
    private final IntList tasks;
    private final IntList leftRows;
    private final IntList lostTasks;
    private final OwnerCount count;
    private final LazyCrowd crowd;

    Lane(TaskLives lives, int number, int revision, int owner, OwnerCount count) {
        this.lives = lives;
        this.number = number;
        this.revision = revision;
        this.owner = owner;
        this.count = count;
        tasks = new IntList();
        leftRows = new IntList();
        lostTasks = new IntList();
        ofService = isService(lives.view());
        crowd = new LazyCrowd(lives, List.of(this), number);
    }

    /** A lane as it was when {@code others} had been read. */
    private Lane(Lane later, TaskLives others, OwnerCount counted) {
        lives = others;
        number = later.number;
        revision = later.revision;
        owner = later.owner;
        count = counted;
        tasks = later.tasks.below(others.count());
        leftRows = later.leftRows.below(others.rows());
        lostTasks = later.lostTasks.first(later.lostBefore(others.rows()));
        ofService = isService(others.view());
        crowd = new LazyCrowd(lives, List.of(this), number);
    }

    private boolean isService(JournalView view) {
        return view.owner(owner) instanceof Owner.OfService;
    }

    /**
     * This lane as it was when the lives of another journal, which begins with the same rows, had come so far.
     *
     * @param counted its owner's count then
     */
    Lane upTo(TaskLives others, OwnerCount counted) {
        return new Lane(this, others, counted);
    }

    private int lostBefore(int row) {
        int count = lostTasks.size();
        while (count > 0 && lives.stoppedRow(lostTasks.get(count - 1)) >= row) {
            count--;
        }
        return count;
    }

    /** Its place in {@link Lanes}. */
    public int number() {
        return number;
    }

    /** The number of its revision in {@link RevisionLives}. */
    public int revision() {
        return revision;
    }

    /** The journal's number of its owner. */
    public int owner() {
        return owner;
    }

    /** Its tasks, by the journal's numbers, in launch order. */
    public IntList tasks() {
        return tasks;
    }

    /** The rows where a task of it stopped being live, ascending. */
    public IntList leftRows() {
        return leftRows;
    }

    /** How many of its tasks had been launched. */
    public int launchedAt(int rowsUntil) {
        return tasks.countBelow(lives.launchedBefore(rowsUntil));
    }

    /** How many of its tasks were live. */
    public int liveAt(int rowsUntil) {
        return launchedAt(rowsUntil) - leftRows.countBelow(rowsUntil);
    }

    /** Its tasks over time, as bars, at least as far as the first {@code rowsUntil} rows if so many were read. */
    public Crowd crowd(int rowsUntil) {
        return crowd.get(rowsUntil);
    }

    /** Its tasks that retirement stopped and that nothing had replaced then, in the order in which they ended. */
    public IntList lostTasks() {
        return lostTasks;
    }

    /** How many tasks its owner has, on whatever revision. */
    OwnerCount count() {
        return count;
    }

    /** Whether they are a service's, which count once they are healthy; a standalone job's count when they run. */
    boolean isOfService() {
        return ofService;
    }

    void launched(int row, int task) {
        tasks.add(task);
        count.launches(row);
    }

    void becameHealthy(int row) {
        count.becomesHealthy(row);
    }

    void left(int row, int task) {
        leftRows.add(row);
        count.leaves(row, task);
    }

    void lost(int task) {
        lostTasks.add(task);
    }
}
