package org.revisionscope.model.history;

import org.revisionscope.model.event.Event;
import org.revisionscope.model.event.EventType;
import org.revisionscope.model.event.Rule;
import org.revisionscope.model.fleet.OutgoingReason;
import org.revisionscope.model.fleet.Owner;
import org.revisionscope.model.fleet.RevisionId;
import org.revisionscope.model.fleet.StopCause;
import org.revisionscope.model.fleet.TaskArn;
import org.revisionscope.model.fleet.TaskState;

/**
 * Everything that happened in a run, in order, as primitives: append-only, and shared by branches up to their
 * fork. One thread writes; any other reads a {@link JournalView} taken by the writer.
 *
 * <p>A row costs 16 bytes: instant (4), cause (4), subject (4), and type, rule and detail (4). What a task's rows have
 * in common is kept once a task. Beside the rows stand the undo column (the previous row of the same slot) and a
 * checkpoint of the last row of every slot each {@value Checkpoints#INTERVAL} rows, from which any instant is read.
 */
public final class Journal {

    /** Stands for "no row", "no task" and "no cause". */
    public static final int NONE = -1;

    private final long seed;
    private final Rows rows;
    private final Undo undo;
    private final Tasks tasks;
    private final ObjectColumn<Event> events;
    private final IntColumn floors;
    private final ObjectColumn<Owner> owners;
    private final ObjectColumn<RevisionId> revisions;
    private final ObjectColumn<Origin> origins;
    private long now = Long.MIN_VALUE;

    /**
     * An empty journal.
     *
     * @param seed the scenario's seed, from which ids of tasks are derived
     */
    public Journal(long seed) {
        this.seed = seed;
        rows = new Rows();
        undo = new Undo();
        tasks = new Tasks();
        events = new ObjectColumn<>();
        floors = new IntColumn();
        owners = new ObjectColumn<>();
        revisions = new ObjectColumn<>();
        origins = new ObjectColumn<>();
    }

    private Journal(Journal other) {
        seed = other.seed;
        rows = other.rows.copy();
        undo = other.undo.copy();
        tasks = other.tasks.copy();
        events = other.events.copy();
        floors = other.floors.copy();
        owners = other.owners.copy();
        revisions = other.revisions.copy();
        origins = other.origins.copy();
        now = other.now;
    }

    /** A journal that begins with what is in this one now; neither sees what the other appends. */
    public Journal fork() {
        undo.link(rows);
        return new Journal(this);
    }

    /** What is in the journal now, for any thread to read. */
    public JournalView view() {
        undo.link(rows);
        return new JournalView(seed, rows.size(), rows.chunks(), tasks.reader(), events.reader(), floors.reader(),
                owners.reader(), revisions.reader(), origins.reader(), undo.checkpoints(), undo.slots());
    }

    /** How many rows there are: the {@code seq} of the next. */
    public int rows() {
        return rows.size();
    }

    /** The ARN of a task. */
    public TaskArn arn(int task) {
        Owner owner = owners.get(tasks.owner.get(task));
        return new TaskArn(owner.place(), owner.cluster(), Ids.taskHex(seed, owner, tasks.ordinal.get(task)));
    }

    /** Moves the journal's clock; every row appended from now on happens at this instant. */
    public void moveTo(long instant) {
        if (instant < now) {
            throw new IllegalArgumentException("simulated time cannot go back from " + now + " to " + instant);
        }
        now = instant;
    }

    /** Makes an owner known; returns the number by which launches name it. */
    public int addOwner(Owner owner) {
        return owners.append(owner);
    }

    /** Makes a revision known; returns the number by which launches name it. */
    public int addRevision(RevisionId revision) {
        return revisions.append(revision);
    }

    /** Makes an origin known; returns the number by which launches name it. */
    public int addOrigin(Origin origin) {
        return origins.append(origin);
    }

    /** Appends an event that is kept as an object: every kind that is not about one task, a floor or a steady state. */
    public int append(Rule under, int because, Event event) {
        return row(EventType.of(event), under, 0, because, events.append(event));
    }

    /** Appends a launch and returns the new task's number. */
    public int launch(Rule under, int because, int owner, int ordinal, int revision, int origin, int replaces,
            int slot) {
        int task = tasks.launchRow.size();
        tasks.launchRow.append(rows());
        tasks.owner.append(owner);
        tasks.ordinal.append(ordinal);
        tasks.revision.append(revision);
        tasks.origin.append(origin);
        tasks.replaces.append(replaces);
        tasks.slot.append(slot);
        undo.addSlot(slot);
        taskRow(EventType.TASK_LAUNCHED, under, 0, because, task, slot);
        return task;
    }

    /** Appends a step of a task. */
    public int step(Rule under, int because, int task, int slot, TaskState from, TaskState to) {
        return taskRow(EventType.TASK_STATE_CHANGED, under, Details.ofStep(from, to), because, task, slot);
    }

    /** Appends that a task became healthy. */
    public int healthy(Rule under, int because, int task, int slot) {
        return taskRow(EventType.TASK_HEALTHY, under, 0, because, task, slot);
    }

    /** Appends that a task must go. */
    public int outgoing(Rule under, int because, int task, int slot, OutgoingReason why) {
        return taskRow(EventType.TASK_OUTGOING, under, why.ordinal(), because, task, slot);
    }

    /** Appends that a task is gone. */
    public int stopped(Rule under, int because, int task, int slot, StopCause why, boolean lost) {
        return taskRow(EventType.TASK_STOPPED, under, Details.ofStop(why, lost), because, task, slot);
    }

    /** Appends that a service fell under its floor. */
    public int floorBreached(Rule under, int because, int owner, int healthy, int lower) {
        return row(EventType.FLOOR_BREACHED, under, 0, because, floor(owner, healthy, lower));
    }

    /** Appends that a service reached its floor again. */
    public int floorRestored(Rule under, int because, int owner, int healthy, int lower) {
        return row(EventType.FLOOR_RESTORED, under, 0, because, floor(owner, healthy, lower));
    }

    /** Appends that a service is steady. */
    public int steady(Rule under, int because, int owner) {
        return row(EventType.STEADY_STATE, under, 0, because, owner);
    }

    private int floor(int owner, int healthy, int lower) {
        int index = floors.size();
        floors.append(owner);
        floors.append(healthy);
        floors.append(lower);
        return index;
    }

    private int row(EventType kind, Rule under, int what, int because, int about) {
        return taskRow(kind, under, what, because, about, NONE);
    }

    private int taskRow(EventType kind, Rule under, int what, int because, int about, int slot) {
        int row = rows.append(now, because, about, Kinds.of(kind.ordinal(), under.ordinal(), what), slot);
        if (Chunks.within(row + 1) == 0) {
            undo.link(rows);
        }
        return row;
    }
}
