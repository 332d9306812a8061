package org.revisionscope.model.decision;

import java.util.Optional;
import java.util.OptionalInt;

import org.revisionscope.model.fleet.Place;
import org.revisionscope.model.fleet.PlatformVersionChoice;
import org.revisionscope.model.fleet.ServiceKey;
import org.revisionscope.model.fleet.ServiceSpec;
import org.revisionscope.model.fleet.TaskRef;
import org.revisionscope.model.fleet.TaskSpec;
import org.revisionscope.model.fleet.VpcEndpoint;
import org.revisionscope.model.fleet.WaitPeriod;

/** What the owner of an account decides. */
public sealed interface CustomerDecision extends Decision {

    /**
     * Changes {@code fargateTaskRetirementWaitPeriod} of a place, for notices sent from now on (RET-4).
     *
     * @param place the account and Region
     * @param waitPeriod the new setting
     */
    record SetWaitPeriod(Place place, WaitPeriod waitPeriod) implements CustomerDecision {}

    /**
     * Creates a service.
     *
     * @param spec what it asks for
     */
    record CreateService(ServiceSpec spec) implements CustomerDecision {}

    /**
     * Changes a service; what is empty stays as it is.
     *
     * @param service which one
     * @param desiredCount a new count
     * @param minimumHealthyPercent a new floor
     * @param maximumPercent a new ceiling
     * @param platformVersion a new platform version, which makes a new deployment (PV-4)
     * @param forceNewDeployment whether a deployment is made even without a change
     */
    record UpdateService(ServiceKey service, OptionalInt desiredCount, OptionalInt minimumHealthyPercent,
            OptionalInt maximumPercent, Optional<PlatformVersionChoice> platformVersion,
            boolean forceNewDeployment) implements CustomerDecision {

        /** @throws IllegalArgumentException if a value is out of the range that {@link ServiceSpec} allows */
        public UpdateService {
            desiredCount.ifPresent(ServiceSpec::checkDesiredCount);
        }

        /** An update that changes nothing, to build on. */
        public static UpdateService of(ServiceKey service) {
            return new UpdateService(service, OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty(),
                    Optional.empty(), false);
        }

        /** The same with a new desired count. */
        public UpdateService withDesiredCount(int count) {
            return new UpdateService(service, OptionalInt.of(count), minimumHealthyPercent, maximumPercent,
                    platformVersion, forceNewDeployment);
        }

        /** The same with a new floor. */
        public UpdateService withMinimumHealthyPercent(int percent) {
            return new UpdateService(service, desiredCount, OptionalInt.of(percent), maximumPercent, platformVersion,
                    forceNewDeployment);
        }

        /** The same with a new ceiling. */
        public UpdateService withMaximumPercent(int percent) {
            return new UpdateService(service, desiredCount, minimumHealthyPercent, OptionalInt.of(percent),
                    platformVersion, forceNewDeployment);
        }

        /** The same with a new platform version. */
        public UpdateService withPlatformVersion(PlatformVersionChoice choice) {
            return new UpdateService(service, desiredCount, minimumHealthyPercent, maximumPercent,
                    Optional.of(choice), forceNewDeployment);
        }

        /** The same as a forced new deployment. */
        public UpdateService forced() {
            return new UpdateService(service, desiredCount, minimumHealthyPercent, maximumPercent, platformVersion,
                    true);
        }
    }

    /**
     * Deletes a service once its tasks are gone (SVC-11).
     *
     * @param service which one
     */
    record DeleteService(ServiceKey service) implements CustomerDecision {}

    /**
     * Gives the VPC of a service's tasks an endpoint (PV-8).
     *
     * @param service which one
     * @param endpoint the endpoint that its tasks find from now on
     */
    record AddVpcEndpoint(ServiceKey service, VpcEndpoint endpoint) implements CustomerDecision {}

    /**
     * Runs a standalone task.
     *
     * @param spec what it asks for
     */
    record RunTask(TaskSpec spec) implements CustomerDecision {}

    /**
     * Stops a task, standalone or of a service.
     *
     * @param task which one
     */
    record StopTask(TaskRef task) implements CustomerDecision {}
}
