package org.revisionscope.model.event;

import java.time.Instant;
import java.util.List;

import org.revisionscope.model.fleet.NoticeId;
import org.revisionscope.model.fleet.NoticeStatus;
import org.revisionscope.model.fleet.Place;
import org.revisionscope.model.fleet.RevisionId;
import org.revisionscope.model.fleet.ServiceKey;
import org.revisionscope.model.fleet.TaskArn;
import org.revisionscope.model.fleet.WaitPeriod;

/** What a place was told, and what it set. */
public sealed interface NoticeEvent extends Event {

    /**
     * The wait period of a place was set.
     *
     * @param place the account and Region
     * @param waitPeriod the setting from now on
     */
    record SettingChanged(Place place, WaitPeriod waitPeriod) implements NoticeEvent {}

    /**
     * A notice was sent: a snapshot that is never rewritten (RET-6).
     *
     * @param notice its number within its place
     * @param revision what will be retired
     * @param services the services with tasks on it, as found at the mark
     * @param tasks the standalone tasks on it, as found at the mark
     * @param startsAt when retirement starts
     * @param critical whether the wait period was overridden
     */
    record NoticeSent(NoticeId notice, RevisionId revision, List<ServiceKey> services, List<TaskArn> tasks,
            Instant startsAt, boolean critical) implements NoticeEvent {

        /** Takes copies of the lists. */
        public NoticeSent {
            services = List.copyOf(services);
            tasks = List.copyOf(tasks);
        }
    }

    /**
     * A notice's status in AWS Health changed.
     *
     * @param notice which one
     * @param status its status from now on
     */
    record NoticeStatusChanged(NoticeId notice, NoticeStatus status) implements NoticeEvent {}
}
