package org.revisionscope.model.history;

import java.util.Arrays;
import java.util.List;

/** The crowd of some lanes together: built when it is asked for, and then only what was read since. */
final class LazyCrowd {

    private final TaskLives lives;
    private final List<Lane> lanes;
    private final Crowd crowd = new Crowd();
    private int[] done = {};
    private int rows;

    /**
     * The crowd of these lanes.
     *
     * @param lanes may grow, as long as a new lane brings nothing earlier than what was read
     */
    LazyCrowd(TaskLives lives, List<Lane> lanes) {
        this.lives = lives;
        this.lanes = lanes;
    }

    Crowd get() {
        if (rows != lives.rows()) {
            rows = lives.rows();
            JournalView view = lives.view();
            for (long change : changes()) {
                crowd.change(view.at(BarLog.row(change)), BarLog.kind(change));
            }
        }
        return crowd;
    }

    /** What happened in the lanes since the last time, in order. */
    private long[] changes() {
        if (done.length < lanes.size()) {
            done = Arrays.copyOf(done, lanes.size());
        }
        int count = 0;
        for (int i = 0; i < lanes.size(); i++) {
            count += lanes.get(i).log().size() - done[i];
        }
        long[] changes = new long[count];
        int filled = 0;
        for (int i = 0; i < lanes.size(); i++) {
            BarLog log = lanes.get(i).log();
            for (; done[i] < log.size(); done[i]++) {
                changes[filled++] = log.change(done[i]);
            }
        }
        if (lanes.size() > 1) {
            Arrays.sort(changes);
        }
        return changes;
    }
}
