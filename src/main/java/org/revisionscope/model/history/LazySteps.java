package org.revisionscope.model.history;

/** The step line of an owner's count: built when it is asked for, and then only what was read since. */
final class LazySteps {

    private final TaskLives lives;
    private final OwnerCount count;
    private final StepLine line = new StepLine();
    private int rows;
    private int launched;
    private int healthy;
    private int left;
    private int leftUnhealthy;

    LazySteps(TaskLives lives, OwnerCount count) {
        this.lives = lives;
        this.count = count;
    }

    /** The line as far as has been read; whoever asks while another builds it waits for that. */
    synchronized StepLine get() {
        if (rows != lives.rows()) {
            readOn();
            rows = lives.rows();
        }
        return line;
    }

    /** Puts the rows in which one comes, becomes healthy or goes into one order. */
    private void readOn() {
        JournalView view = lives.view();
        int launch = next(count.launched(), launched);
        int health = next(count.healthy(), healthy);
        int leave = next(count.left(), left);
        while (Math.min(launch, Math.min(health, leave)) < Integer.MAX_VALUE) {
            if (launch < health && launch < leave) {
                line.change(view.at(launch), 0, 1);
                launch = next(count.launched(), ++launched);
            } else if (health < leave) {
                line.change(view.at(health), 1, 0);
                health = next(count.healthy(), ++healthy);
            } else {
                boolean unhealthy = next(count.leftUnhealthy(), leftUnhealthy) == leave;
                leftUnhealthy += unhealthy ? 1 : 0;
                line.change(view.at(leave), unhealthy ? 0 : -1, -1);
                leave = next(count.left(), ++left);
            }
        }
    }

    private static int next(IntList rows, int index) {
        return index < rows.size() ? rows.get(index) : Integer.MAX_VALUE;
    }
}
