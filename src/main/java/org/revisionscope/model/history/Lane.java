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
    private final boolean checked;
    private final IntList tasks;
    private final IntList healthyRows;
    private final IntList leftRows;
    private final IntList leftUnhealthyRows;
    private final IntList lostTasks;
    private final BarLog log;
    private final LazySteps steps;
    private final LazyCrowd crowd;
    private HealthCount health = new HealthCount();

    Lane(TaskLives lives, int number, int revision, int owner) {
        this.lives = lives;
        this.number = number;
        this.revision = revision;
        this.owner = owner;
        tasks = new IntList();
        healthyRows = new IntList();
        leftRows = new IntList();
        leftUnhealthyRows = new IntList();
        lostTasks = new IntList();
        log = new BarLog();
        checked = isChecked();
        steps = new LazySteps(lives, List.of(this));
        crowd = new LazyCrowd(lives, List.of(this), number);
    }

    /** A lane as it was when {@code others} had been read. */
    private Lane(Lane later, TaskLives others) {
        lives = others;
        number = later.number;
        revision = later.revision;
        owner = later.owner;
        int row = others.rows();
        tasks = later.tasks.first(later.tasks.countBelow(others.count()));
        healthyRows = later.healthyRows.first(later.healthyRows.countBelow(row));
        leftRows = later.leftRows.first(later.leftRows.countBelow(row));
        leftUnhealthyRows = later.leftUnhealthyRows.first(later.leftUnhealthyRows.countBelow(row));
        lostTasks = later.lostTasks.first(later.lostBefore(row));
        log = later.log.upTo(row);
        checked = isChecked();
        steps = new LazySteps(lives, List.of(this));
        crowd = new LazyCrowd(lives, List.of(this), number);
    }

    /** Whether its tasks have to become healthy before they count. */
    private boolean isChecked() {
        return lives.view().owner(owner) instanceof Owner.OfService;
    }

    /** This lane as it was when the lives of another journal, which begins with the same rows, had come so far. */
    Lane upTo(TaskLives others) {
        return new Lane(this, others);
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

    /** The rows where a task of it became healthy, ascending. */
    public IntList healthyRows() {
        return healthyRows;
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

    /** How many of its tasks were healthy and live over time, as far as has been read. */
    public StepLine steps() {
        return steps.get();
    }

    /** Its tasks over time, as bars, at least as far as the first {@code rowsUntil} rows if so many were read. */
    public Crowd crowd(int rowsUntil) {
        return crowd.get(rowsUntil);
    }

    /** Its tasks that retirement stopped and that nothing had replaced then, in the order in which they ended. */
    public IntList lostTasks() {
        return lostTasks;
    }

    /** What happens to its bars. */
    BarLog log() {
        return log;
    }

    /** Those of {@link #leftRows()} whose task had not become healthy. */
    IntList leftUnhealthyRows() {
        return leftUnhealthyRows;
    }

    /** From now on its healthy tasks count for its service, too. */
    void countsTowards(HealthCount service) {
        health = service;
    }

    void launched(int task) {
        tasks.add(task);
        log.add(lives.launchRow(task), BarLog.BEGINS);
    }

    /** A task begins to run, which makes those ready that nothing checks. */
    void runs(int row, int task) {
        if (!checked && !isGoing(task)) {
            log.add(row, BarLog.PLACED);
        }
    }

    /** A task is outgoing or stops, whichever comes first. */
    void goes(int row, int task) {
        int ready = checked ? lives.healthyRow(task) : lives.runningRow(task);
        log.add(row, ready == Journal.NONE ? BarLog.TURNS_BACK : BarLog.GOES);
    }

    void ended(int row, int task) {
        log.add(row, BarLog.ENDS);
        if (lives.view().lost(row)) {
            lostTasks.add(task);
        }
    }

    private boolean isGoing(int task) {
        return lives.outgoingRow(task) != Journal.NONE || lives.leftRow(task) != Journal.NONE;
    }

    void becameHealthy(int row, int task) {
        healthyRows.add(row);
        health.rises(row);
        if (checked && !isGoing(task)) {
            log.add(row, BarLog.PLACED);
        }
    }

    void left(int row) {
        leftRows.add(row);
        health.falls(row);
    }

    void leftUnhealthy(int row) {
        leftRows.add(row);
        leftUnhealthyRows.add(row);
    }
}
