package org.revisionscope.model.event;

/** The kinds of {@link Event}, for telling rows of the journal apart without making an object of each. */
public enum EventType {
    /** See {@link PlatformEvent.PlatformVersionReleased}. */
    PLATFORM_VERSION_RELEASED,
    /** See {@link PlatformEvent.PlatformVersionDeprecated}. */
    PLATFORM_VERSION_DEPRECATED,
    /** See {@link PlatformEvent.LatestMoved}. */
    LATEST_MOVED,
    /** See {@link PlatformEvent.RevisionReleased}. */
    REVISION_RELEASED,
    /** See {@link PlatformEvent.RevisionSuperseded}. */
    REVISION_SUPERSEDED,
    /** See {@link PlatformEvent.RevisionMarked}. */
    REVISION_MARKED,
    /** See {@link PlatformEvent.RevisionRetired}. */
    REVISION_RETIRED,
    /** See {@link NoticeEvent.SettingChanged}. */
    SETTING_CHANGED,
    /** See {@link NoticeEvent.NoticeSent}. */
    NOTICE_SENT,
    /** See {@link NoticeEvent.NoticeStatusChanged}. */
    NOTICE_STATUS_CHANGED,
    /** See {@link ServiceEvent.ServiceCreated}. */
    SERVICE_CREATED,
    /** See {@link ServiceEvent.ServiceUpdated}. */
    SERVICE_UPDATED,
    /** See {@link ServiceEvent.ServiceDeleted}. */
    SERVICE_DELETED,
    /** See {@link ServiceEvent.DeploymentStarted}. */
    DEPLOYMENT_STARTED,
    /** See {@link ServiceEvent.DeploymentCompleted}. */
    DEPLOYMENT_COMPLETED,
    /** See {@link ServiceEvent.FloorBreached}. */
    FLOOR_BREACHED,
    /** See {@link ServiceEvent.FloorRestored}. */
    FLOOR_RESTORED,
    /** See {@link ServiceEvent.SteadyState}. */
    STEADY_STATE,
    /** See {@link Refused.DecisionRefused}. */
    DECISION_REFUSED,
    /** See {@link TaskEvent.TaskLaunched}. */
    TASK_LAUNCHED,
    /** See {@link TaskEvent.TaskStateChanged}. */
    TASK_STATE_CHANGED,
    /** See {@link TaskEvent.TaskHealthy}. */
    TASK_HEALTHY,
    /** See {@link TaskEvent.TaskOutgoing}. */
    TASK_OUTGOING,
    /** See {@link TaskEvent.TaskStopped}. */
    TASK_STOPPED;

    /** Whether the event is about one task. */
    public boolean isAboutATask() {
        return compareTo(TASK_LAUNCHED) >= 0;
    }

    /** The kind of an event. */
    public static EventType of(Event event) {
        return switch (event) {
            case PlatformEvent platform -> ofPlatform(platform);
            case NoticeEvent notice -> ofNotice(notice);
            case ServiceEvent service -> ofService(service);
            case TaskEvent task -> ofTask(task);
            case Refused.DecisionRefused _ -> DECISION_REFUSED;
        };
    }

    private static EventType ofPlatform(PlatformEvent event) {
        return switch (event) {
            case PlatformEvent.PlatformVersionReleased _ -> PLATFORM_VERSION_RELEASED;
            case PlatformEvent.PlatformVersionDeprecated _ -> PLATFORM_VERSION_DEPRECATED;
            case PlatformEvent.LatestMoved _ -> LATEST_MOVED;
            case PlatformEvent.RevisionReleased _ -> REVISION_RELEASED;
            case PlatformEvent.RevisionSuperseded _ -> REVISION_SUPERSEDED;
            case PlatformEvent.RevisionMarked _ -> REVISION_MARKED;
            case PlatformEvent.RevisionRetired _ -> REVISION_RETIRED;
        };
    }

    private static EventType ofNotice(NoticeEvent event) {
        return switch (event) {
            case NoticeEvent.SettingChanged _ -> SETTING_CHANGED;
            case NoticeEvent.NoticeSent _ -> NOTICE_SENT;
            case NoticeEvent.NoticeStatusChanged _ -> NOTICE_STATUS_CHANGED;
        };
    }

    private static EventType ofService(ServiceEvent event) {
        return switch (event) {
            case ServiceEvent.ServiceCreated _ -> SERVICE_CREATED;
            case ServiceEvent.ServiceUpdated _ -> SERVICE_UPDATED;
            case ServiceEvent.ServiceDeleted _ -> SERVICE_DELETED;
            case ServiceEvent.DeploymentStarted _ -> DEPLOYMENT_STARTED;
            case ServiceEvent.DeploymentCompleted _ -> DEPLOYMENT_COMPLETED;
            case ServiceEvent.FloorBreached _ -> FLOOR_BREACHED;
            case ServiceEvent.FloorRestored _ -> FLOOR_RESTORED;
            case ServiceEvent.SteadyState _ -> STEADY_STATE;
        };
    }

    private static EventType ofTask(TaskEvent event) {
        return switch (event) {
            case TaskEvent.TaskLaunched _ -> TASK_LAUNCHED;
            case TaskEvent.TaskStateChanged _ -> TASK_STATE_CHANGED;
            case TaskEvent.TaskHealthy _ -> TASK_HEALTHY;
            case TaskEvent.TaskOutgoing _ -> TASK_OUTGOING;
            case TaskEvent.TaskStopped _ -> TASK_STOPPED;
        };
    }
}
