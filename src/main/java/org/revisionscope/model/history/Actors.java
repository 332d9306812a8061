package org.revisionscope.model.history;

import org.revisionscope.model.decision.AwsDecision;
import org.revisionscope.model.decision.CustomerDecision;
import org.revisionscope.model.event.Actor;
import org.revisionscope.model.event.Event;
import org.revisionscope.model.event.NoticeEvent;
import org.revisionscope.model.event.PlatformEvent;
import org.revisionscope.model.event.Refused;
import org.revisionscope.model.event.ServiceEvent;
import org.revisionscope.model.event.TaskEvent;
import org.revisionscope.model.fleet.OutgoingReason;

/** Who made a row happen: the column "by" of the event log follows from the kind of event, so no row stores it. */
final class Actors {

    private Actors() {}

    static Actor of(JournalView journal, int row, Event event) {
        return switch (event) {
            case PlatformEvent _ -> Actor.AWS;
            case NoticeEvent.SettingChanged _ -> Actor.CUSTOMER;
            case NoticeEvent.NoticeSent _,NoticeEvent.NoticeStatusChanged _ -> Actor.AWS;
            case ServiceEvent.ServiceCreated _,ServiceEvent.ServiceUpdated _ -> Actor.CUSTOMER;
            case ServiceEvent _ -> Actor.ECS;
            case TaskEvent.TaskLaunched _ -> journal.originOf(journal.task(row)).by();
            case TaskEvent.TaskOutgoing outgoing ->
                    outgoing.why() == OutgoingReason.RETIREMENT ? Actor.AWS : Actor.ECS;
            case TaskEvent _ -> Actor.CLOCK;
            case Refused.DecisionRefused refused -> switch (refused.decision()) {
                case AwsDecision _ -> Actor.AWS;
                case CustomerDecision _ -> Actor.CUSTOMER;
            };
        };
    }
}
