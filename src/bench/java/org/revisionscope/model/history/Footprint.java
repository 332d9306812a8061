package org.revisionscope.model.history;

import java.util.Arrays;

/** What a journal takes up in memory, counted from its columns as they are laid out. */
public final class Footprint {

    /** instant, cause, subject; type, rule and detail. */
    private static final int ROW_BYTES = 4 * Integer.BYTES;
    /** launch row, owner, ordinal, revision, origin, replaces, slot. */
    private static final int TASK_BYTES = 7 * Integer.BYTES;
    private static final int FLOOR_BYTES = 3 * Integer.BYTES;
    /** A rarer event: the record, what it refers to, and its reference; generously. */
    private static final int EVENT_BYTES = 400;

    private Footprint() {
    }

    /** Bytes a row of everything but the undo column and the checkpoints. */
    public static double bytesARow(JournalView journal) {
        long bytes = (long) journal.rows() * ROW_BYTES + (long) journal.tasks() * TASK_BYTES;
        for (int row = 0; row < journal.rows(); row++) {
            bytes += switch (journal.type(row)) {
                case TASK_LAUNCHED, TASK_STATE_CHANGED, TASK_HEALTHY, TASK_OUTGOING, TASK_STOPPED, STEADY_STATE -> 0;
                case FLOOR_BREACHED, FLOOR_RESTORED -> FLOOR_BYTES;
                case PLATFORM_VERSION_RELEASED, PLATFORM_VERSION_DEPRECATED, LATEST_MOVED, REVISION_RELEASED,
                        REVISION_SUPERSEDED, REVISION_MARKED, REVISION_RETIRED, SETTING_CHANGED, NOTICE_SENT, NOTICE_STATUS_CHANGED, SERVICE_CREATED,
                        SERVICE_UPDATED, SERVICE_DELETED, DEPLOYMENT_STARTED, DEPLOYMENT_COMPLETED,
                        DECISION_REFUSED ->
                    EVENT_BYTES;
            };
        }
        return (double) bytes / journal.rows();
    }

    /** Bytes a row of the checkpoints. */
    public static double checkpointBytesARow(JournalView journal) {
        Checkpoints.Reader checkpoints = journal.checkpoints();
        long bytes = 0;
        for (int i = 0; i < checkpoints.size(); i++) {
            bytes += (long) checkpoints.lastOfSlot()[i].length * Integer.BYTES;
        }
        return (double) bytes / journal.rows();
    }

    /** The state of all tasks after so many rows, by replay from the start. */
    public static int[] replay(JournalView journal, int rowsUntil) {
        int[] last = new int[journal.slots()];
        Arrays.fill(last, Journal.NONE);
        for (int row = 0; row < rowsUntil; row++) {
            if (journal.type(row).isAboutATask()) {
                last[journal.slotOf(journal.task(row))] = row;
            }
        }
        return last;
    }
}
