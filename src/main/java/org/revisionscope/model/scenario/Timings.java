package org.revisionscope.model.scenario;

import java.time.Duration;

/**
 * How long a task stays in each state that ends by itself (TASK-1). Each is 0 to {@link #LONGEST}.
 *
 * @param provisioning in PROVISIONING
 * @param pending in PENDING
 * @param activating in ACTIVATING
 * @param healthy from RUNNING until it counts as healthy
 * @param stopping in STOPPING, at most {@link #LONGEST_STOPPING}
 * @param deprovisioning in DEPROVISIONING
 */
public record Timings(Duration provisioning, Duration pending, Duration activating, Duration healthy,
        Duration stopping, Duration deprovisioning) {

    /** The longest of the other durations. */
    public static final Duration LONGEST = Duration.ofDays(1);
    /** Fargate gives a container at most two minutes to stop. */
    public static final Duration LONGEST_STOPPING = Duration.ofSeconds(120);
    /** The durations of TASK-1. */
    public static final Timings DEFAULT = new Timings(Duration.ofSeconds(5), Duration.ofSeconds(8),
            Duration.ofSeconds(8), Duration.ofSeconds(40), Duration.ofSeconds(30), Duration.ofSeconds(20));

    /** @throws IllegalArgumentException if one is out of range */
    public Timings {
        check("provisioning", provisioning, LONGEST);
        check("pending", pending, LONGEST);
        check("activating", activating, LONGEST);
        check("healthy", healthy, LONGEST);
        check("stopping", stopping, LONGEST_STOPPING);
        check("deprovisioning", deprovisioning, LONGEST);
    }

    private static void check(String name, Duration value, Duration longest) {
        if (value.isNegative() || value.compareTo(longest) > 0) {
            throw new IllegalArgumentException(name + " takes 0 to " + longest.toSeconds() + " seconds");
        }
    }
}
