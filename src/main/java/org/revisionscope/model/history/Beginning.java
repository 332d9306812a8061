package org.revisionscope.model.history;

/**
 * Compares the first rows of two journals. Chunks that both have are not looked at, so that it costs a branch nothing to be
 * compared with the one that it left.
 */
record Beginning(JournalView one, JournalView other) {

    /** Whether so many rows, which both must have, tell the same. */
    boolean isSame(int count) {
        boolean isSame = count == 0 || one.seed() == other.seed();
        for (int first = 0; first < count && isSame; first += Chunks.SIZE) {
            RowChunk rows = one.rowsOf(Chunks.of(first));
            RowChunk others = other.rowsOf(Chunks.of(first));
            int most = Math.min(Chunks.SIZE, count - first);
            isSame = rows == others || rows.sameAs(others, most) == most && isSameInWords(first, first + most);
        }
        return isSame;
    }

    /** Whether the numbers of rows, which are the same in both, stand for the same things. */
    private boolean isSameInWords(int from, int until) {
        int row = from;
        while (row < until && isSameInWords(row)) {
            row++;
        }
        return row == until;
    }

    private boolean isSameInWords(int row) {
        return switch (one.type(row)) {
            case TASK_LAUNCHED -> isSameLaunch(one.task(row));
            case TASK_STATE_CHANGED, TASK_HEALTHY, TASK_OUTGOING, TASK_STOPPED -> true;
            case PLATFORM_VERSION_RELEASED, PLATFORM_VERSION_DEPRECATED, LATEST_MOVED, REVISION_RELEASED,
                    REVISION_SUPERSEDED, REVISION_MARKED, REVISION_RETIRED, SETTING_CHANGED, NOTICE_SENT,
                    NOTICE_STATUS_CHANGED, SERVICE_CREATED, SERVICE_UPDATED, SERVICE_DELETED, DEPLOYMENT_STARTED,
                    DEPLOYMENT_COMPLETED, DECISION_REFUSED, FLOOR_BREACHED, FLOOR_RESTORED, STEADY_STATE ->
                    one.event(row).equals(other.event(row));
        };
    }

    private boolean isSameLaunch(int task) {
        return one.owner(one.ownerOf(task)).equals(other.owner(other.ownerOf(task)))
                && one.revision(one.revisionOf(task)).equals(other.revision(other.revisionOf(task)))
                && one.originOf(task).equals(other.originOf(task))
                && one.ordinalOf(task) == other.ordinalOf(task) && one.replaces(task) == other.replaces(task);
    }
}
