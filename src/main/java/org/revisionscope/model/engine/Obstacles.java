package org.revisionscope.model.engine;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.revisionscope.model.fleet.MigrationCheck;
import org.revisionscope.model.fleet.PlatformVersion;
import org.revisionscope.model.fleet.TaskNetwork;
import org.revisionscope.model.scenario.Faults.LaunchFailures;

/** Finds what keeps a task from starting: its platform version, its network, or a fault. */
final class Obstacles {

    private final World world;
    private final List<LaunchFailures> failures;
    /** Why tasks cannot start on a platform version that has prerequisites, by network; worked out once for each. */
    private final Map<TaskNetwork, Optional<String>> unprepared = new LinkedHashMap<>();

    Obstacles(World world) {
        this.world = world;
        failures = world.scenario.faults().listed().stream().filter(LaunchFailures.class::isInstance)
                .map(LaunchFailures.class::cast).toList();
    }

    /**
     * Why a task cannot start.
     *
     * @param flags what its slot is marked with
     * @param reason what ECS gives as the reason
     */
    record Obstacle(int flags, String reason) {}

    /** What is in the way of a service's launch now, the most lasting first. */
    Optional<Obstacle> of(ServiceState service) {
        if (world.platform.isDeprecated(service.version)) {
            return Optional.of(new Obstacle(Slots.Flag.DOOMED,
                    "platform version " + service.version + " is deprecated"));
        }
        return ofNetwork(service.configuration.network(), service.version).or(() -> ofFaults(service));
    }

    /** PV-8: what its platform version needs and its network does not have. */
    Optional<Obstacle> ofNetwork(Optional<TaskNetwork> network, PlatformVersion version) {
        return network.isEmpty() || !MigrationCheck.concerns(version) ? Optional.empty()
                : unprepared.computeIfAbsent(network.get(), each -> MigrationCheck.of(each).stoppedReason())
                        .map(reason -> new Obstacle(Slots.Flag.DOOMED | Slots.Flag.UNPREPARED, reason));
    }

    private Optional<Obstacle> ofFaults(ServiceState service) {
        if (failures.isEmpty()) {
            return Optional.empty();
        }
        long now = world.now();
        return failures.stream()
                .filter(failure -> Objects.equals(failure.service(), service.key))
                .filter(failure -> failure.from().toEpochMilli() <= now && now < failure.to().toEpochMilli())
                .map(failure -> new Obstacle(Slots.Flag.DOOMED, failure.reason())).findFirst();
    }
}
