package org.revisionscope.model.whatif;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.revisionscope.model.event.NoticeEvent.NoticeSent;
import org.revisionscope.model.event.NoticeEvent.NoticeStatusChanged;
import org.revisionscope.model.event.PlatformEvent.RevisionMarked;
import org.revisionscope.model.fleet.NoticeId;
import org.revisionscope.model.fleet.NoticeStatus;
import org.revisionscope.model.fleet.Place;
import org.revisionscope.model.fleet.RevisionId;
import org.revisionscope.model.fleet.StopCause;
import org.revisionscope.model.history.Journal;
import org.revisionscope.model.history.JournalView;
import org.revisionscope.model.scenario.Calendar;

/**
 * What a run costs as it goes on: at each instant what {@link Measures} would say of the time up to it. It reads a journal
 * as it grows. What stood before its first instant is known, and costs nothing. One thread uses it.
 */
public final class Trend {

    private final long from;
    private final Calendar calendar;
    private JournalView view = JournalView.EMPTY;
    private int rows;
    private final Curve exposure = new Curve();
    private final Curve disruption = new Curve();
    private final List<Curve> live = new ArrayList<>();
    private final List<Integer> liveNow = new ArrayList<>();
    private final BitSet marked = new BitSet();
    private final BitSet lost = new BitSet();
    /** Looked up by key only, never walked. */
    private final Map<Exposed, Waiting> waiting = new HashMap<>();
    /** Looked up by key only, never walked. */
    private final Map<NoticeId, RevisionId> about = new HashMap<>();
    private int exposedNow;
    private double exposed;
    private long exposedAt;
    private int disrupted;

    /**
     * Nothing read yet.
     *
     * @param from the first instant that counts, in milliseconds since the epoch
     * @param calendar when stops disturb nobody
     */
    public Trend(long from, Calendar calendar) {
        this.from = from;
        this.calendar = calendar;
        exposedAt = from;
    }

    /** The tasks of a revision in a place; a revision by the journal's number. */
    private record Exposed(Place place, int revision) {}

    /** How many of them there are, and whether retirement has started on them. */
    private static final class Waiting {
        private int tasks;
        private boolean started;
    }

    /**
     * Reads on.
     *
     * @param longer a view that begins with everything that was read before
     * @param rowsUntil how far to read
     * @param maxRows how many rows to read at most, to bound the time that it takes
     * @return whether it has read so far
     */
    public boolean readOn(JournalView longer, int rowsUntil, int maxRows) {
        view = longer;
        int until = (int) Math.min(rowsUntil, (long) rows + maxRows);
        for (; rows < until; rows++) {
            read(rows);
        }
        return rows >= rowsUntil;
    }

    /** How many rows it has read. */
    public int rows() {
        return rows;
    }

    /** Exposure up to each instant, in task-days. */
    public Curve exposure() {
        return exposure;
    }

    /** Disruption up to each instant: forced stops, breaches, unreplaced losses and stops outside working hours. */
    public Curve disruption() {
        return disruption;
    }

    /** How many tasks of a revision (by the journal's number) are live; empty if it never had one. */
    public Curve live(int revision) {
        return revision < live.size() ? live.get(revision) : new Curve();
    }

    private void read(int row) {
        switch (view.type(row)) {
            case TASK_LAUNCHED -> launched(row, view.task(row));
            case TASK_STATE_CHANGED -> {
                if (view.stateBefore(row).isLive() && !view.stateAfter(row).isLive()) {
                    changed(row, view.task(row), -1);
                }
            }
            case TASK_STOPPED -> stopped(row);
            case REVISION_MARKED -> marked(row, ((RevisionMarked) view.event(row)).revision());
            case NOTICE_SENT -> {
                NoticeSent sent = (NoticeSent) view.event(row);
                about.put(sent.notice(), sent.revision());
            }
            case NOTICE_STATUS_CHANGED -> statusChanged(row, (NoticeStatusChanged) view.event(row));
            case FLOOR_BREACHED -> disrupted(row, 1);
            case TASK_HEALTHY, TASK_OUTGOING, PLATFORM_VERSION_RELEASED, PLATFORM_VERSION_DEPRECATED, LATEST_MOVED,
                    REVISION_RELEASED,
                    REVISION_SUPERSEDED, REVISION_RETIRED, SETTING_CHANGED, SERVICE_CREATED, SERVICE_UPDATED,
                    SERVICE_DELETED, DEPLOYMENT_STARTED, DEPLOYMENT_COMPLETED, FLOOR_RESTORED, STEADY_STATE,
                    DECISION_REFUSED -> {
                // nothing that is counted changes
            }
        }
    }

    private void launched(int row, int task) {
        changed(row, task, 1);
        int before = view.replaces(task);
        if (before != Journal.NONE && lost.get(before)) {
            lost.clear(before);
            disrupted(row, -1);
        }
    }

    private void changed(int row, int task, int by) {
        int revision = view.revisionOf(task);
        while (live.size() <= revision) {
            live.add(new Curve());
            liveNow.add(0);
        }
        int count = liveNow.get(revision) + by;
        liveNow.set(revision, count);
        live.get(revision).set(Math.max(from, view.at(row)), count, 0);
        Waiting group = group(view.owner(view.ownerOf(task)).place(), revision);
        group.tasks += by;
        if (marked.get(revision) && !group.started) {
            exposes(row, by);
        }
    }

    private void marked(int row, RevisionId id) {
        int revision = number(id);
        if (revision == Journal.NONE || marked.get(revision)) {
            return;
        }
        marked.set(revision);
        exposes(row, revision < liveNow.size() ? liveNow.get(revision) : 0);
    }

    private void statusChanged(int row, NoticeStatusChanged changed) {
        RevisionId id = about.get(changed.notice());
        if (changed.status() == NoticeStatus.OPEN && id != null) {
            Waiting group = group(changed.notice().place(), number(id));
            exposes(row, group.started ? 0 : -group.tasks);
            group.started = true;
        }
    }

    private void stopped(int row) {
        long at = view.at(StopSteps.first(view, row));
        if (view.stopCause(row) != StopCause.RETIREMENT || at < from) {
            return;
        }
        disrupted(row, calendar.isWorking(at) ? 1 : 2);
        if (view.lost(row)) {
            lost.set(view.task(row));
            disrupted(row, 1);
        }
    }

    /** From a row on so many tasks more are exposed. */
    private void exposes(int row, int more) {
        long at = Math.max(from, view.at(row));
        exposed += (double) exposedNow * (at - exposedAt);
        exposedAt = at;
        exposedNow += more;
        exposure.set(at, exposed / Exposure.DAY_MILLIS, (double) exposedNow / Exposure.DAY_MILLIS);
    }

    private void disrupted(int row, int more) {
        if (view.at(row) >= from) {
            disrupted += more;
            disruption.set(view.at(row), disrupted, 0);
        }
    }

    private Waiting group(Place place, int revision) {
        return waiting.computeIfAbsent(new Exposed(place, revision), _ -> new Waiting());
    }

    private int number(RevisionId id) {
        for (int revision = 0; revision < view.revisions(); revision++) {
            if (view.revision(revision).equals(id)) {
                return revision;
            }
        }
        return Journal.NONE;
    }
}
