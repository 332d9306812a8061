package org.revisionscope.controller.playback;

import java.util.OptionalLong;
import java.util.Set;

import org.revisionscope.model.history.HeadlineKind;
import org.revisionscope.model.history.Headlines;
import org.revisionscope.model.history.JournalView;

/** Where a step of the clock leads, and where playing stops by itself. Milliseconds since the epoch. */
final class Steps {

    private static final long DAY = 86_400_000L;

    private final Recording recording;

    Steps(Recording recording) {
        this.recording = recording;
    }

    /** The next instant with an event. */
    OptionalLong nextEvent(long clock) {
        int row = journal().rowsUntil(clock);
        return row < recording.rows() ? OptionalLong.of(journal().at(row)) : OptionalLong.empty();
    }

    /** The last instant with an event before the clock. */
    OptionalLong previousEvent(long clock) {
        int row = Math.min(journal().rowsUntil(clock - 1), recording.rows()) - 1;
        return row >= 0 ? OptionalLong.of(journal().at(row)) : OptionalLong.empty();
    }

    /** The next instant with a headline. */
    OptionalLong nextHeadline(long clock) {
        Headlines headlines = headlines();
        int next = headlines.before(journal().rowsUntil(clock));
        while (next < headlines.count() && !isWorthAStep(next)) {
            next++;
        }
        return next < headlines.count() ? OptionalLong.of(headlines.at(next)) : OptionalLong.empty();
    }

    /** The last instant with a headline before the clock. */
    OptionalLong previousHeadline(long clock) {
        Headlines headlines = headlines();
        int last = headlines.before(journal().rowsUntil(clock - 1)) - 1;
        while (last >= 0 && !isWorthAStep(last)) {
            last--;
        }
        return last >= 0 ? OptionalLong.of(headlines.at(last)) : OptionalLong.empty();
    }

    /**
     * Where playing from the clock to an instant stops by itself: at a wish to pause, or a day after the last event.
     *
     * @param wishes what to pause at
     */
    OptionalLong stopWithin(long clock, long to, Set<PauseAt> wishes) {
        Headlines headlines = headlines();
        int next = wishes.isEmpty() ? headlines.count() : headlines.before(journal().rowsUntil(clock));
        for (; next < headlines.count() && headlines.at(next) <= to; next++) {
            if (recording.sceneKind(next).filter(kind -> wishes.contains(kind.pauseAt())).isPresent()) {
                return OptionalLong.of(headlines.at(next));
            }
        }
        OptionalLong quiet = recording.lastEvent();
        return quiet.isPresent() && clock < quiet.getAsLong() + DAY && to >= quiet.getAsLong() + DAY
                ? OptionalLong.of(quiet.getAsLong() + DAY)
                : OptionalLong.empty();
    }

    private boolean isWorthAStep(int headline) {
        return headlines().kind(headline) != HeadlineKind.REFUSED;
    }

    private JournalView journal() {
        return recording.journal();
    }

    private Headlines headlines() {
        return recording.chronicle().headlines();
    }
}
