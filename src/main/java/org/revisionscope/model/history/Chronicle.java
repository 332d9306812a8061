package org.revisionscope.model.history;

import org.revisionscope.model.event.Event;
import org.revisionscope.model.event.EventType;
import org.revisionscope.model.event.NoticeEvent;
import org.revisionscope.model.event.PlatformEvent;
import org.revisionscope.model.event.Refused;
import org.revisionscope.model.event.ServiceEvent;
import org.revisionscope.model.event.TaskEvent;

/**
 * What happened, by subject: an index that grows with a journal. One thread lets it {@link #catchUp} with ever longer
 * views of one journal; while it does not, any thread that it has told of it may ask. Another branch takes another
 * chronicle.
 *
 * <p>It tells everything that it has read, which during playback is more than the clock has reached. Whoever shows the
 * world at an instant asks with that instant, or with {@link JournalView#rowsUntil} of it: no answer to a question with
 * such a bound depends on anything later.
 */
public final class Chronicle {

    private static final EventType[] TYPES = EventType.values();

    private JournalView view;
    private int rows;
    private final TaskLives tasks;
    private final RevisionLives revisions;
    private final Lanes lanes;
    private final PlaceLives places;
    private final ServiceLives services;
    private final Headlines headlines;
    /** The rows about something else than a task; there are so few that they are soon read again. */
    private final IntList others;

    /** A chronicle that has read nothing. */
    public Chronicle() {
        view = JournalView.EMPTY;
        tasks = new TaskLives(view);
        revisions = new RevisionLives(view);
        lanes = new Lanes(view, tasks, revisions);
        places = new PlaceLives(view, revisions, lanes);
        services = new ServiceLives(view, tasks);
        headlines = new Headlines(view);
        others = new IntList();
    }

    /** What another chronicle had read before a row, in a journal that begins with the same rows. */
    Chronicle(Chronicle later, JournalView view, int rows) {
        this.view = view;
        this.rows = rows;
        tasks = later.tasks.upTo(view, rows);
        revisions = new RevisionLives(view);
        lanes = later.lanes.upTo(view, tasks, revisions);
        places = new PlaceLives(view, revisions, lanes);
        services = new ServiceLives(view, tasks);
        headlines = later.headlines.upTo(view, rows, tasks.count());
        others = later.others.first(later.others.countBelow(rows));
        for (int i = 0; i < others.size(); i++) {
            tell(others.get(i), view.event(others.get(i)));
        }
        for (int lane = 0; lane < lanes.count(); lane++) {
            joined(lanes.get(lane));
        }
    }

    /**
     * A chronicle for another branch, which has read what this has read of the rows that both journals share. That takes a
     * small part of the time that reading takes, and both go on in their own ways. Until then nobody lets this one catch
     * up.
     */
    public Chronicle branch(JournalView other) {
        int shared = inCommon(other);
        return shared == 0 ? new Chronicle() : new Chronicle(this, other, shared);
    }

    /** How many rows {@link #branch} would take over. */
    public int inCommon(JournalView other) {
        return Math.min(rows, view.sharedRows(other));
    }

    /**
     * Reads on.
     *
     * @param longer a view that begins with everything that was read before
     * @param maxRows how many rows to read at most, to bound the time that it takes
     * @return whether everything in the view has been read
     */
    public boolean catchUp(JournalView longer, int maxRows) {
        if (longer.rows() < rows) {
            throw new IllegalArgumentException("a view of " + longer.rows() + " rows, but " + rows + " have been read");
        }
        readOn(longer);
        int until = (int) Math.min(longer.rows(), (long) rows + maxRows);
        while (rows < until) {
            readChunk(until);
        }
        tasks.readTo(until);
        return until == longer.rows();
    }

    /** The view that was read last. */
    public JournalView view() {
        return view;
    }

    /** How many of its rows have been read. */
    public int rows() {
        return rows;
    }

    /** Revisions and platform versions. */
    public RevisionLives revisions() {
        return revisions;
    }

    /** Tasks. */
    public TaskLives tasks() {
        return tasks;
    }

    /** Tasks by revision and owner. */
    public Lanes lanes() {
        return lanes;
    }

    /** Places and their notices. */
    public PlaceLives places() {
        return places;
    }

    /** Services. */
    public ServiceLives services() {
        return services;
    }

    /** What a person would tell a colleague about. */
    public Headlines headlines() {
        return headlines;
    }

    private void readOn(JournalView longer) {
        view = longer;
        tasks.readOn(longer);
        revisions.readOn(longer);
        lanes.readOn(longer);
        places.readOn(longer);
        services.readOn(longer);
        headlines.readOn(longer);
    }

    /** Reads to the end of a chunk, or to {@code until}; most rows of a long journal are about tasks and turn or step. */
    private void readChunk(int until) {
        int chunk = Chunks.of(rows);
        RowChunk read = view.rowsOf(chunk);
        int end = Math.min(until, (chunk + 1) * Chunks.SIZE);
        for (int row = rows; row < end; row++) {
            int within = Chunks.within(row);
            int kind = read.kind(within);
            int subject = read.subject(within);
            int turn = Turns.of(kind);
            if (turn == Turns.OTHER) {
                read(row, TYPES[Kinds.type(kind)], subject);
            } else {
                tasks.turned(row, subject, turn);
                turned(row, kind, subject, turn);
            }
        }
        rows = end;
    }

