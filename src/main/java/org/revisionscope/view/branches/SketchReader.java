package org.revisionscope.view.branches;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.revisionscope.model.event.NoticeEvent.NoticeSent;
import org.revisionscope.model.event.PlatformEvent;
import org.revisionscope.model.fleet.RevisionId;
import org.revisionscope.model.history.JournalView;
import org.revisionscope.model.whatif.Window;

/** Reads a miniature from a finished run, in one pass over its rows. */
final class SketchReader {

    private static final int MOST_LANES = 3;
    /** The part of what is measured that is shown before it, so that a mark at its first instant is seen to come. */
    private static final int LEAD = 12;

    private final Map<RevisionId, SketchLane> lanes = new LinkedHashMap<>();
    private final List<SketchLane> byNumber = new ArrayList<>();
    private final JournalView view;
    private final long from;
    private final long until;

    SketchReader(JournalView view, Window window) {
        this.view = view;
        long length = Math.max(Sketch.COLUMNS, window.until() - window.from());
        from = window.from() - length / LEAD;
        until = window.from() + length;
    }

    Sketch read() {
        int rows = view.rowsUntil(until);
        for (int row = 0; row < rows; row++) {
            read(row);
        }
        List<SketchLane> used = lanes.values().stream().filter(SketchLane::isUsed).toList();
        return new Sketch(from, until, used.reversed().stream().limit(MOST_LANES)
                .map(lane -> lane.finish(this::begins)).toList());
    }

    private void read(int row) {
        switch (view.type(row)) {
            case TASK_LAUNCHED -> count(row, 1);
            case TASK_STATE_CHANGED -> {
                if (view.stateBefore(row).isLive() && !view.stateAfter(row).isLive()) {
                    count(row, -1);
                }
            }
            case TASK_STOPPED -> {
                if (view.lost(row) && view.at(row) > from) {
                    lane(row).lose(column(view.at(row)));
                }
            }
            case REVISION_RELEASED, REVISION_SUPERSEDED, REVISION_MARKED, REVISION_RETIRED ->
                    platform((PlatformEvent) view.event(row), view.at(row));
            case NOTICE_SENT -> {
                NoticeSent sent = (NoticeSent) view.event(row);
                lane(sent.revision()).retireFrom(sent.startsAt().toEpochMilli());
            }
            case PLATFORM_VERSION_RELEASED, PLATFORM_VERSION_DEPRECATED, LATEST_MOVED, SETTING_CHANGED,
                    NOTICE_STATUS_CHANGED, SERVICE_CREATED,
                    SERVICE_UPDATED, SERVICE_DELETED, DEPLOYMENT_STARTED, DEPLOYMENT_COMPLETED, TASK_HEALTHY,
                    TASK_OUTGOING, FLOOR_BREACHED, FLOOR_RESTORED, STEADY_STATE, DECISION_REFUSED -> {
                // a miniature is too small for it
            }
        }
    }

    private void platform(PlatformEvent event, long at) {
        switch (event) {
            case PlatformEvent.RevisionReleased released -> lane(released.revision());
            case PlatformEvent.RevisionSuperseded superseded -> lane(superseded.revision()).supersedeAt(at);
            case PlatformEvent.RevisionMarked marked -> lane(marked.revision()).markAt(at);
            case PlatformEvent.RevisionRetired retired -> lane(retired.revision()).retiredAt(at);
            case PlatformEvent.PlatformVersionReleased _,PlatformEvent.PlatformVersionDeprecated _,PlatformEvent.LatestMoved _ -> {
                // no revision's turning point
            }
        }
    }

    private void count(int row, int more) {
        long at = view.at(row);
        if (at <= from) {
            lane(row).begin(more);
        } else {
            lane(row).change(column(at), more);
        }
    }

    /** The lane of the revision of a row's task. */
    private SketchLane lane(int row) {
        int number = view.revisionOf(view.task(row));
        while (byNumber.size() <= number) {
            byNumber.add(lane(view.revision(byNumber.size())));
        }
        return byNumber.get(number);
    }

    private SketchLane lane(RevisionId revision) {
        return lanes.computeIfAbsent(revision, SketchLane::new);
    }

    private int column(long instant) {
        return (int) Math.min(Sketch.COLUMNS - 1, (instant - from) * Sketch.COLUMNS / (until - from));
    }

    private long begins(int column) {
        return from + (until - from) * column / Sketch.COLUMNS;
    }
}
