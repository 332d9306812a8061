package org.revisionscope.view.timeline.sight;

import org.revisionscope.model.fleet.Owner;
import org.revisionscope.model.history.Journal;
import org.revisionscope.model.history.JournalView;
import org.revisionscope.model.history.RevisionLives;
import org.revisionscope.model.history.TaskLives;

/**
 * The stretches of one task's bar, in order and without gaps, as far as a source may tell them. One object is used again
 * for every task of a frame.
 */
public final class TaskPath {

    private static final int MOST = 8;

    private final long[] starts = new long[MOST];
    private final TaskPhase[] phases = new TaskPhase[MOST];
    private int count;
    private long end;

    /** Traces a task that a source knows. */
    public void trace(Source source, int task) {
        TaskLives tasks = source.chronicle().tasks();
        JournalView view = source.chronicle().view();
        count = 0;
        end = source.at(tasks.stoppedRow(task));
        long going = Math.min(source.at(tasks.outgoingRow(task)), source.at(tasks.leftRow(task)));
        long running = Math.min(source.at(tasks.runningRow(task)), going);
        boolean checked = view.owner(view.ownerOf(task)) instanceof Owner.OfService;
        long ready = checked ? Math.min(source.at(tasks.healthyRow(task)), going) : running;
        add(view.at(tasks.launchRow(task)), TaskPhase.STARTING);
        add(running, TaskPhase.ARRIVING);
        addPlaced(source, view.revisionOf(task), ready);
        add(going, TaskPhase.GOING);
    }

    private void addPlaced(Source source, int journalRevision, long ready) {
        RevisionLives revisions = source.chronicle().revisions();
        int revision = revisions.ofJournal(journalRevision);
        add(ready, TaskPhase.NEWEST);
        long superseded = source.told(revisions.superseded(revision));
        add(superseded == Source.NEVER ? superseded : Math.max(ready, superseded), TaskPhase.SUPERSEDED);
        long marked = source.told(revisions.marked(revision));
        add(marked == Source.NEVER ? marked : Math.max(ready, marked), TaskPhase.AT_RISK);
    }

    /** Adds a stretch; one that begins where the last began takes its place, and one that never begins is left out. */
    private void add(long start, TaskPhase phase) {
        if (start == Source.NEVER) {
            return;
        }
        while (count > 0 && starts[count - 1] >= start) {
            count--;
        }
        starts[count] = start;
        phases[count++] = phase;
    }

    /** How many stretches there are, at least one. */
    public int count() {
        return count;
    }

    /** What a stretch says. */
    public TaskPhase phase(int stretch) {
        return phases[stretch];
    }

    /** When a stretch begins. */
    public long from(int stretch) {
        return starts[stretch];
    }

    /** When a stretch ends: where the next begins, or where the task is gone, or {@link Source#NEVER}. */
    public long to(int stretch) {
        return stretch + 1 < count ? starts[stretch + 1] : end;
    }

    /** When the bar begins. */
    public long start() {
        return starts[0];
    }

    /** When the task is gone, or {@link Source#NEVER}. */
    public long end() {
        return end;
    }

    /** The last stretch that began before or at an instant; the first if none did. */
    public TaskPhase phaseAt(long instant) {
        int stretch = count - 1;
        while (stretch > 0 && starts[stretch] > instant) {
            stretch--;
        }
        return phases[stretch];
    }

    /** The phase that took longest up to an instant. */
    public TaskPhase longest(long until) {
        int longest = 0;
        for (int i = 1; i < count; i++) {
            if (Math.min(to(i), until) - starts[i] > Math.min(to(longest), until) - starts[longest]) {
                longest = i;
            }
        }
        return phases[longest];
    }

    /** Whether a task is drawn as one that takes over from another. */
    public static boolean takesOver(Source source, int task) {
        return source.chronicle().view().replaces(task) != Journal.NONE;
    }
}
