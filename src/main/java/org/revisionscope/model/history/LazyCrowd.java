package org.revisionscope.model.history;

import java.util.Arrays;
import java.util.List;

/** The crowd of some lanes together: built when it is asked for, as far as that, and then only what is new. */
final class LazyCrowd {

    /**
     * How many rows more are told than were asked for: whoever asks follows a clock, and looking at every lane for each of
     * its steps would cost more than what is new.
     */
    private static final int AHEAD = 1 << 14;
    /** The fractional part of the golden ratio: multiples of it spread evenly, however many there are. */
    private static final double SPREAD = 0.618_033_988_749_895;

    private final TaskLives lives;
    private final List<Lane> lanes;
    /** How far it is told in the beginning; the more these differ, the less is told at once later on. */
    private final int firstAhead;
    private final Crowd crowd = new Crowd();
    private int[] done = {};
    private int rows;

    /**
     * The crowd of these lanes.
     *
     * @param lanes may grow, as long as a new lane brings nothing earlier than what was read
     * @param number of this crowd: those with other numbers are read on at other times, so that those who ask for many
     *     never wait for all of them at once
     */
    LazyCrowd(TaskLives lives, List<Lane> lanes, int number) {
        this.lives = lives;
        this.lanes = lanes;
        double share = number * SPREAD;
        firstAhead = (int) (AHEAD * (share - Math.floor(share)));
    }

    /** The crowd, told at least as far as the first {@code rowsUntil} rows if so many were read. */
    synchronized Crowd get(int rowsUntil) {
        if (rows < Math.min(rowsUntil, lives.rows())) {
            rows = (int) Math.min((long) rowsUntil + (rows == 0 ? firstAhead : AHEAD), lives.rows());
            JournalView view = lives.view();
            for (long change : changes()) {
                crowd.change(view.at(BarLog.row(change)), BarLog.kind(change));
            }
        }
        return crowd;
    }

    /** What happened in the lanes since the last time and before {@link #rows}, in order. */
    private long[] changes() {
        if (done.length < lanes.size()) {
            done = Arrays.copyOf(done, lanes.size());
        }
        int count = 0;
        for (int i = 0; i < lanes.size(); i++) {
            count += lanes.get(i).log().before(rows) - done[i];
        }
        long[] changes = new long[count];
        int filled = 0;
        for (int i = 0; i < lanes.size(); i++) {
            BarLog log = lanes.get(i).log();
            for (int end = log.before(rows); done[i] < end; done[i]++) {
                changes[filled++] = log.change(done[i]);
            }
        }
        if (lanes.size() > 1) {
            Arrays.sort(changes);
        }
        return changes;
    }
}
