package org.revisionscope.controller.playback;

import java.util.BitSet;
import java.util.Optional;
import java.util.function.IntPredicate;

import org.revisionscope.model.event.EventType;
import org.revisionscope.model.fleet.TaskState;
import org.revisionscope.model.history.Journal;
import org.revisionscope.model.history.JournalView;

/**
 * Finds what belongs to a scene: a headline with what brings it about at its instant, whatever they cause until that has
 * been quiet for ten minutes, what is launched together with something that it causes, and the headlines that open
 * meanwhile. It reads a bounded number of rows; where a crowd moves at once it no longer tells causes apart, and takes
 * every instant.
 */
final class SceneReader {

    /** Consequences that have been quiet for this long, in simulated milliseconds, are over. */
    static final long QUIET = 600_000L;
    /** The longest that a scene may stay open. */
    static final long LONGEST = 3_600_000L;
    private static final int MOST_ROWS = 1 << 14;
    private static final int MOST_INSTANTS = 1 << 12;

    private final Prospect prospect;
    private final JournalView journal;
    private final IntPredicate opensScene;
    private final BitSet members = new BitSet();
    private final Moments moments = new Moments();
    private final int firstRow;
    private final long closesAtLatest;
    private int nextHeadline;
    private int row;
    /** The last launch that belongs to the scene. */
    private int launch = Journal.NONE;

    private SceneReader(Prospect prospect, int headline, IntPredicate opensScene) {
        this.prospect = prospect;
        this.opensScene = opensScene;
        journal = prospect.journal();
        nextHeadline = headline;
        firstRow = beginning(prospect.headlineRow(headline));
        members.set(0);
        row = firstRow;
        closesAtLatest = journal.at(firstRow) + LONGEST;
    }

    /** The row with which a headline begins: what brings it about at the same instant, such as the stop that breaks a floor. */
    private int beginning(int headlineRow) {
        int earliest = headlineRow;
        int cause = journal.cause(earliest);
        while (cause != Journal.NONE && journal.at(cause) == journal.at(headlineRow)) {
            earliest = cause;
            cause = journal.cause(earliest);
        }
        return earliest;
    }

    /**
     * Reads the scene of a headline.
     *
     * @param opensScene tells of a headline whether it would open a scene by itself, and so joins this one
     * @return its instants; empty while its end is not known yet
     */
    static Optional<Moments> read(Prospect prospect, int headline, IntPredicate opensScene) {
        return new SceneReader(prospect, headline, opensScene).read();
    }

    private Optional<Moments> read() {
        moments.add(journal.at(firstRow), Moments.Effect.OTHER);
        readByCause();
        if (row < prospect.rows() && row - firstRow >= MOST_ROWS) {
            readByInstant();
        }
        return quietFrom() <= prospect.knownUntil() ? Optional.of(moments) : Optional.empty();
    }

    private void readByCause() {
        int limit = (int) Math.min(prospect.rows(), (long) firstRow + MOST_ROWS);
        for (; row < limit && journal.at(row) < quietFrom(); row++) {
            if (joins() || isConsequence() || isLaunchedTogether()) {
                members.set(row - firstRow);
                moments.add(journal.at(row), effect());
                launch = journal.type(row) == EventType.TASK_LAUNCHED ? row : launch;
            }
        }
    }

    private void readByInstant() {
        while (row < prospect.rows() && journal.at(row) < quietFrom() && moments.size() < MOST_INSTANTS) {
            moments.add(journal.at(row), effect());
            row = Math.min(prospect.rows(), journal.rowsUntil(journal.at(row)));
        }
    }

    private long quietFrom() {
        return Math.min(moments.last() + QUIET, closesAtLatest);
    }

    private boolean joins() {
        while (nextHeadline < prospect.headlines() && prospect.headlineRow(nextHeadline) < row) {
            nextHeadline++;
        }
        return nextHeadline < prospect.headlines() && prospect.headlineRow(nextHeadline) == row
                && opensScene.test(nextHeadline);
    }

    private boolean isConsequence() {
        int cause = journal.cause(row);
        return cause >= firstRow && members.get(cause - firstRow);
    }

    /** Whether a task is launched at the instant at which its owner launches another that belongs to the scene. */
    private boolean isLaunchedTogether() {
        return launch != Journal.NONE && journal.type(row) == EventType.TASK_LAUNCHED
                && journal.at(row) == journal.at(launch)
                && journal.ownerOf(journal.task(row)) == journal.ownerOf(journal.task(launch));
    }

    private Moments.Effect effect() {
        boolean onHealth = journal.type(row) == EventType.TASK_HEALTHY
                || journal.type(row) == EventType.TASK_STATE_CHANGED
                        && journal.stateBefore(row) == TaskState.RUNNING;
        return onHealth ? Moments.Effect.ON_HEALTH : Moments.Effect.OTHER;
    }
}
