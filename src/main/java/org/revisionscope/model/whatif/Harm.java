package org.revisionscope.model.whatif;

import java.util.Optional;

import org.revisionscope.model.event.EventType;
import org.revisionscope.model.event.Rule;
import org.revisionscope.model.event.ServiceEvent.FloorBreached;
import org.revisionscope.model.fleet.OutgoingReason;
import org.revisionscope.model.fleet.Owner;
import org.revisionscope.model.fleet.ServiceKey;
import org.revisionscope.model.fleet.TaskArn;
import org.revisionscope.model.history.Chronicle;
import org.revisionscope.model.history.Journal;
import org.revisionscope.model.history.JournalView;

/** Something that the customer would rather have prevented. */
public sealed interface Harm {

    /** When it happens, in milliseconds since the epoch. */
    long at();

    /**
     * Retirement stops a standalone task, and nobody has taken over its work (TASK-4).
     *
     * @param task the journal's number of the task
     * @param arn its identity
     * @param at when it is stopped
     */
    record Loss(int task, TaskArn arn, long at) implements Harm {}

    /**
     * Retirement makes a task of a service go, on AWS's date instead of one's own (RET-7).
     *
     * @param task the journal's number of the task
     * @param arn its identity
     * @param service who owns it
     * @param at when it must go
     */
    record TakenAway(int task, TaskArn arn, ServiceKey service, long at) implements Harm {}

    /**
     * A service falls under its floor (SVC-9).
     *
     * @param service which one
     * @param healthy how many tasks are healthy then
     * @param at when
     */
    record Breach(ServiceKey service, int healthy, long at) implements Harm {}

    /**
     * A task of a service cannot start, because its VPC misses what its platform version needs (PV-8).
     *
     * @param service who launched it
     * @param at when it fails
     */
    record StartFailure(ServiceKey service, long at) implements Harm {}

    /** The harm that a row tells of; empty if it does none. */
    static Optional<Harm> of(Chronicle chronicle, int row) {
        JournalView view = chronicle.view();
        return switch (view.type(row)) {
            case FLOOR_BREACHED -> view.event(row) instanceof FloorBreached(var service, int healthy, int _)
                    ? Optional.of(new Breach(service, healthy, view.at(row)))
                    : Optional.empty();
            case TASK_STATE_CHANGED, TASK_OUTGOING, TASK_STOPPED -> ofTask(chronicle, view.task(row), row);
            case PLATFORM_VERSION_RELEASED, PLATFORM_VERSION_DEPRECATED, LATEST_MOVED, REVISION_RELEASED,
                    REVISION_SUPERSEDED, REVISION_MARKED,
                    REVISION_RETIRED, SETTING_CHANGED, NOTICE_SENT, NOTICE_STATUS_CHANGED, SERVICE_CREATED,
                    SERVICE_UPDATED, SERVICE_DELETED, DEPLOYMENT_STARTED, DEPLOYMENT_COMPLETED, FLOOR_RESTORED,
                    STEADY_STATE, DECISION_REFUSED, TASK_LAUNCHED, TASK_HEALTHY -> Optional.empty();
        };
    }

    /** What happened to a task before it came to harm is none. */
    private static Optional<Harm> ofTask(Chronicle chronicle, int task, int told) {
        JournalView view = chronicle.view();
        return switch (view.owner(view.ownerOf(task))) {
            case Owner.OfStandalone _ -> loss(chronicle, task, told);
            case Owner.OfService(ServiceKey key) -> {
                int left = chronicle.tasks().leftRow(task);
                if (isFrom(left, told) && view.rule(left) == Rule.PV_8) {
                    yield Optional.of(new StartFailure(key, view.at(left)));
                }
                int row = chronicle.tasks().outgoingRow(task);
                boolean taken = isFrom(row, told) && view.type(row) == EventType.TASK_OUTGOING
                        && view.outgoingReason(row) == OutgoingReason.RETIREMENT;
                yield taken ? Optional.of(new TakenAway(task, view.arn(task), key, view.at(row))) : Optional.empty();
            }
        };
    }

    private static boolean isFrom(int harm, int told) {
        return harm != Journal.NONE && harm <= told;
    }

    private static Optional<Harm> loss(Chronicle chronicle, int task, int told) {
        JournalView view = chronicle.view();
        int row = chronicle.tasks().leftRow(task);
        return isFrom(row, told) && view.rule(row) == Rule.RET_7
                && chronicle.tasks().replacedByAt(task, row) == Journal.NONE
                        ? Optional.of(new Loss(task, view.arn(task), view.at(row)))
                        : Optional.empty();
    }
}
