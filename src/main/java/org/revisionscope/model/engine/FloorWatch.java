package org.revisionscope.model.engine;

import org.revisionscope.model.event.Rule;
import org.revisionscope.model.event.ServiceEvent.DeploymentCompleted;
import org.revisionscope.model.event.ServiceEvent.ServiceDeleted;
import org.revisionscope.model.history.Journal;

/** What a service has come to once its scheduler is done: floor, rollout, steady state (SVC-7, SVC-9, SVC-10, SVC-11). */
final class FloorWatch {

    private final Journal journal;

    FloorWatch(World world) {
        journal = world.journal;
    }

    /** Part (e) of an instant for one service. */
    void settle(ServiceState service) {
        floor(service);
        rollout(service);
        steady(service);
        if (service.draining && !service.deleted && service.live.isEmpty()) {
            service.deleted = true;
            journal.append(Rule.SVC_11, Journal.NONE, new ServiceDeleted(service.key, service.configuration));
        }
    }

    private void floor(ServiceState service) {
        int lower = service.configuration.lower();
        if (service.healthy >= lower) {
            service.silent = false;
            if (service.breached) {
                service.breached = false;
                journal.floorRestored(Rule.SVC_9, service.roomRow, service.owner, service.healthy, lower);
            }
        } else if (!service.breached && !service.silent) {
            service.breached = true;
            journal.floorBreached(service.loweredRule, service.loweredRow, service.owner, service.healthy, lower);
        }
    }

    private void rollout(ServiceState service) {
        boolean done = service.healthyOfDeployment == service.desired()
                && service.live.size() == service.desired();
        if (done && !service.completed) {
            service.completed = true;
            journal.append(Rule.SVC_7, service.configuredRow,
                    new DeploymentCompleted(service.key, service.deploymentId, service.version));
        }
    }

    private void steady(ServiceState service) {
        boolean steady = service.completed && service.healthy == service.desired()
                && service.live.size() == service.desired();
        if (steady && !service.steady) {
            journal.steady(Rule.SVC_10, service.touchedRow, service.owner);
        }
        service.steady = steady;
    }
}
