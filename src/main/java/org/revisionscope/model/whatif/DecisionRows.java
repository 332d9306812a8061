package org.revisionscope.model.whatif;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

import org.revisionscope.model.decision.AwsDecision;
import org.revisionscope.model.decision.CustomerDecision;
import org.revisionscope.model.decision.Decision;
import org.revisionscope.model.decision.TimedDecision;
import org.revisionscope.model.event.Actor;
import org.revisionscope.model.event.Event;
import org.revisionscope.model.event.NoticeEvent.SettingChanged;
import org.revisionscope.model.event.PlatformEvent.LatestMoved;
import org.revisionscope.model.event.PlatformEvent.PlatformVersionReleased;
import org.revisionscope.model.event.PlatformEvent.RevisionMarked;
import org.revisionscope.model.event.PlatformEvent.RevisionReleased;
import org.revisionscope.model.event.Refused.DecisionRefused;
import org.revisionscope.model.event.ServiceEvent.ServiceCreated;
import org.revisionscope.model.event.ServiceEvent.ServiceUpdated;
import org.revisionscope.model.event.TaskEvent.TaskLaunched;
import org.revisionscope.model.event.TaskEvent.TaskStateChanged;
import org.revisionscope.model.history.JournalView;

/**
 * Finds the decision that a row of a journal is the outcome of. Decisions of one instant leave their rows in the order in
 * which they are listed (T-2). One thread uses it.
 */
public final class DecisionRows {

    private final JournalView view;
    private final List<TimedDecision> decisions;
    private final Map<Integer, Integer> byRow = new HashMap<>();
    private long searched = Long.MIN_VALUE;

    /**
     * The rows of a run.
     *
     * @param view its journal
     * @param decisions all that was decided in it, in order
     */
    public DecisionRows(JournalView view, List<TimedDecision> decisions) {
        this.view = view;
        this.decisions = List.copyOf(decisions);
    }

    /** How many rows it knows. */
    public int rows() {
        return view.rows();
    }

    /** The place of a row's decision in the list; empty for a row that something else brought about. */
    public OptionalInt decisionOf(int row) {
        long at = view.at(row);
        if (at != searched) {
            searched = at;
            byRow.clear();
            int first = firstFrom(at);
            if (first < decisions.size() && millis(first) == at) {
                search(first, at);
            }
        }
        Integer found = byRow.get(row);
        return found == null ? OptionalInt.empty() : OptionalInt.of(found);
    }

    private void search(int first, long at) {
        int end = view.rowsUntil(at);
        int next = view.rowsUntil(at - 1);
        for (int decision = first; decision < decisions.size() && millis(decision) == at; decision++) {
            int row = next;
            while (row < end && !isOutcome(row, decisions.get(decision).decision())) {
                row++;
            }
            if (row < end) {
                byRow.put(row, decision);
                next = row + 1;
            }
        }
    }

    private boolean isOutcome(int row, Decision decision) {
        Actor by = view.by(row);
        if (by != Actor.AWS && by != Actor.CUSTOMER) {
            return false;
        }
        Event event = view.event(row);
        return event instanceof DecisionRefused refused ? refused.decision().equals(decision) : switch (decision) {
            case AwsDecision aws -> isOutcome(event, aws);
            case CustomerDecision customer -> by == Actor.CUSTOMER && isOutcome(event, customer);
        };
    }

    private static boolean isOutcome(Event event, AwsDecision decision) {
        return switch (decision) {
            case AwsDecision.ReleasePlatformVersion release -> event instanceof PlatformVersionReleased released
                    && released.version().equals(release.version());
            case AwsDecision.MoveLatest move -> event instanceof LatestMoved moved
                    && moved.version().equals(move.version());
            case AwsDecision.ReleaseRevision release -> event instanceof RevisionReleased released
                    && released.revision().platformVersion().equals(release.version());
            case AwsDecision.MarkRevision mark -> event instanceof RevisionMarked marked
                    && marked.revision().equals(mark.revision());
        };
    }

    private static boolean isOutcome(Event event, CustomerDecision decision) {
        return switch (decision) {
            case CustomerDecision.SetWaitPeriod setting -> event instanceof SettingChanged changed
                    && changed.place().equals(setting.place());
            case CustomerDecision.CreateService create -> event instanceof ServiceCreated created
                    && created.service().equals(create.spec().key());
            case CustomerDecision.UpdateService update -> event instanceof ServiceUpdated updated
                    && updated.service().equals(update.service());
            case CustomerDecision.DeleteService delete -> event instanceof ServiceUpdated updated
                    && updated.service().equals(delete.service());
            case CustomerDecision.AddVpcEndpoint added -> event instanceof ServiceUpdated updated
                    && updated.service().equals(added.service());
            case CustomerDecision.RunTask _ -> event instanceof TaskLaunched;
            case CustomerDecision.StopTask _ -> event instanceof TaskStateChanged;
        };
    }

    /** The first decision at or after an instant. */
    private int firstFrom(long at) {
        int low = 0;
        int high = decisions.size();
        while (low < high) {
            int middle = low + high >>> 1;
            if (millis(middle) < at) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private long millis(int decision) {
        Instant at = decisions.get(decision).at();
        return at.toEpochMilli();
    }
}
