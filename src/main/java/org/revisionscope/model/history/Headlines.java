package org.revisionscope.model.history;

import java.util.Optional;

import org.revisionscope.model.event.Actor;
import org.revisionscope.model.event.EventType;
import org.revisionscope.model.event.Rule;
import org.revisionscope.model.fleet.NoticeStatus;
import org.revisionscope.model.fleet.StopCause;

/** The rows that a person would tell a colleague about, in order. */
public final class Headlines {

    private static final int SVC_2 = Rule.SVC_2.ordinal();
    private static final int TASK_2 = Rule.TASK_2.ordinal();
    /** Who waits for so long, in milliseconds, waits where nothing else is to be seen of what was begun. */
    public static final long LONG_WAIT = 600_000L;
    private static final HeadlineKind[] KINDS = HeadlineKind.values();

    private JournalView view;
    private final IntList rows;
    private final ByteColumn kinds;
    private final Hindered hindered;

    Headlines(JournalView view) {
        this(view, new IntList(), new ByteColumn(), new Hindered());
    }

    private Headlines(JournalView view, IntList rows, ByteColumn kinds, Hindered hindered) {
        this.view = view;
        this.rows = rows;
        this.kinds = kinds;
        this.hindered = hindered;
    }

    /**
     * Those before a row of another journal that begins with the same rows.
     *
     * @param tasks how many tasks had been launched by then
     */
    Headlines upTo(JournalView other, int row, int tasks) {
        IntList earlier = rows.below(row);
        return new Headlines(other, earlier, kinds.first(earlier.size()), hindered.upTo(other, tasks));
    }

    /** How many there are. */
    public int count() {
        return rows.size();
    }

    /** The rows, ascending. */
    public IntList rows() {
        return rows;
    }

    /** The row of a headline. */
    public int row(int headline) {
        return rows.get(headline);
    }

    /** When a headline happened, in milliseconds since the epoch. */
    public long at(int headline) {
        return view.at(rows.get(headline));
    }

    /** What makes it a headline. */
    public HeadlineKind kind(int headline) {
        return KINDS[kinds.get(headline)];
    }

    /** What makes a row a headline; empty if it is none. */
    public Optional<HeadlineKind> kindOf(int row) {
        int headline = before(row);
        return headline < count() && row(headline) == row ? Optional.of(kind(headline)) : Optional.empty();
    }

    /** How many headlines there were in the first {@code rowsUntil} rows: the number of the next one. */
    public int before(int rowsUntil) {
        return rows.countBelow(rowsUntil);
    }

    void readOn(JournalView longer) {
        view = longer;
    }

    void add(int row, HeadlineKind kind) {
        rows.add(row);
        kinds.append(kind.ordinal());
    }

    void launched(int row, int task, Lane lane) {
        Origin origin = view.originOf(task);
        boolean fails = origin.failure().isPresent();
        if (origin.by() == Actor.CUSTOMER) {
            add(row, HeadlineKind.DECISION);
        } else if ((fails || hindered.isAnybody()) // mostly nobody is: the lane is not asked then
                && lane.isOfService() && hindered.endsWith(task, lane.owner(), fails)) {
            add(row, HeadlineKind.LAUNCHES_AGAIN);
        }
    }

    /**
     * A task stopped being live: a headline if it did so by itself, because a customer said so, or after it had long waited
     * for others to become healthy.
     */
    void left(int row, int kind, int task, TaskLives lives) {
        int rule = Kinds.rule(kind);
        if (rule == TASK_2) {
            add(row, view.cause(row) == Journal.NONE ? HeadlineKind.DECISION : HeadlineKind.CRASH);
        } else if (rule == SVC_2 && endsHold(row, task, lives)) {
            add(row, HeadlineKind.HOLD_ENDS);
        }
    }

    /** Whether a task waited long for one that took long to become healthy; of those that waited for it, only the first. */
    private boolean endsHold(int row, int task, TaskLives lives) {
        int cause = view.cause(row);
        if (cause == Journal.NONE || view.type(cause) != EventType.TASK_HEALTHY
                || isLast(HeadlineKind.HOLD_ENDS, cause)) {
            return false;
        }
        int running = lives.runningRow(view.task(cause));
        return view.at(cause) - view.at(running) >= LONG_WAIT
                && view.at(row) - view.at(lives.outgoingRow(task)) >= LONG_WAIT;
    }

    /** Whether the last headline is of this kind, and has this cause. */
    private boolean isLast(HeadlineKind kind, int cause) {
        int last = count() - 1;
        return last >= 0 && kind(last) == kind && view.cause(row(last)) == cause;
    }

    /** A standalone task is gone. */
    void stoppedAlone(int row, int detail) {
        if (Details.cause(detail) == StopCause.RETIREMENT) {
            add(row, Details.lost(detail) ? HeadlineKind.LOST : HeadlineKind.RETIREMENT_STOP);
        }
    }

    void deploymentStarted(int row) {
        int cause = view.cause(row);
        if (cause != Journal.NONE && view.type(cause) == EventType.SERVICE_UPDATED) {
            add(row, HeadlineKind.DEPLOYMENT);
        }
    }

    void noticeChanged(int row, NoticeStatus status) {
        if (status == NoticeStatus.OPEN) {
            add(row, HeadlineKind.RETIREMENT_START);
        }
    }
}
