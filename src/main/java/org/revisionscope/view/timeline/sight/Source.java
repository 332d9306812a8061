package org.revisionscope.view.timeline.sight;

import java.util.OptionalLong;

import org.revisionscope.model.history.Chronicle;
import org.revisionscope.model.history.Journal;

/**
 * One chronicle, the stretch of time for which it is asked, and how many of its rows may be told. Layers draw each source
 * within its stretch: the run up to the clock, and what is announced after it.
 *
 * @param chronicle what is told
 * @param rows rows from this one on are not told
 * @param from the first instant that is drawn
 * @param to the last instant that is drawn
 * @param tense whether it is told as fact
 */
public record Source(Chronicle chronicle, int rows, long from, long to, Tense tense) {

    /** Whether a source tells facts. */
    public enum Tense {
        /** It happened. */
        PAST,
        /** It will happen if nobody acts. */
        AHEAD
    }

    /** Later than every instant that is drawn. */
    public static final long NEVER = Long.MAX_VALUE;

    /** When a row happened, or {@link #NEVER} if it has not, or may not be told. */
    public long at(int row) {
        return knows(row) ? chronicle.view().at(row) : NEVER;
    }

    /** Whether a row happened and may be told. */
    public boolean knows(int row) {
        return row != Journal.NONE && row < rows;
    }

    /** An instant of the chronicle, or {@link #NEVER} if there is none or it may not be told. */
    public long told(OptionalLong instant) {
        return instant.isPresent() && (tense == Tense.AHEAD || instant.getAsLong() <= to)
                ? instant.getAsLong()
                : NEVER;
    }

    /** Whether this is what will happen if nobody acts. */
    public boolean ahead() {
        return tense == Tense.AHEAD;
    }

    /** Whether a stretch of time reaches into what is drawn; a stretch that only touches the border does not. */
    boolean covers(long start, long end) {
        return start <= to && end > from && (end > start || start > from || !ahead());
    }
}
