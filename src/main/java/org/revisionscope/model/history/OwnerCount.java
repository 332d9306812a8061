package org.revisionscope.model.history;

/**
 * How many tasks of an owner were live and healthy, on whatever revision. It is kept beside the lanes because a service
 * that lives long has very many of them.
 */
final class OwnerCount {

    private final TaskLives lives;
    private final IntList launched;
    private final IntList healthy;
    private final IntList left;
    private final IntList leftUnhealthy;
    private final LazySteps steps;

    /** Nobody has been launched yet. */
    OwnerCount(TaskLives lives) {
        this(lives, new IntList(), new IntList(), new IntList(), new IntList());
    }

    private OwnerCount(TaskLives lives, IntList launched, IntList healthy, IntList left, IntList leftUnhealthy) {
        this.lives = lives;
        this.launched = launched;
        this.healthy = healthy;
        this.left = left;
        this.leftUnhealthy = leftUnhealthy;
        steps = new LazySteps(lives, this);
    }

    /** The count as it was when the lives of another journal, which begins with the same rows, had come so far. */
    OwnerCount upTo(TaskLives others) {
        int row = others.rows();
        return new OwnerCount(others, launched.below(row), healthy.below(row), left.below(row),
                leftUnhealthy.below(row));
    }

    /** How many were live after so many rows. */
    int liveAt(int rowsUntil) {
        return launched.countBelow(rowsUntil) - left.countBelow(rowsUntil);
    }

    /** How many were healthy after so many rows. */
    int healthyAt(int rowsUntil) {
        return healthy.countBelow(rowsUntil) - left.countBelow(rowsUntil) + leftUnhealthy.countBelow(rowsUntil);
    }

    /** How many were healthy and live over time, as far as has been read. */
    StepLine steps() {
        return steps.get();
    }

    /** The rows of launches, ascending. */
    IntList launched() {
        return launched;
    }

    /** The rows where one became healthy, ascending. */
    IntList healthy() {
        return healthy;
    }

    /** The rows where one stopped being live, ascending. */
    IntList left() {
        return left;
    }

    /** Those of {@link #left()} where it had not been healthy. */
    IntList leftUnhealthy() {
        return leftUnhealthy;
    }

    void launches(int row) {
        launched.add(row);
    }

    void becomesHealthy(int row) {
        healthy.add(row);
    }

    void leaves(int row, int task) {
        left.add(row);
        if (lives.healthyRow(task) == Journal.NONE) {
            leftUnhealthy.add(row);
        }
    }
}