    /** What a turn of a task is to others. */
    private void turned(int row, int kind, int task, int turn) {
        switch (turn) {
            case Turns.HEALTHY -> lanes.of(task).becameHealthy(row);
            case Turns.LEFT -> {
                lanes.of(task).left(row, task);
                headlines.left(row, kind, task, tasks);
            }
            case Turns.STOPPED -> stopped(row, Kinds.detail(kind), task);
            default -> {
                // only the task's own life
            }
        }
    }

    /** A service has its tasks replaced; of the others it is told. */
    private void stopped(int row, int detail, int task) {
        Lane lane = lanes.of(task);
        if (!lane.isOfService()) {
            headlines.stoppedAlone(row, detail);
            if (Details.lost(detail)) {
                lane.lost(task);
            }
        }
    }

    /** Reads a row; its subject is a task if its type is about one. */
    private void read(int row, EventType type, int subject) {
        switch (type) {
            case TASK_LAUNCHED -> launched(row, subject);
            case TASK_STATE_CHANGED, TASK_HEALTHY, TASK_OUTGOING, TASK_STOPPED ->
                    throw new IllegalStateException("row " + row + " is a turn or a step");
            case PLATFORM_VERSION_RELEASED, PLATFORM_VERSION_DEPRECATED, LATEST_MOVED, REVISION_RELEASED,
                    REVISION_SUPERSEDED, REVISION_MARKED, REVISION_RETIRED, SETTING_CHANGED, NOTICE_SENT,
                    NOTICE_STATUS_CHANGED, SERVICE_CREATED, SERVICE_UPDATED, SERVICE_DELETED, DEPLOYMENT_STARTED,
                    DEPLOYMENT_COMPLETED, FLOOR_BREACHED, FLOOR_RESTORED -> {
                Event event = view.event(row);
                others.add(row);
                tell(row, event);
                headline(row, event);
            }
            case STEADY_STATE -> {
                // nothing that is kept here changes
            }
            case DECISION_REFUSED -> headlines.add(row, HeadlineKind.REFUSED);
        }
    }

    private void launched(int row, int task) {
        int before = lanes.count();
        Lane lane = lanes.launched(row, task);
        tasks.launched(row, task, lane.number());
        if (lanes.count() > before) {
            joined(lane);
        }
        headlines.launched(row, task, lane);
    }

    private void joined(Lane lane) {
        services.joined(lane);
        places.seen(lanes.owner(lane).place());
    }

    /** Takes in a row that is not about a task. */
    private void tell(int row, Event told) {
        switch (told) {
            case PlatformEvent event -> revisions.read(row, event);
            case NoticeEvent event -> places.read(row, event);
            case ServiceEvent event -> services.read(row, event);
            case TaskEvent _,Refused _ -> throw new IllegalStateException("row " + row + " is read in another way");
        }
    }

    private void headline(int row, Event told) {
        switch (told) {
            case PlatformEvent event -> headline(row, event);
            case NoticeEvent event -> headline(row, event);
            case ServiceEvent event -> headline(row, event);
            case TaskEvent _,Refused _ -> throw new IllegalStateException("row " + row + " is read in another way");
        }
    }

    private void headline(int row, PlatformEvent event) {
        switch (event) {
            case PlatformEvent.RevisionReleased _ -> headlines.add(row, HeadlineKind.RELEASE);
            case PlatformEvent.RevisionMarked _ -> headlines.add(row, HeadlineKind.MARK);
            case PlatformEvent.LatestMoved _ -> headlines.add(row, HeadlineKind.LATEST_MOVED);
            case PlatformEvent.PlatformVersionReleased _,PlatformEvent.PlatformVersionDeprecated _,PlatformEvent.RevisionSuperseded _,PlatformEvent.RevisionRetired _ -> {
                // part of another headline's story
            }
        }
    }

    private void headline(int row, NoticeEvent event) {
        switch (event) {
            case NoticeEvent.SettingChanged changed -> {
                if (places.settings(changed.place()).size() > 1) { // the first is what the run begins with
                    headlines.add(row, HeadlineKind.DECISION);
                }
            }
            case NoticeEvent.NoticeSent _ -> headlines.add(row, HeadlineKind.NOTICE);
            case NoticeEvent.NoticeStatusChanged changed -> headlines.noticeChanged(row, changed.status());
        }
    }

    private void headline(int row, ServiceEvent event) {
        switch (event) {
            case ServiceEvent.ServiceCreated _,ServiceEvent.ServiceUpdated _ ->
                    headlines.add(row, HeadlineKind.DECISION);
            case ServiceEvent.DeploymentStarted _ -> headlines.deploymentStarted(row);
            case ServiceEvent.FloorBreached _ -> headlines.add(row, HeadlineKind.BREACH);
            case ServiceEvent.FloorRestored _ -> headlines.add(row, HeadlineKind.RESTORED);
            case ServiceEvent.ServiceDeleted _,ServiceEvent.DeploymentCompleted _,ServiceEvent.SteadyState _ -> {
                // the end of another headline's story
            }
        }
    }
}
