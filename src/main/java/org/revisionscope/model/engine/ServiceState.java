package org.revisionscope.model.engine;

import java.util.ArrayList;
import java.util.List;

import org.revisionscope.model.event.Rule;
import org.revisionscope.model.event.ServiceEvent.Configuration;
import org.revisionscope.model.fleet.PlatformVersion;
import org.revisionscope.model.fleet.ServiceKey;
import org.revisionscope.model.history.Journal;

/** A service as it stands: what it asks for, its tasks in counts and lists, and what its scheduler remembers. */
final class ServiceState {

    final ServiceKey key;
    final int owner;
    final PlaceState place;

    Configuration configuration;
    long deregistrationMillis;
    /** The scheduler does nothing before this instant (SVC-12). */
    long actsFrom = Long.MIN_VALUE;
    boolean draining;
    boolean deleted;

    /** The n-th deployment, its id, its platform version and the origin that its tasks share. */
    int deployment;
    String deploymentId = "";
    PlatformVersion version;
    int origin = Journal.NONE;
    boolean completed;

    /** Live tasks in launch order, and those of them that must go. */
    TaskList live = new TaskList();
    TaskList outgoing = new TaskList();
    int healthy;
    int outgoingUnhealthy;
    int healthyOfDeployment;
    /** Tasks that retirement made outgoing and that are still live. */
    int retiring;
    /** The retirements that have started and that its live tasks may be subject to. */
    final List<Started> retirements = new ArrayList<>();
    Vacancies vacancies = new Vacancies();

    /** Launches that failed in a row, the instant of the last, and when the next launch may come (SVC-8). */
    int failures;
    long failedAt = Long.MIN_VALUE;
    long nextLaunchAt = Long.MIN_VALUE;

    boolean breached;
    boolean silent = true;
    boolean steady;
    /** The last event of the customer on this service. */
    int configuredRow = Journal.NONE;
    /** The last row that raised the healthy count or lowered the floor: what made room for a stop. */
    int roomRow = Journal.NONE;
    /** The last row that lowered the healthy count, and the rule to name for it. */
    int loweredRow = Journal.NONE;
    Rule loweredRule = Rule.SVC_6;
    /** Whether it stands in the list of services that this instant has touched. */
    boolean touched;
    /** The last row that changed anything of the service. */
    int touchedRow = Journal.NONE;

    ServiceState(ServiceKey key, int owner, PlaceState place, Configuration configuration, PlatformVersion version) {
        this.key = key;
        this.owner = owner;
        this.place = place;
        this.configuration = configuration;
        this.version = version;
    }

    int desired() {
        return configuration.desiredCount();
    }

    /** Live tasks that need not go. */
    int keep() {
        return live.size() - outgoing.size();
    }

    /** Whether every live task that need not go is healthy. */
    boolean keepIsHealthy() {
        int outgoingHealthy = outgoing.size() - outgoingUnhealthy;
        return keep() == healthy - outgoingHealthy;
    }

    /** Whether another healthy task may stop (SVC-2). */
    boolean hasRoomToStop() {
        return healthy - 1 >= configuration.lower();
    }

    ServiceState copy(PlaceState copyOfPlace) {
        ServiceState copy = new ServiceState(key, owner, copyOfPlace, configuration, version);
        copy.deregistrationMillis = deregistrationMillis;
        copy.actsFrom = actsFrom;
        copy.draining = draining;
        copy.deleted = deleted;
        copy.deployment = deployment;
        copy.deploymentId = deploymentId;
        copy.origin = origin;
        copy.completed = completed;
        copy.live = live.copy();
        copy.outgoing = outgoing.copy();
        copy.healthy = healthy;
        copy.outgoingUnhealthy = outgoingUnhealthy;
        copy.healthyOfDeployment = healthyOfDeployment;
        copy.retiring = retiring;
        copy.retirements.addAll(retirements);
        copy.vacancies = vacancies.copy();
        copy.failures = failures;
        copy.failedAt = failedAt;
        copy.nextLaunchAt = nextLaunchAt;
        copy.breached = breached;
        copy.silent = silent;
        copy.steady = steady;
        copy.configuredRow = configuredRow;
        copy.roomRow = roomRow;
        copy.loweredRow = loweredRow;
        copy.loweredRule = loweredRule;
        copy.touchedRow = touchedRow;
        return copy;
    }

    /**
     * A retirement that has started.
     *
     * @param revision the number of the revision
     * @param openRow the row that opened its notice
     */
    record Started(int revision, int openRow) {}
}
