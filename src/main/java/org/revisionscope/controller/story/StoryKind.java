package org.revisionscope.controller.story;

import org.revisionscope.model.event.Actor;
import org.revisionscope.model.event.EventType;
import org.revisionscope.model.history.JournalView;

/** Which events the Story is limited to. */
enum StoryKind {
    /** All of them. */
    EVERYTHING,
    /** Those that a person would tell a colleague. */
    HEADLINES,
    /** What AWS did. */
    AWS,
    /** What the customer did. */
    CUSTOMER,
    /** What happened to services as a whole. */
    SERVICES,
    /** The steps of tasks. */
    TASKS;

    /** The key of its words in the message bundle. */
    String key() {
        return "story.kind." + name().toLowerCase(java.util.Locale.ROOT);
    }

    /** Whether a row belongs to this kind; headlines are not asked row by row. */
    boolean includes(JournalView view, int row) {
        EventType type = view.type(row);
        return switch (this) {
            case EVERYTHING, HEADLINES -> true;
            case AWS -> view.by(row) == Actor.AWS;
            case CUSTOMER -> view.by(row) == Actor.CUSTOMER;
            case TASKS -> type.isAboutATask();
            case SERVICES -> switch (type) {
                case SERVICE_CREATED, SERVICE_UPDATED, SERVICE_DELETED, DEPLOYMENT_STARTED, DEPLOYMENT_COMPLETED,
                        FLOOR_BREACHED, FLOOR_RESTORED, STEADY_STATE -> true;
                case PLATFORM_VERSION_RELEASED, PLATFORM_VERSION_DEPRECATED, LATEST_MOVED, REVISION_RELEASED,
                        REVISION_SUPERSEDED, REVISION_MARKED,
                        REVISION_RETIRED, SETTING_CHANGED, NOTICE_SENT, NOTICE_STATUS_CHANGED, DECISION_REFUSED,
                        TASK_LAUNCHED, TASK_STATE_CHANGED, TASK_HEALTHY, TASK_OUTGOING, TASK_STOPPED -> false;
            };
        };
    }
}
