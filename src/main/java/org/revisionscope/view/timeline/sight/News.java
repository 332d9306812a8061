package org.revisionscope.view.timeline.sight;

import java.util.Optional;

import org.revisionscope.model.history.Chronicle;
import org.revisionscope.model.history.JournalView;

/**
 * The rows that happened between two contents that were shown one after the other.
 *
 * @param run the run that they belong to
 * @param from the first of them
 * @param until the first that has not happened yet
 */
public record News(Chronicle run, int from, int until) {

    /** Beyond so many rows nobody could follow what moves. */
    private static final int MOST_ROWS = 2_000;

    /**
     * What is new: what the clock ran or stepped over, or what somebody decided where the clock stands; empty after a leap,
     * and where another story is shown that only happens to be at the same instant. A scene that opens where the clock stood
     * begins with what happened there.
     *
     * @param told how many rows of the run were news before
     */
    public static Optional<News> between(TimelineContent before, TimelineContent now, int told) {
        boolean opens = opens(before, now);
        int from = opens ? Math.max(told, now.run().view().rowsUntil(before.clock() - 1)) : rows(before);
        int until = rows(now);
        return until > from && until - from <= MOST_ROWS && (opens || ran(before, now) || decided(before, now, from))
                ? Optional.of(new News(now.run(), from, until))
                : Optional.empty();
    }

    /** Whether the clock ran or stepped from one content of a run to the next. */
    public static boolean ran(TimelineContent before, TimelineContent now) {
        return now.run() == before.run() && now.clock() > before.clock()
                && now.passage().manner() != Passage.Manner.LANDED;
    }

    private static boolean opens(TimelineContent before, TimelineContent now) {
        return now.run() == before.run() && before.passage().scene().isEmpty()
                && now.passage().scene().filter(scene -> scene.opens() == before.clock()).isPresent();
    }

    private static boolean decided(TimelineContent before, TimelineContent now, int from) {
        JournalView view = now.run().view();
        return now.run() != before.run() && now.clock() == before.clock() && view.at(from) == now.clock()
                && view.beginsLike(before.run().view(), from);
    }

    private static int rows(TimelineContent content) {
        return Math.min(content.run().rows(), content.run().view().rowsUntil(content.clock()));
    }
}
