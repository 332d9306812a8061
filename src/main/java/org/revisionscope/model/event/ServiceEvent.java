package org.revisionscope.model.event;

import java.util.Optional;

import org.revisionscope.model.fleet.DeploymentConfiguration;
import org.revisionscope.model.fleet.HashedIfPresent;
import org.revisionscope.model.fleet.PlatformVersion;
import org.revisionscope.model.fleet.PlatformVersionChoice;
import org.revisionscope.model.fleet.ServiceKey;
import org.revisionscope.model.fleet.TaskNetwork;

/** What happened to a service as a whole. */
public sealed interface ServiceEvent extends Event {

    /** Which service. */
    ServiceKey service();

    /** An event that states the service's whole configuration. */
    sealed interface Configured extends ServiceEvent permits ServiceCreated, ServiceUpdated, ServiceDeleted {

        /** The configuration from this event on. */
        Configuration configuration();
    }

    /**
     * What a service is asked to be.
     *
     * @param desiredCount how many tasks should run
     * @param deployment its floor and ceiling
     * @param platformVersion as asked for
     * @param force whether the update asked for a deployment without a change
     * @param network how its tasks reach AWS while they start; empty if nothing has to be checked (PV-8)
     */
    record Configuration(int desiredCount, DeploymentConfiguration deployment,
            PlatformVersionChoice platformVersion, boolean force, @HashedIfPresent Optional<TaskNetwork> network) {

        /** One whose tasks reach AWS without the endpoints of a VPC. */
        public Configuration(int desiredCount, DeploymentConfiguration deployment,
                PlatformVersionChoice platformVersion, boolean force) {
            this(desiredCount, deployment, platformVersion, force, Optional.empty());
        }

        /** The fewest healthy tasks allowed. */
        public int lower() {
            return deployment.lower(desiredCount);
        }

        /** The most live tasks allowed. */
        public int upper() {
            return deployment.upper(desiredCount);
        }
    }

    /**
     * The service exists.
     *
     * @param service which one
     * @param configuration what it asks for
     */
    record ServiceCreated(ServiceKey service, Configuration configuration) implements Configured {}

    /**
     * The customer changed the service, or began to delete it.
     *
     * @param service which one
     * @param configuration what it asks for now
     */
    record ServiceUpdated(ServiceKey service, Configuration configuration) implements Configured {}

    /**
     * The last task of a deleted service left.
     *
     * @param service which one
     * @param configuration what it asked for at the end
     */
    record ServiceDeleted(ServiceKey service, Configuration configuration) implements Configured {}

    /**
     * A deployment became the primary one.
     *
     * @param service which one
     * @param deployment its id, {@code ecs-svc/} and 19 digits
     * @param version the platform version that its tasks run on, resolved
     */
    record DeploymentStarted(ServiceKey service, String deployment, PlatformVersion version)
            implements ServiceEvent {}

    /**
     * A deployment has all its tasks healthy, and no other task is live.
     *
     * @param service which one
     * @param deployment its id
     * @param version the platform version that its tasks run on
     */
    record DeploymentCompleted(ServiceKey service, String deployment, PlatformVersion version)
            implements ServiceEvent {}

    /**
     * Fewer tasks are healthy than the floor allows.
     *
     * @param service which one
     * @param healthy how many are
     * @param lower how many should be
     */
    record FloorBreached(ServiceKey service, int healthy, int lower) implements ServiceEvent {}

    /**
     * The floor is reached again.
     *
     * @param service which one
     * @param healthy how many tasks are healthy
     * @param lower how many should be at least
     */
    record FloorRestored(ServiceKey service, int healthy, int lower) implements ServiceEvent {}

    /**
     * Everything that should run does, and nothing else.
     *
     * @param service which one
     */
    record SteadyState(ServiceKey service) implements ServiceEvent {}
}
