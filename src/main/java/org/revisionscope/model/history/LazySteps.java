package org.revisionscope.model.history;

import java.util.List;

/** The step line of some lanes together: built when it is asked for, and then only what was read since. */
final class LazySteps {

    private final TaskLives lives;
    private final List<Lane> lanes;
    private final StepLine line = new StepLine();
    private int rows;

    /**
     * The steps of these lanes.
     *
     * @param lanes may grow, as long as a new lane brings nothing earlier than what was read
     */
    LazySteps(TaskLives lives, List<Lane> lanes) {
        this.lives = lives;
        this.lanes = lanes;
    }

    /** The line as far as has been read; whoever asks while another builds it waits for that. */
    synchronized StepLine get() {
        if (rows != lives.rows()) {
            JournalView view = lives.view();
            for (long change : Changes.of(lanes, view, rows)) {
                line.change(view.at(Changes.row(change)), Changes.healthy(change), Changes.live(change));
            }
            rows = lives.rows();
        }
        return line;
    }
}
