package org.revisionscope.model.history;

import java.util.ArrayList;
import java.util.List;

/**
 * The SHA-256 of a journal's rows in the binary form that {@code docs/journal.md} documents. The form says what happened
 * and nothing of how the journal keeps it: a task is named by the row of its launch, everything else by its own fields.
 *
 * <p>A hash reads on like a {@link Chronicle}, and can be asked after any row; one thread uses it.
 */
public final class JournalHash {

    private final DigestSink sink = new DigestSink();
    private final Introductions kinds = new Introductions(sink);
    private final Introductions owners = new Introductions(sink);
    private final Introductions revisions = new Introductions(sink);
    private final Introductions origins = new Introductions(sink);
    private final List<TaskIds> ids = new ArrayList<>();
    private long before;
    private int rows;

    /** The hash of no rows. */
    public JournalHash() {}

    /** The hash of a whole view, as 64 hexadecimal digits. */
    public static String of(JournalView view) {
        JournalHash hash = new JournalHash();
        hash.read(view, view.rows());
        return hash.soFar();
    }

    /** The hashes after certain numbers of rows, which must not descend. */
    public static List<String> running(JournalView view, List<Integer> rowCounts) {
        JournalHash hash = new JournalHash();
        List<String> hashes = new ArrayList<>(rowCounts.size());
        for (int rowCount : rowCounts) {
            hash.read(view, rowCount);
            hashes.add(hash.soFar());
        }
        return hashes;
    }

    /**
     * Reads on, until so many rows have been read.
     *
     * @param view a view that begins with everything that was read before
     * @throws IllegalArgumentException if more rows have been read, or the view has fewer
     */
    public void read(JournalView view, int rowsUntil) {
        if (rowsUntil < rows || rowsUntil > view.rows()) {
            throw new IllegalArgumentException(
                    "cannot read from row " + rows + " to row " + rowsUntil + " of " + view.rows());
        }
        for (int row = rows; row < rowsUntil; row++) {
            put(view, row);
        }
        rows = rowsUntil;
    }

    /** How many rows have been read. */
    public int rows() {
        return rows;
    }

    /** The hash of the rows read so far, as 64 hexadecimal digits. */
    public String soFar() {
        return sink.soFar();
    }

    private void put(JournalView view, int row) {
        sink.beginRow();
        putHead(view, row);
        switch (view.type(row)) {
            case TASK_STATE_CHANGED, TASK_HEALTHY, TASK_OUTGOING, TASK_STOPPED ->
                    sink.putNumber(row - view.launchRow(view.task(row)));
            case TASK_LAUNCHED -> putLaunch(view, view.task(row));
            case STEADY_STATE -> putOwner(view, view.ownerOfServiceRow(row));
            case FLOOR_BREACHED, FLOOR_RESTORED -> putFloor(view, row);
            case PLATFORM_VERSION_RELEASED, LATEST_MOVED, REVISION_RELEASED, REVISION_SUPERSEDED, REVISION_MARKED,
                    REVISION_RETIRED, SETTING_CHANGED, NOTICE_SENT, NOTICE_STATUS_CHANGED, SERVICE_CREATED,
                    SERVICE_UPDATED, SERVICE_DELETED, DEPLOYMENT_STARTED, DEPLOYMENT_COMPLETED, DECISION_REFUSED ->
                    sink.putBytes(CanonicalForm.of(view.event(row)));
        }
    }

    /** What every row has: its kind, the time since the row before, and how far back its cause lies. */
    private void putHead(JournalView view, int row) {
        int kind = RowKind.code(view, row);
        if (!kinds.putKnown(kind)) {
            kinds.introduce(kind, RowKind.of(view, row));
        }
        long at = view.at(row);
        sink.putNumber(at - before);
        before = at;
        int cause = view.cause(row);
        sink.putNumber(cause == Journal.NONE ? 0 : row - cause);
    }

    private void putLaunch(JournalView view, int task) {
        int row = view.launchRow(task);
        int owner = view.ownerOf(task);
        int ordinal = view.ordinalOf(task);
        int replaces = view.replaces(task);
        sink.putLong(idsOf(view, owner).upper(ordinal));
        sink.putLong(idsOf(view, owner).lower(ordinal));
        sink.putNumber(replaces == Journal.NONE ? 0 : row - view.launchRow(replaces));
        putOwner(view, owner);
        revisions.put(view.revisionOf(task), view.revision(view.revisionOf(task)));
        origins.put(view.originNumberOf(task), view.originOf(task));
    }

    private void putFloor(JournalView view, int row) {
        sink.putNumber(view.healthyAtFloorRow(row));
        sink.putNumber(view.lowerAtFloorRow(row));
        putOwner(view, view.ownerOfServiceRow(row));
    }

    private void putOwner(JournalView view, int owner) {
        owners.put(owner, view.owner(owner));
    }

    private TaskIds idsOf(JournalView view, int owner) {
        while (ids.size() <= owner) {
            ids.add(TaskIds.of(view.seed(), view.owner(ids.size())));
        }
        return ids.get(owner);
    }
}
