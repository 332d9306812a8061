package org.revisionscope.format.export;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;

import org.revisionscope.model.event.EventType;
import org.revisionscope.model.fleet.OutgoingReason;
import org.revisionscope.model.fleet.TaskState;
import org.revisionscope.model.history.Journal;
import org.revisionscope.model.history.JournalView;

/**
 * The event log: one JSON object a line, in the order of the journal, as {@code docs/event-log.md} describes it. It can
 * be written while the run goes on; one thread uses it. The three kinds of rows that make up nearly all of a long run
 * are written from the journal's columns, without an object for each.
 */
public final class EventLog implements Closeable {

    private static final byte[][] TYPES = TypeNames.asBytes();

    private final OutputStream out;
    private final LineBuffer line;
    private final TaskArns arns = new TaskArns();
    private final EventFields fields;
    private int rows;
    private long lastAt = Long.MIN_VALUE;
    private String lastInstant = "";

    /** A log that is written to a stream, which {@link #close()} closes. */
    public EventLog(OutputStream out) {
        this.out = out;
        line = new LineBuffer(out);
        fields = new EventFields(line);
    }

    /** How many rows have been written. */
    public int rows() {
        return rows;
    }

    /**
     * Writes the rows that have not been written yet.
     *
     * @param view a view of the same journal as before, or of one that goes on from it
     */
    public void write(JournalView view) throws IOException {
        while (rows < view.rows()) {
            writeRow(view, rows);
            rows++;
        }
        line.passOn();
    }

    /** Writes certain rows only, to be read by a person; {@link #write(JournalView)} is not used on the same log. */
    public void write(JournalView view, int from, int to) throws IOException {
        for (int row = from; row < to; row++) {
            writeRow(view, row);
        }
        line.passOn();
    }

    @Override
    public void close() throws IOException {
        line.passOn();
        out.close();
    }

    private void writeRow(JournalView view, int row) throws IOException {
        EventType type = view.type(row);
        int cause = view.cause(row);
        line.raw("{\"seq\":").number(row).raw(",\"at\":\"").raw(instant(view.at(row))).raw("\",\"type\":\"")
                .raw(TYPES[type.ordinal()]).raw("\",\"by\":\"").raw(view.by(row).code()).raw("\",\"rule\":\"")
                .raw(view.rule(row).id()).raw("\",\"cause\":");
        if (cause == Journal.NONE) {
            line.raw("null");
        } else {
            line.number(cause);
        }
        switch (type) {
            case TASK_STATE_CHANGED -> step(view, row);
            case TASK_HEALTHY -> line.raw(",\"task\":\"").raw(arns.of(view, view.task(row))).raw("\"");
            case TASK_OUTGOING -> outgoing(view, row);
            case TASK_LAUNCHED, TASK_STOPPED, PLATFORM_VERSION_RELEASED, PLATFORM_VERSION_DEPRECATED, LATEST_MOVED,
                    REVISION_RELEASED,
                    REVISION_SUPERSEDED, REVISION_MARKED, REVISION_RETIRED, SETTING_CHANGED, NOTICE_SENT,
                    NOTICE_STATUS_CHANGED, SERVICE_CREATED, SERVICE_UPDATED, SERVICE_DELETED, DEPLOYMENT_STARTED,
                    DEPLOYMENT_COMPLETED, FLOOR_BREACHED, FLOOR_RESTORED, STEADY_STATE, DECISION_REFUSED ->
                    fields.write(view.event(row));
        }
        line.end();
    }

    private void step(JournalView view, int row) {
        TaskState from = view.stateBefore(row);
        TaskState to = view.stateAfter(row);
        line.raw(",\"task\":\"").raw(arns.of(view, view.task(row))).raw("\",\"from\":\"").raw(from.name())
                .raw("\",\"to\":\"").raw(to.name()).raw("\"");
    }

    private void outgoing(JournalView view, int row) {
        OutgoingReason why = view.outgoingReason(row);
        line.raw(",\"task\":\"").raw(arns.of(view, view.task(row))).raw("\",\"why\":\"").raw(why.code()).raw("\"");
    }

    private String instant(long at) {
        if (at != lastAt) {
            lastAt = at;
            lastInstant = Instant.ofEpochMilli(at).toString();
        }
        return lastInstant;
    }
}
