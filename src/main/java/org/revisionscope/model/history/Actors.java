package org.revisionscope.model.history;

import org.revisionscope.model.decision.AwsDecision;
import org.revisionscope.model.decision.CustomerDecision;
import org.revisionscope.model.event.Actor;
import org.revisionscope.model.event.Refused;
import org.revisionscope.model.fleet.OutgoingReason;

/**
 * Who made a row happen: the column "by" of the event log follows from the kind of event, so no row stores it, and for
 * the rows of tasks no object is made to find out.
 */
final class Actors {

    private Actors() {}

    static Actor of(JournalView journal, int row) {
        return switch (journal.type(row)) {
            case PLATFORM_VERSION_RELEASED, PLATFORM_VERSION_DEPRECATED, LATEST_MOVED, REVISION_RELEASED,
                    REVISION_SUPERSEDED, REVISION_MARKED,
                    REVISION_RETIRED, NOTICE_SENT, NOTICE_STATUS_CHANGED -> Actor.AWS;
            case SETTING_CHANGED, SERVICE_CREATED, SERVICE_UPDATED -> Actor.CUSTOMER;
            case SERVICE_DELETED, DEPLOYMENT_STARTED, DEPLOYMENT_COMPLETED, FLOOR_BREACHED, FLOOR_RESTORED,
                    STEADY_STATE -> Actor.ECS;
            case TASK_LAUNCHED -> journal.originOf(journal.task(row)).by();
            case TASK_OUTGOING ->
                    journal.outgoingReason(row) == OutgoingReason.RETIREMENT ? Actor.AWS : Actor.ECS;
            case TASK_STATE_CHANGED, TASK_HEALTHY, TASK_STOPPED -> Actor.CLOCK;
            case DECISION_REFUSED -> ofRefused((Refused.DecisionRefused) journal.event(row));
        };
    }

    private static Actor ofRefused(Refused.DecisionRefused refused) {
        return switch (refused.decision()) {
            case AwsDecision _ -> Actor.AWS;
            case CustomerDecision _ -> Actor.CUSTOMER;
        };
    }
}
