package org.revisionscope.model.history;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/**
 * The SHA-256 of a journal's rows in the binary form that {@code docs/journal.md} documents. The form says what happened
 * and nothing of how the journal keeps it: a task is named by the row of its launch, everything else by its own fields.
 *
 * <p>A hash reads on like a {@link Chronicle}, and can be asked after any row; one thread uses it.
 */
public final class JournalHash {

    private final DigestSink sink = new DigestSink();
    private final List<byte[]> owners = new ArrayList<>();
    private final List<TaskIds> ids = new ArrayList<>();
    private final List<byte[]> revisions = new ArrayList<>();
    private final List<byte[]> origins = new ArrayList<>();
    private long before;
    private int rows;

    /** The hash of no rows. */
    public JournalHash() {
    }

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
            case TASK_STATE_CHANGED, TASK_HEALTHY, TASK_OUTGOING, TASK_STOPPED -> putTask(view, row);
            case TASK_LAUNCHED -> putLaunch(view, view.task(row));
            case STEADY_STATE -> sink.putBytes(owner(view, view.ownerOfServiceRow(row)));
            case FLOOR_BREACHED, FLOOR_RESTORED -> putFloor(view, row);
            case PLATFORM_VERSION_RELEASED, LATEST_MOVED, REVISION_RELEASED, REVISION_SUPERSEDED, REVISION_MARKED,
                    REVISION_RETIRED, SETTING_CHANGED, NOTICE_SENT, NOTICE_STATUS_CHANGED, SERVICE_CREATED,
                    SERVICE_UPDATED, SERVICE_DELETED, DEPLOYMENT_STARTED, DEPLOYMENT_COMPLETED, DECISION_REFUSED ->
                sink.putBytes(CanonicalForm.of(view.event(row)));
        }
    }

    /** What every row has: its kind, its rule, the time since the row before, and how far back its cause lies. */
    private void putHead(JournalView view, int row) {
        sink.putByte(view.typeCode(row));
        sink.putByte(view.ruleCode(row));
        long at = view.at(row);
        sink.putNumber(at - before);
        before = at;
        int cause = view.cause(row);
        sink.putNumber(cause == Journal.NONE ? 0 : row - cause);
    }

    private void putTask(JournalView view, int row) {
        sink.putNumber(row - view.launchRow(view.task(row)));
        sink.putByte(view.detail(row));
    }

    private void putLaunch(JournalView view, int task) {
        int row = view.launchRow(task);
        int owner = view.ownerOf(task);
        int replaces = view.replaces(task);
        byte[] who = owner(view, owner);
        sink.putLong(ids.get(owner).upper(view.ordinalOf(task)));
        sink.putLong(ids.get(owner).lower(view.ordinalOf(task)));
        sink.putNumber(replaces == Journal.NONE ? 0 : row - view.launchRow(replaces));
        sink.putBytes(who);
        sink.putBytes(known(revisions, view.revisionOf(task), i -> CanonicalForm.of(view.revision(i))));
        sink.putBytes(known(origins, view.originNumberOf(task), i -> CanonicalForm.of(view.origin(i))));
    }

    private void putFloor(JournalView view, int row) {
        sink.putNumber(view.healthyAtFloorRow(row));
        sink.putNumber(view.lowerAtFloorRow(row));
        sink.putBytes(owner(view, view.ownerOfServiceRow(row)));
    }

    private byte[] owner(JournalView view, int owner) {
        known(ids, owner, i -> TaskIds.of(view.seed(), view.owner(i)));
        return known(owners, owner, i -> CanonicalForm.of(view.owner(i)));
    }

    /** The form of something that the journal numbers, made once. */
    private static <T> T known(List<T> forms, int number, IntFunction<T> make) {
        while (forms.size() <= number) {
            forms.add(make.apply(forms.size()));
        }
        return forms.get(number);
    }
}
