package org.revisionscope.model.history;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

import org.revisionscope.model.event.Actor;
import org.revisionscope.model.event.Entry;
import org.revisionscope.model.event.Event;
import org.revisionscope.model.event.EventType;
import org.revisionscope.model.event.Rule;
import org.revisionscope.model.event.ServiceEvent;
import org.revisionscope.model.event.TaskEvent;
import org.revisionscope.model.fleet.OutgoingReason;
import org.revisionscope.model.fleet.Owner;
import org.revisionscope.model.fleet.RevisionId;
import org.revisionscope.model.fleet.ServiceKey;
import org.revisionscope.model.fleet.StopCause;
import org.revisionscope.model.fleet.TaskArn;
import org.revisionscope.model.fleet.TaskState;

/**
 * The part of a journal that existed when the view was taken: immutable, and safe to read from any thread. Rows,
 * tasks, owners and revisions are numbers from 0; the columns answer without making objects, {@link #entry} makes one.
 */
public final class JournalView {

    /** A journal in which nothing has happened. */
    public static final JournalView EMPTY = new Journal(0).view();

    private static final EventType[] TYPES = EventType.values();
    private static final Rule[] RULES = Rule.values();
    private static final OutgoingReason[] REASONS = OutgoingReason.values();

    private final long seed;
    private final int rows;
    private final RowChunk[] chunks;
    private final Tasks.Reader tasks;
    private final ObjectColumn.Reader<Event> events;
    private final IntColumn.Reader floors;
    private final ObjectColumn.Reader<Owner> owners;
    private final ObjectColumn.Reader<RevisionId> revisions;
    private final ObjectColumn.Reader<Origin> origins;
    private final Checkpoints.Reader checkpoints;
    private final int slots;

    @SuppressWarnings("TooManyParameters") // one for each column; only Journal calls it
    JournalView(long seed, int rows, RowChunk[] chunks, Tasks.Reader tasks, ObjectColumn.Reader<Event> events,
            IntColumn.Reader floors, ObjectColumn.Reader<Owner> owners, ObjectColumn.Reader<RevisionId> revisions,
            ObjectColumn.Reader<Origin> origins, Checkpoints.Reader checkpoints, int slots) {
        this.seed = seed;
        this.rows = rows;
        this.chunks = chunks;
        this.tasks = tasks;
        this.events = events;
        this.floors = floors;
        this.owners = owners;
        this.revisions = revisions;
        this.origins = origins;
        this.checkpoints = checkpoints;
        this.slots = slots;
    }

    /**
     * The same in no more room than it needs: rows with which another journal begins too are read where that one keeps
     * them. For journals that grow no more, and so small that all rows can be looked at.
     */
    public JournalView sharing(JournalView other) {
        RowChunk[] parts = new RowChunk[Chunks.of(rows + Chunks.SIZE - 1)];
        boolean isSame = true;
        for (int i = 0; i < parts.length; i++) {
            int first = i * Chunks.SIZE;
            int until = Math.min(Chunks.SIZE, rows - first);
            int most = isSame ? Math.min(until, other.rows - first) : 0;
            int same = most > 0 ? chunks[i].sameAs(other.chunks[i], most) : 0;
            parts[i] = same == Chunks.SIZE ? other.chunks[i]
                    : chunks[i].sharing(same > 0 ? other.chunks[i] : RowChunk.NO_ROOM, same, until);
            isSame = same == until;
        }
        return new JournalView(seed, rows, parts, tasks.trimmed(), events.sharing(other.events), floors.trimmed(),
                owners.sharing(other.owners), revisions.sharing(other.revisions), origins.sharing(other.origins),
                checkpoints, slots);
    }

    /** Whether another journal begins with the same rows: as many as are asked for, and each tells the same. */
    public boolean beginsLike(JournalView other, int count) {
        return count <= Math.min(rows, other.rows) && new Beginning(this, other).isSame(count);
    }

    /** With how many rows that are kept only once for both this view and another one begin. */
    int sharedRows(JournalView other) {
        int most = Math.min(rows, other.rows);
        int shared = 0;
        while (shared + Chunks.SIZE <= most && rowsOf(Chunks.of(shared)) == other.rowsOf(Chunks.of(shared))) {
            shared += Chunks.SIZE;
        }
        return shared;
    }

