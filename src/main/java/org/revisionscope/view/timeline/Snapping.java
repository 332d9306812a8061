package org.revisionscope.view.timeline;

import java.util.List;

import org.revisionscope.model.history.Headlines;
import org.revisionscope.model.history.JournalView;
import org.revisionscope.model.scenario.Bookmark;
import org.revisionscope.view.timeline.scale.Step;
import org.revisionscope.view.timeline.scale.TimeScale;
import org.revisionscope.view.timeline.sight.Sight;

/** Where a dragged clock comes to rest: on a headline, a bookmark, a line of the ruler, else on the nearest event. */
final class Snapping {

    /** How near, in pixels, something must be to attract the clock. */
    private static final double REACH = 5;

    private Snapping() {}

    /** The instant to take for an x. Nothing after the edge attracts, because nothing is known of it. */
    static long at(double x, TimeScale scale, Sight sight, List<Bookmark> bookmarks) {
        long wanted = scale.instant(x);
        long reach = Math.round(REACH * scale.millisPerPixel());
        Nearest nearest = new Nearest(wanted, reach);
        Step step = Step.of(scale);
        nearest.offer(step.floor(wanted));
        nearest.offer(step.next(step.floor(wanted)));
        bookmarks.forEach(bookmark -> nearest.offer(bookmark.at().toEpochMilli()));
        offerHeadlines(nearest, sight);
        if (!nearest.found) {
            offerEvents(nearest, sight);
        }
        return nearest.instant;
    }

    private static void offerHeadlines(Nearest nearest, Sight sight) {
        Headlines headlines = sight.past().chronicle().headlines();
        int next = headlines.before(sight.past().chronicle().view().rowsUntil(nearest.wanted));
        for (int i = Math.max(0, next - 1); i <= next && i < headlines.count(); i++) {
            if (headlines.at(i) <= sight.edge()) {
                nearest.offer(headlines.at(i));
            }
        }
    }

    private static void offerEvents(Nearest nearest, Sight sight) {
        JournalView view = sight.past().chronicle().view();
        int next = view.rowsUntil(nearest.wanted);
        for (int row = Math.max(0, next - 1); row <= next && row < view.rows(); row++) {
            if (view.at(row) <= sight.edge()) {
                nearest.offer(view.at(row));
            }
        }
    }

    private static final class Nearest {

        private final long wanted;
        private long reach;
        private long instant;
        private boolean found;

        Nearest(long wanted, long reach) {
            this.wanted = wanted;
            this.reach = reach;
            instant = wanted;
        }

        void offer(long candidate) {
            long distance = Math.abs(candidate - wanted);
            if (distance <= reach) {
                reach = distance;
                instant = candidate;
                found = true;
            }
        }
    }
}
