package org.revisionscope.model.engine;

import org.revisionscope.model.history.Journal;

/**
 * What is told of a task a few times in its life: a record of sixteen ints a slot, on one line of the processor's cache.
 * Instants are milliseconds since the epoch.
 */
class LifeRecords extends StepRecords {

    private static final int BITS = 4;
    private static final int REVISION = 0;
    private static final int DEPLOYMENT = 1;
    private static final int OUTGOING_ROW = 2;
    private static final int HEALTHY_AT = 3;
    private static final int ENDS_AT = 5;
    private static final int OVERDUE_FROM = 7;
    private static final int LENGTH = 9;
    private static final int LIVE = 11;
    private static final int OUTGOING = 13;

    /** Neighbours in the lists of live tasks. */
    final TaskList.Links live;
    /** Neighbours in the lists of outgoing tasks. */
    final TaskList.Links outgoing;
    private final Pages pages;

    LifeRecords(int capacity) {
        super(capacity);
        pages = new Pages(BITS);
        pages.grow(capacity);
        live = new TaskList.Links(pages, BITS, LIVE);
        outgoing = new TaskList.Links(pages, BITS, OUTGOING);
    }

    /** A copy, which shares every page until one of the two writes to it. */
    LifeRecords(LifeRecords other) {
        super(other);
        pages = other.pages.copy();
        live = new TaskList.Links(pages, BITS, LIVE);
        outgoing = new TaskList.Links(pages, BITS, OUTGOING);
    }

    final void grow(int capacity) {
        growRecords(capacity);
        pages.grow(capacity);
    }

    private static int record(int slot) {
        return Pages.within(slot) << BITS;
    }

    private int get(int slot, int field) {
        return pages.page(slot)[record(slot) + field];
    }

    private void put(int slot, int field, int value) {
        pages.ownPage(slot)[record(slot) + field] = value;
    }

    private long getLong(int slot, int field) {
        return Longs.get(pages.page(slot), record(slot) + field);
    }

    private void putLong(int slot, int field, long value) {
        Longs.put(pages.ownPage(slot), record(slot) + field, value);
    }

    /** The number of its revision. */
    final int revision(int slot) {
        return get(slot, REVISION);
    }

    final void setRevision(int slot, int revision) {
        put(slot, REVISION, revision);
    }

    /** The n-th deployment of its service; 0 for standalone tasks. */
    final int deployment(int slot) {
        return get(slot, DEPLOYMENT);
    }

    final void setDeployment(int slot, int deployment) {
        put(slot, DEPLOYMENT, deployment);
    }

    /** The row that made it outgoing, or {@link Journal#NONE}. */
    final int outgoingRow(int slot) {
        return get(slot, OUTGOING_ROW);
    }

    final void setOutgoingRow(int slot, int row) {
        put(slot, OUTGOING_ROW, row);
    }

    /** When it will be healthy, once RUNNING. */
    final long healthyAt(int slot) {
        return getLong(slot, HEALTHY_AT);
    }

    final void setHealthyAt(int slot, long instant) {
        putLong(slot, HEALTHY_AT, instant);
    }

    /** When it will end by itself, once RUNNING, or {@link Slots#NEVER}. */
    final long endsAt(int slot) {
        return getLong(slot, ENDS_AT);
    }

    final void setEndsAt(int slot, long instant) {
        putLong(slot, ENDS_AT, instant);
    }

    /** From when {@code stopAnyway} counts for it (SVC-8), or {@link Slots#NEVER}. */
    final long overdueFrom(int slot) {
        return getLong(slot, OVERDUE_FROM);
    }

    final void setOverdueFrom(int slot, long instant) {
        putLong(slot, OVERDUE_FROM, instant);
    }

    /** How long it runs, or {@link Slots#NEVER}. */
    final long length(int slot) {
        return getLong(slot, LENGTH);
    }

    final void setLength(int slot, long millis) {
        putLong(slot, LENGTH, millis);
    }
}
