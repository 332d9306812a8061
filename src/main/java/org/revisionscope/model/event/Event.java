package org.revisionscope.model.event;

/** What happened. Events that many tasks share live in {@link TaskEvent}, a service's own in {@link ServiceEvent}. */
public sealed interface Event permits PlatformEvent, NoticeEvent, ServiceEvent, TaskEvent, Refused {

    /** The name of this kind in the event log. */
    default String type() {
        return getClass().getSimpleName();
    }
}