    /** How many rows there are. */
    public int rows() {
        return rows;
    }

    /** How many rows happened at or before an instant (milliseconds since the epoch). */
    public int rowsUntil(long instant) {
        int low = 0;
        int high = rows;
        while (low < high) {
            int middle = low + high >>> 1;
            if (at(middle) <= instant) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** When a row happened, in milliseconds since the epoch. */
    public long at(int row) {
        return chunk(row).at(Chunks.within(row));
    }

    /** What kind of event a row is. */
    public EventType type(int row) {
        return TYPES[Kinds.type(kind(row))];
    }

    /** The rule that produced a row. */
    public Rule rule(int row) {
        return RULES[Kinds.rule(kind(row))];
    }

    /** The earlier row that brought this one about, or {@link Journal#NONE}. */
    public int cause(int row) {
        return chunk(row).cause(Chunks.within(row));
    }

    /** The task that a row is about; only for rows whose type {@link EventType#isAboutATask() is about a task}. */
    public int task(int row) {
        return chunk(row).subject(Chunks.within(row));
    }

    /** The owner that a floor or steady-state row is about. */
    public int ownerOfServiceRow(int row) {
        return type(row) == EventType.STEADY_STATE ? chunk(row).subject(Chunks.within(row))
                : floors.get(chunk(row).subject(Chunks.within(row)));
    }

    /** The state that a {@code TASK_STATE_CHANGED} row leads to. */
    public TaskState stateAfter(int row) {
        return Details.to(Kinds.detail(kind(row)));
    }

    /** The state that a {@code TASK_STATE_CHANGED} row leads away from. */
    public TaskState stateBefore(int row) {
        return Details.from(Kinds.detail(kind(row)));
    }

    /** Why the task of a {@code TASK_OUTGOING} row must go. */
    public OutgoingReason outgoingReason(int row) {
        return REASONS[Kinds.detail(kind(row))];
    }

    /** What stopped the task of a {@code TASK_STOPPED} row. */
    public StopCause stopCause(int row) {
        return Details.cause(Kinds.detail(kind(row)));
    }

    /** Whether the task of a {@code TASK_STOPPED} row was lost. */
    public boolean lost(int row) {
        return Details.lost(Kinds.detail(kind(row)));
    }

    /** The row before this one in the same slot, or {@link Journal#NONE}: for a task's rows, its history backwards. */
    public int previousInSlot(int row) {
        return chunk(row).previous(Chunks.within(row));
    }

    /** How many tasks were ever launched. */
    public int tasks() {
        return tasks.size();
    }

    /** How many slots tasks use, the most that ever existed at once. */
    public int slots() {
        return slots;
    }

    /** The row of a task's launch. */
    public int launchRow(int task) {
        return tasks.launchRow().get(task);
    }

    /** The owner of a task. */
    public int ownerOf(int task) {
        return tasks.owner().get(task);
    }

    /** The revision that a task runs on for life. */
    public int revisionOf(int task) {
        return tasks.revision().get(task);
    }

    /** The slot that a task has while it exists. */
    public int slotOf(int task) {
        return tasks.slot().get(task);
    }

    /** The task that a task took over from, or {@link Journal#NONE}. */
    public int replaces(int task) {
        return tasks.replaces().get(task);
    }

    /** What a task has in common with others launched in the same way. */
    public Origin originOf(int task) {
        return origins.get(tasks.origin().get(task));
    }

    /** The ARN of a task. */
    public TaskArn arn(int task) {
        Owner owner = owner(ownerOf(task));
        return new TaskArn(owner.place(), owner.cluster(), Ids.taskHex(seed, owner, tasks.ordinal().get(task)));
    }

    /** How many owners are known. */
    public int owners() {
        return owners.size();
    }

    /** An owner by its number. */
    public Owner owner(int owner) {
        return owners.get(owner);
    }

    /** How many revisions are known. */
    public int revisions() {
        return revisions.size();
    }

    /** A revision by its number. */
    public RevisionId revision(int revision) {
        return revisions.get(revision);
    }

    /** The event of a row. */
    public Event event(int row) {
        return switch (type(row)) {
            case TASK_LAUNCHED -> launched(task(row));
            case TASK_STATE_CHANGED ->
                    new TaskEvent.TaskStateChanged(arn(task(row)), stateBefore(row), stateAfter(row));
            case TASK_HEALTHY -> new TaskEvent.TaskHealthy(arn(task(row)));
            case TASK_OUTGOING -> new TaskEvent.TaskOutgoing(arn(task(row)), outgoingReason(row));
            case TASK_STOPPED -> stopped(row);
            case FLOOR_BREACHED -> new ServiceEvent.FloorBreached(serviceOf(row), floor(row, 1), floor(row, 2));
            case FLOOR_RESTORED -> new ServiceEvent.FloorRestored(serviceOf(row), floor(row, 1), floor(row, 2));
            case STEADY_STATE -> new ServiceEvent.SteadyState(serviceOf(row));
            case PLATFORM_VERSION_RELEASED, PLATFORM_VERSION_DEPRECATED, LATEST_MOVED, REVISION_RELEASED,
                    REVISION_SUPERSEDED, REVISION_MARKED,
                    REVISION_RETIRED, SETTING_CHANGED, NOTICE_SENT, NOTICE_STATUS_CHANGED, SERVICE_CREATED,
                    SERVICE_UPDATED, SERVICE_DELETED, DEPLOYMENT_STARTED, DEPLOYMENT_COMPLETED, DECISION_REFUSED ->
                    events.get(chunk(row).subject(Chunks.within(row)));
        };
    }

    /** A row as a line of the event log. */
    public Entry entry(int row) {
        Event event = event(row);
        int because = cause(row);
        return new Entry(row, Instant.ofEpochMilli(at(row)), by(row), rule(row),
                because == Journal.NONE ? OptionalInt.empty() : OptionalInt.of(because), event);
    }

    /** Who made a row happen. */
    public Actor by(int row) {
        return Actors.of(this, row);
    }

    /** The ordinal of a row's {@link #type}. */
    int typeCode(int row) {
        return Kinds.type(kind(row));
    }

    /** A chunk of rows; for loops over many rows. */
    RowChunk rowsOf(int chunk) {
        return chunks[chunk];
    }

    /** The scenario's seed. */
    long seed() {
        return seed;
    }

    /** Which task of its owner a task is, as ids count them. */
    int ordinalOf(int task) {
        return tasks.ordinal().get(task);
    }

    /** The number of a task's {@link #originOf origin}. */
    int originNumberOf(int task) {
        return tasks.origin().get(task);
    }

    /** How many tasks were healthy at a floor row. */
    int healthyAtFloorRow(int row) {
        return floor(row, 1);
    }

    /** How many tasks should have been healthy at a floor row. */
    int lowerAtFloorRow(int row) {
        return floor(row, 2);
    }

    private int kind(int row) {
        return chunk(row).kind(Chunks.within(row));
    }

    private RowChunk chunk(int row) {
        return chunks[Chunks.of(row)];
    }

    Checkpoints.Reader checkpoints() {
        return checkpoints;
    }

    private TaskEvent.TaskLaunched launched(int task) {
        Origin origin = originOf(task);
        int before = replaces(task);
        return new TaskEvent.TaskLaunched(arn(task), origin.name(), serviceOwner(ownerOf(task)),
                revision(revisionOf(task)), origin.deployment(),
                before == Journal.NONE ? Optional.empty() : Optional.of(arn(before)),
                origin.length());
    }

    private TaskEvent.TaskStopped stopped(int row) {
        StopCause why = stopCause(row);
        Origin origin = originOf(task(row));
        String about = why == StopCause.FAILED_TO_START ? origin.failure().orElse("") : origin.deployment().orElse("");
        return new TaskEvent.TaskStopped(arn(task(row)), why, why.stoppedReason(about), lost(row));
    }

    private Optional<ServiceKey> serviceOwner(int owner) {
        return owner(owner) instanceof Owner.OfService service
                ? Optional.of(service.key())
                : Optional.empty();
    }

    private ServiceKey serviceOf(int row) {
        return serviceOwner(ownerOfServiceRow(row)).orElseThrow();
    }

    private int floor(int row, int which) {
        return floors.get(chunk(row).subject(Chunks.within(row)) + which);
    }
}
