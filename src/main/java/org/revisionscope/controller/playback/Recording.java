package org.revisionscope.controller.playback;

import java.util.Optional;
import java.util.OptionalLong;

import org.revisionscope.model.event.NoticeEvent.NoticeStatusChanged;
import org.revisionscope.model.history.Chronicle;
import org.revisionscope.model.history.HeadlineKind;
import org.revisionscope.model.history.Headlines;
import org.revisionscope.model.history.Journal;
import org.revisionscope.model.history.JournalView;

/**
 * One run as far as it is known: its chronicle, which catches up with the journal a little in every pulse, and where the
 * run ends. The FX thread uses it. Instants are milliseconds since the epoch.
 */
public final class Recording implements Prospect {

    /** A chain of causes is not followed further than this. */
    private static final int LONGEST_CHAIN = 1 << 12;

    private final Chronicle chronicle;
    private final long end;
    private final Decided lastDecision;
    private JournalView newest;
    private long computedUntil = Long.MIN_VALUE;

    /**
     * A recording that knows what a chronicle has read.
     *
     * @param chronicle from now on the recording's alone
     * @param end the last instant that playback may reach
     * @param lastDecision where the user's last decision stands
     */
    public Recording(Chronicle chronicle, long end, Decided lastDecision) {
        this.chronicle = chronicle;
        newest = chronicle.view();
        this.end = end;
        this.lastDecision = lastDecision;
    }

    /**
     * The rows that a decision brought about at once.
     *
     * @param from the first of them, or {@link Journal#NONE} for no decision
     * @param instant when it was made
     */
    public record Decided(int from, long instant) {

        /** The user has not decided anything. */
        public static final Decided NOTHING = new Decided(Journal.NONE, Long.MIN_VALUE);
    }

    /**
     * Takes a newer view of the same run.
     *
     * @param until every event at or before this instant is in the view; {@link Long#MAX_VALUE} if nothing follows
     */
    public void extend(JournalView view, long until) {
        newest = view;
        computedUntil = until;
    }

    /**
     * Reads on.
     *
     * @param maxRows how many rows at most
     * @return whether everything in the newest view has been read
     */
    public boolean catchUp(int maxRows) {
        return chronicle.catchUp(newest, maxRows);
    }

    /** What has been read. */
    public Chronicle chronicle() {
        return chronicle;
    }

    /** The first row that the user's last decision brought about, or {@link Journal#NONE}. */
    int decidedFrom() {
        return lastDecision.from;
    }

    /** When the last event of the run happens; empty while that is not known. */
    OptionalLong lastEvent() {
        return rows() > 0 && knownUntil() == Long.MAX_VALUE
                ? OptionalLong.of(journal().at(rows() - 1))
                : OptionalLong.empty();
    }

    @Override
    public JournalView journal() {
        return chronicle.view();
    }

    @Override
    public int rows() {
        return chronicle.rows();
    }

    @Override
    public long knownUntil() {
        return rows() == newest.rows() ? computedUntil : newest.at(rows()) - 1;
    }

    @Override
    public long end() {
        return end;
    }

    @Override
    public int headlines() {
        return chronicle.headlines().count();
    }

    @Override
    public int headlineRow(int headline) {
        return chronicle.headlines().row(headline);
    }

    @Override
    public Optional<SceneKind> sceneKind(int headline) {
        if (asksForDeployment(headline)) {
            return Optional.of(SceneKind.DEPLOYMENT);
        }
        return isIdleStart(headline) ? Optional.of(SceneKind.IDLE_START)
                : sceneOf(chronicle.headlines().kind(headline));
    }

    /** Whether retirement starts where none of the tasks that the notice is about is left. */
    private boolean isIdleStart(int headline) {
        int row = headlineRow(headline);
        return chronicle.headlines().kind(headline) == HeadlineKind.RETIREMENT_START
                && journal().event(row) instanceof NoticeStatusChanged opened
                && chronicle.places().notice(opened.notice()).filter(notice -> notice.tasksLeft(row) == 0).isPresent();
    }

    /** Whether this is an update whose deployment is the next headline: they are one thing to see. */
    private boolean asksForDeployment(int headline) {
        Headlines headlines = chronicle.headlines();
        return headlines.kind(headline) == HeadlineKind.DECISION && headline + 1 < headlines.count()
                && headlines.kind(headline + 1) == HeadlineKind.DEPLOYMENT
                && journal().cause(headlines.row(headline + 1)) == headlines.row(headline);
    }

    @Override
    public boolean followsLastDecision(int row) {
        if (lastDecision.from == Journal.NONE || row < lastDecision.from) {
            return false;
        }
        int earliest = row;
        for (int i = 0; i < LONGEST_CHAIN && earliest != Journal.NONE && earliest >= lastDecision.from; i++) {
            if (journal().at(earliest) == lastDecision.instant) {
                return true;
            }
            earliest = journal().cause(earliest);
        }
        return false;
    }

    private static Optional<SceneKind> sceneOf(HeadlineKind kind) {
        return switch (kind) {
            case RELEASE -> Optional.of(SceneKind.RELEASE);
            case MARK, NOTICE -> Optional.of(SceneKind.MARK);
            case RETIREMENT_START -> Optional.of(SceneKind.START);
            case LOST -> Optional.of(SceneKind.LOST);
            case BREACH -> Optional.of(SceneKind.BREACH);
            case LAUNCHES_AGAIN -> Optional.of(SceneKind.LAUNCHES_AGAIN);
            case HOLD_ENDS -> Optional.of(SceneKind.HOLD_ENDS);
            case DEPLOYMENT -> Optional.of(SceneKind.DEPLOYMENT);
            case LATEST_MOVED -> Optional.of(SceneKind.LATEST);
            case DECISION -> Optional.of(SceneKind.DECISION);
            case CRASH -> Optional.of(SceneKind.CRASH);
            case RETIREMENT_STOP, RESTORED, REFUSED -> Optional.empty();
        };
    }
}
