package org.revisionscope.view.timeline;

import java.util.Optional;

import org.revisionscope.model.history.Chronicle;

/**
 * The rows that happened between two contents that were shown one after the other.
 *
 * @param run the run that they belong to
 * @param from the first of them
 * @param until the first that has not happened yet
 */
record News(Chronicle run, int from, int until) {

    /** Beyond so many rows nobody could follow what moves. */
    private static final int MOST_ROWS = 2_000;

    /**
     * What is new: what the clock ran or stepped over, or what somebody decided where the clock stands; empty after a leap.
     */
    static Optional<News> between(TimelineContent before, TimelineContent now) {
        int from = rows(before);
        int until = rows(now);
        boolean ran = now.run() == before.run() && now.clock() > before.clock()
                && now.passage().manner() != Passage.Manner.LANDED;
        boolean decided = now.run() != before.run() && now.clock() == before.clock();
        return (ran || decided) && until > from && until - from <= MOST_ROWS
                ? Optional.of(new News(now.run(), from, until))
                : Optional.empty();
    }

    private static int rows(TimelineContent content) {
        return Math.min(content.run().rows(), content.run().view().rowsUntil(content.clock()));
    }
}
