package org.revisionscope.view.timeline.layer;

import java.util.Arrays;

import org.revisionscope.model.history.Crowd;
import org.revisionscope.model.history.CrowdSlice;
import org.revisionscope.model.history.RevisionPhase;
import org.revisionscope.view.timeline.scale.TimeScale;
import org.revisionscope.view.timeline.sight.RevisionPath;
import org.revisionscope.view.timeline.sight.Source;
import org.revisionscope.view.timeline.sight.TaskPhase;

/**
 * A crowd, pixel by pixel: how many bars stand in each column, what they are for most of the time, and the worst that
 * any of them is. A pixel holds the instants that would be drawn on it, so that crowds agree with single bars.
 */
final class CrowdColumns {

    private static final TaskPhase[] PHASES = TaskPhase.values();

    private final CrowdSlice slice = new CrowdSlice();
    private final CrowdSlice part = new CrowdSlice();
    private final long[] times = new long[PHASES.length];
    private int[] most = {};
    private int[] least = {};
    private TaskPhase[] dominant = {};
    private TaskPhase[] worst = {};
    private boolean[] arriving = {};
    private int left;
    private int count;

    /** Forgets what was read. */
    void clear() {
        count = 0;
    }

    /** Reads what a source tells of a crowd on a revision. */
    void read(TimeScale scale, Source source, Crowd crowd, RevisionPath revision) {
        left = (int) (source.from() <= scale.left() ? scale.leftX() : scale.edge(source.from()));
        count = Math.max(0, (int) Math.min(Math.ceil(scale.rightX()), scale.edge(source.to())) - left);
        makeRoom();
        long superseded = revision.from(RevisionPhase.SUPERSEDED);
        long marked = revision.from(RevisionPhase.MARKED);
        long from = Math.max(scale.instant(left - 0.5), source.from());
        long quietUntil = Long.MIN_VALUE;
        for (int column = 0; column < count; column++) {
            long to = Math.max(from + 1, Math.min(scale.instant(left + column + 0.5), untold(source)));
            if (to <= quietUntil) {
                repeat(column);
                from = to;
                continue;
            }
            crowd.read(from, to, slice);
            most[column] = slice.most();
            least[column] = slice.least();
            arriving[column] = slice.mostArriving() > 0;
            if (slice.most() > 0) {
                sumUp(crowd, from, to, superseded, marked);
                dominant[column] = longest();
                worst[column] = last();
            }
            quietUntil = Math.min(slice.quietUntil(), Math.min(after(from, superseded), after(from, marked)));
            from = to;
        }
    }

    /** An instant if it is still to come, or {@link Source#NEVER}. */
    private static long after(long now, long instant) {
        return instant > now ? instant : Source.NEVER;
    }

    /** A column is as the one before it. */
    private void repeat(int column) {
        most[column] = most[column - 1];
        least[column] = least[column - 1];
        dominant[column] = dominant[column - 1];
        worst[column] = worst[column - 1];
        arriving[column] = arriving[column - 1];
    }

    /** The first instant that may not be told. */
    private static long untold(Source source) {
        return source.to() == Source.NEVER ? Source.NEVER : source.to() + 1;
    }

    private void makeRoom() {
        if (most.length < count) {
            most = new int[count];
            least = new int[count];
            dominant = new TaskPhase[count];
            worst = new TaskPhase[count];
            arriving = new boolean[count];
            Arrays.fill(dominant, TaskPhase.STARTING);
            Arrays.fill(worst, TaskPhase.STARTING);
        }
    }

    /** How long bars were in each phase; only placed ones are told apart by what became of their revision. */
    private void sumUp(Crowd crowd, long from, long to, long superseded, long marked) {
        Arrays.fill(times, 0);
        times[TaskPhase.ARRIVING.ordinal()] = slice.arrivingTime();
        times[TaskPhase.GOING.ordinal()] = slice.goingTime();
        long placed = slice.placedTime();
        long atRisk = marked >= to ? 0 : placedSince(crowd, marked, from, to);
        long old = Math.max(atRisk, superseded >= to ? 0 : placedSince(crowd, superseded, from, to));
        times[TaskPhase.AT_RISK.ordinal()] = atRisk;
        times[TaskPhase.SUPERSEDED.ordinal()] = old - atRisk;
        times[TaskPhase.NEWEST.ordinal()] = placed - old;
    }

    private long placedSince(Crowd crowd, long since, long from, long to) {
        if (since <= from) {
            return slice.placedTime();
        }
        crowd.read(since, to, part);
        return part.placedTime();
    }

    /** The phase that took longest; of equal ones the later. */
    private TaskPhase longest() {
        int longest = 0;
        for (int phase = 1; phase < times.length; phase++) {
            if (times[phase] >= times[longest] && times[phase] > 0) {
                longest = phase;
            }
        }
        return PHASES[longest];
    }

    /** The phase that is latest in life. */
    private TaskPhase last() {
        for (int phase = times.length - 1; phase > 0; phase--) {
            if (times[phase] > 0) {
                return PHASES[phase];
            }
        }
        return TaskPhase.ARRIVING;
    }

    /** The x of the first column. */
    int left() {
        return left;
    }

    /** How many columns there are. */
    int count() {
        return count;
    }

    /** The most bars that stand in any column. */
    int peak() {
        int peak = 0;
        for (int column = 0; column < count; column++) {
            peak = Math.max(peak, most[column]);
        }
        return peak;
    }

    /** The most bars that stand in a column at once. */
    int most(int column) {
        return most[column];
    }

    /** The fewest bars that stand in a column at once. */
    int least(int column) {
        return least[column];
    }

    /** What the bars of a column are for most of the time; it says nothing of a column without any. */
    TaskPhase dominant(int column) {
        return dominant[column];
    }

    /** The worst that a bar of a column is: going, or else what is latest in life. */
    TaskPhase worst(int column) {
        return worst[column];
    }

    /** Whether a bar of a column arrives. */
    boolean arrives(int column) {
        return arriving[column];
    }
}
