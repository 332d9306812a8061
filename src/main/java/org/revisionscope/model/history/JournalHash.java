package org.revisionscope.model.history;

import java.util.ArrayList;
import java.util.List;

import org.revisionscope.model.event.EventType;

/**
 * The SHA-256 of a journal's rows in the binary form that {@code docs/journal.md} documents. The form says what happened
 * and nothing of how the journal keeps it: a task is named by the row of its launch, everything else by its own fields.
 *
 * <p>A hash reads on like a {@link Chronicle}, and can be asked after any row; one thread uses it.
 */
public final class JournalHash {

    /** Rows about a task that come after its launch have greater type codes. */
    private static final int LAUNCHED = EventType.TASK_LAUNCHED.ordinal();

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
        while (rows < rowsUntil) {
            readChunk(view, rowsUntil);
        }
    }

    /** How many rows have been read. */
    public int rows() {
        return rows;
    }

    /** The hash of the rows read so far, as 64 hexadecimal digits. */
    public String soFar() {
        return sink.soFar();
    }

    /** Reads to the end of a chunk, or to {@code until}. */
    private void readChunk(JournalView view, int until) {
        int chunk = Chunks.of(rows);
        RowChunk read = view.rowsOf(chunk);
        int end = Math.min(until, (chunk + 1) * Chunks.SIZE);
        for (int row = rows; row < end; row++) {
            int within = Chunks.within(row);
            sink.beginRow();
            int kind = read.kind(within);
            int cause = read.cause(within);
            putKind(view, row, RowKind.code(Kinds.type(kind), Kinds.rule(kind), Kinds.detail(kind)));
            putTime(read.at(within));
            sink.putNumber(cause == Journal.NONE ? 0 : row - cause);
            if (Kinds.type(kind) > LAUNCHED) {
                sink.putNumber(row - view.launchRow(read.subject(within)));
            } else {
                putRest(view, row);
            }
        }
        rows = end;
    }

    private void putKind(JournalView view, int row, int code) {
        if (!kinds.putKnown(code)) {
            kinds.introduce(code, RowKind.of(view, row));
        }
    }

    /** Puts the time since the row before. */
    private void putTime(long at) {
        sink.putNumber(at - before);
        before = at;
    }

    /** Puts what follows the head of any row but a task's later ones. */
    private void putRest(JournalView view, int row) {
        switch (view.type(row)) {
            case TASK_LAUNCHED -> putLaunch(view, view.task(row));
            case STEADY_STATE -> putOwner(view, view.ownerOfServiceRow(row));
            case FLOOR_BREACHED, FLOOR_RESTORED -> putFloor(view, row);
            case PLATFORM_VERSION_RELEASED, PLATFORM_VERSION_DEPRECATED, LATEST_MOVED, REVISION_RELEASED,
                    REVISION_SUPERSEDED, REVISION_MARKED,
                    REVISION_RETIRED, SETTING_CHANGED, NOTICE_SENT, NOTICE_STATUS_CHANGED, SERVICE_CREATED,
                    SERVICE_UPDATED, SERVICE_DELETED, DEPLOYMENT_STARTED, DEPLOYMENT_COMPLETED, DECISION_REFUSED ->
                    sink.putBytes(CanonicalForm.of(view.event(row)));
            case TASK_STATE_CHANGED, TASK_HEALTHY, TASK_OUTGOING, TASK_STOPPED ->
                    throw new IllegalStateException("such a row has nothing but its task");
        }
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
