package org.revisionscope.model.fleet;

import java.time.Duration;
import java.util.Optional;

/**
 * What a customer asks of a service.
 *
 * @param key its identity
 * @param desiredCount how many tasks should run, 0 to {@value #MAX_DESIRED_COUNT}
 * @param configuration its floor and ceiling during replacements
 * @param platformVersion as asked for; resolved when a deployment is created
 * @param deregistrationDelay how long a load balancer drains a stopping task; zero without a load balancer
 * @param network how its tasks reach AWS while they start; empty if nothing has to be checked (PV-8)
 */
public record ServiceSpec(ServiceKey key, int desiredCount, DeploymentConfiguration configuration,
        PlatformVersionChoice platformVersion, Duration deregistrationDelay,
        @HashedIfPresent Optional<TaskNetwork> network) {

    /** The largest desired count that the simulator takes. */
    public static final int MAX_DESIRED_COUNT = 200_000;

    /** @throws IllegalArgumentException if the count or the delay is out of range */
    public ServiceSpec {
        checkDesiredCount(desiredCount);
        if (deregistrationDelay.isNegative() || deregistrationDelay.compareTo(Duration.ofHours(1)) > 0) {
            throw new IllegalArgumentException("a deregistration delay takes 0 to 3600 seconds");
        }
    }

    /** One whose tasks reach AWS without the endpoints of a VPC. */
    public ServiceSpec(ServiceKey key, int desiredCount, DeploymentConfiguration configuration,
            PlatformVersionChoice platformVersion, Duration deregistrationDelay) {
        this(key, desiredCount, configuration, platformVersion, deregistrationDelay, Optional.empty());
    }

    /** The same with another network. */
    public ServiceSpec withNetwork(Optional<TaskNetwork> other) {
        return new ServiceSpec(key, desiredCount, configuration, platformVersion, deregistrationDelay, other);
    }

    /** @throws IllegalArgumentException unless the count is 0 to {@value #MAX_DESIRED_COUNT} */
    public static void checkDesiredCount(int desiredCount) {
        if (desiredCount < 0 || desiredCount > MAX_DESIRED_COUNT) {
            throw new IllegalArgumentException(
                    desiredCount + " is not a desired count: it takes 0 to " + MAX_DESIRED_COUNT);
        }
    }
}
