package org.revisionscope.model.history;

import java.util.List;

/**
 * The tasks of one owner on one revision. Counts are binary searches; {@code rowsUntil} is how many rows of the journal
 * have happened.
 */
public final class Lane {

    private final TaskLives lives;
    private final int number;
    private final int revision;
    private final int owner;
    private final IntList tasks = new IntList();
    private final IntList healthyRows = new IntList();
    private final IntList leftRows = new IntList();
    private final IntList leftUnhealthyRows = new IntList();
    private final LazySteps steps;

    Lane(TaskLives lives, int number, int revision, int owner) {
        this.lives = lives;
        this.number = number;
        this.revision = revision;
        this.owner = owner;
        steps = new LazySteps(lives, List.of(this));
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

    /** How many of its tasks were healthy. */
    public int healthyAt(int rowsUntil) {
        return healthyRows.countBelow(rowsUntil) - leftRows.countBelow(rowsUntil)
                + leftUnhealthyRows.countBelow(rowsUntil);
    }

    /** How many of its tasks were healthy and live over time, as far as has been read. */
    public StepLine steps() {
        return steps.get();
    }

    /** Those of {@link #leftRows()} whose task had not become healthy. */
    IntList leftUnhealthyRows() {
        return leftUnhealthyRows;
    }

    void launched(int task) {
        tasks.add(task);
    }

    void becameHealthy(int row) {
        healthyRows.add(row);
    }

    void left(int row) {
        leftRows.add(row);
    }

    void leftUnhealthy(int row) {
        leftRows.add(row);
        leftUnhealthyRows.add(row);
    }
}
