package org.revisionscope.model.scenario;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.revisionscope.model.fleet.ServiceKey;
import org.revisionscope.model.fleet.TaskRef;

/**
 * What just happens: nobody decided it.
 *
 * @param listed the faults that the file dates
 * @param meanInterval between two crashes of running service tasks, chosen by a seeded stream from the scenario's
 *     start on; empty for none
 */
public record Faults(List<Fault> listed, Optional<Duration> meanInterval) {

    /** Nothing ever goes wrong. */
    public static final Faults NONE = new Faults(List.of(), Optional.empty());

    /** @throws IllegalArgumentException if the mean interval is under a second */
    public Faults {
        listed = List.copyOf(listed);
        if (meanInterval.isPresent() && meanInterval.get().compareTo(Duration.ofSeconds(1)) < 0) {
            throw new IllegalArgumentException("a mean interval takes at least one second");
        }
    }

    /** One thing that goes wrong. */
    public sealed interface Fault {}

    /**
     * The oldest running task of a service exits.
     *
     * @param at when
     * @param service of which service
     */
    public record ServiceTaskExits(Instant at, ServiceKey service) implements Fault {}

    /**
     * A named task exits.
     *
     * @param at when
     * @param task which one
     */
    public record TaskExits(Instant at, TaskRef task) implements Fault {}

    /**
     * Tasks that a service launches in this time cannot start (SVC-8).
     *
     * @param service which service
     * @param from the first instant at which launches fail
     * @param to the first instant at which they no longer do
     * @param reason what ECS gives as the reason
     */
    public record LaunchFailures(ServiceKey service, Instant from, Instant to, String reason) implements Fault {

        /** What ECS is made to say when the file gives no reason. */
        public static final String DEFAULT_REASON = "CannotPullContainerError: the image could not be pulled";

        /** @throws IllegalArgumentException if the time is empty */
        public LaunchFailures {
            if (!from.isBefore(to)) {
                throw new IllegalArgumentException("launch failures must end after they begin");
            }
        }
    }
}
