package org.revisionscope.model.check;

import java.util.HashMap;
import java.util.Map;

import org.revisionscope.model.event.NoticeEvent;
import org.revisionscope.model.event.PlatformEvent;
import org.revisionscope.model.event.Rule;
import org.revisionscope.model.event.ServiceEvent;
import org.revisionscope.model.fleet.OutgoingReason;
import org.revisionscope.model.fleet.PlatformVersion;
import org.revisionscope.model.fleet.RevisionId;
import org.revisionscope.model.fleet.TaskState;
import org.revisionscope.model.history.JournalView;

/**
 * Looks through a run, row by row, whether every {@link Check} holds. It knows only what the rows say, and counts for
 * itself, so that whoever wrote them cannot make it agree. One thread reads.
 */
public final class Checkup {

    private final long start;
    private final Tally tally = new Tally();
    private final Headcount headcount = new Headcount();
    private final Limits limits = new Limits();
    private final TaskStates states = new TaskStates();
    private final RetirementWatch retirement = new RetirementWatch(tally, headcount);
    /** Looked up by key only. */
    private final Map<PlatformVersion, RevisionId> newest = new HashMap<>();
    private JournalView view = JournalView.EMPTY;
    private int rows;

    /**
     * A checkup of a run that has not begun.
     *
     * @param start from when schedulers act (SVC-12), in milliseconds since the epoch; what a file lists before is as it is
     */
    public Checkup(long start) {
        this.start = start;
    }

    /**
     * Reads on.
     *
     * @param longer a view that begins with everything that was read before
     * @param maxRows how many rows to read at most
     * @return whether everything in the view has been read
     */
    public boolean readOn(JournalView longer, int maxRows) {
        view = longer;
        int until = (int) Math.min(longer.rows(), (long) rows + maxRows);
        while (rows < until) {
            read(rows);
            rows++;
        }
        return rows == longer.rows();
    }

    /** How many rows have been looked at. */
    public int rows() {
        return rows;
    }

    /** What came of it so far. */
    public Findings findings() {
        return new Findings(rows, tally.findings(view));
    }

    private void read(int row) {
        switch (view.type(row)) {
            case TASK_LAUNCHED -> launched(row, view.task(row));
            case TASK_STATE_CHANGED -> stepped(row, view.task(row));
            case TASK_HEALTHY -> becameHealthy(view.task(row));
            case TASK_OUTGOING -> {
                if (view.outgoingReason(row) == OutgoingReason.RETIREMENT) {
                    retirement.takes(view, row, view.task(row));
                }
            }
            case TASK_STOPPED ->
                    tally.add(Check.STEPS, row, states.state(view.slotOf(view.task(row))) == TaskState.STOPPED);
            case REVISION_RELEASED, REVISION_MARKED, REVISION_RETIRED -> platform(row, (PlatformEvent) view.event(row));
            case SETTING_CHANGED, NOTICE_SENT, NOTICE_STATUS_CHANGED ->
                    retirement.read(view, row, (NoticeEvent) view.event(row));
            case SERVICE_CREATED, SERVICE_UPDATED, SERVICE_DELETED -> {
                ServiceEvent.Configured configured = (ServiceEvent.Configured) view.event(row);
                limits.configured(configured.service(), configured.configuration());
            }
            case PLATFORM_VERSION_RELEASED, PLATFORM_VERSION_DEPRECATED, LATEST_MOVED, REVISION_SUPERSEDED,
                    DEPLOYMENT_STARTED, DEPLOYMENT_COMPLETED, FLOOR_BREACHED, FLOOR_RESTORED, STEADY_STATE,
                    DECISION_REFUSED -> {
                // no check asks for it
            }
        }
    }

    private void launched(int row, int task) {
        RevisionId revision = view.revision(view.revisionOf(task));
        tally.add(Check.NEWEST, row, revision.equals(newest.get(revision.platformVersion())));
        headcount.launched(view, task);
        states.launched(view.slotOf(task));
        if (view.at(row) >= start) {
            int owner = view.ownerOf(task);
            tally.add(Check.CEILINGS, row, headcount.live(owner) <= limits.upper(view, owner));
        }
    }

    private void stepped(int row, int task) {
        int slot = view.slotOf(task);
        TaskState from = view.stateBefore(row);
        TaskState to = view.stateAfter(row);
        tally.add(Check.STEPS, row, states.state(slot) == from && from.compareTo(to) < 0);
        states.stepped(slot, to);
        if (from.isLive() && !to.isLive()) {
            left(row, task, states.hasBeenHealthy(slot));
        }
    }

    private void left(int row, int task, boolean wasHealthy) {
        headcount.left(view, task, wasHealthy);
        Rule rule = view.rule(row);
        if (rule == Rule.RET_7) {
            retirement.takes(view, row, task);
        } else if (rule == Rule.SVC_2 && wasHealthy) {
            int owner = view.ownerOf(task);
            tally.add(Check.FLOORS, row, headcount.healthy(owner) >= limits.lower(view, owner));
        }
    }

    private void becameHealthy(int task) {
        states.becameHealthy(view.slotOf(task));
        headcount.becameHealthy(view.ownerOf(task));
    }

    private void platform(int row, PlatformEvent event) {
        switch (event) {
            case PlatformEvent.RevisionReleased released ->
                    newest.put(released.revision().platformVersion(), released.revision());
            case PlatformEvent.RevisionMarked marked -> retirement.marked(view, marked);
            case PlatformEvent.RevisionRetired retired -> retirement.retired(view, row, retired.revision());
            case PlatformEvent.PlatformVersionReleased _,PlatformEvent.PlatformVersionDeprecated _,PlatformEvent.LatestMoved _,PlatformEvent.RevisionSuperseded _ -> {
                // no check asks for it
            }
        }
    }
}
