package org.revisionscope.model.fleet;

import java.util.Optional;

/**
 * How far a service may fall short of, or exceed, its desired count while tasks are replaced.
 *
 * @param minimumHealthyPercent the floor, 0 to 100 % of the desired count
 * @param maximumPercent the ceiling, 100 % of the desired count or more
 */
public record DeploymentConfiguration(int minimumHealthyPercent, int maximumPercent) {

    /** AWS's defaults: 100 and 200. */
    public static final DeploymentConfiguration DEFAULT = new DeploymentConfiguration(100, 200);

    /** The highest {@code maximumPercent} that is taken. */
    public static final int MAXIMUM_PERCENT_LIMIT = 1000;

    /** @throws IllegalArgumentException outside the ranges of SVC-0 */
    public DeploymentConfiguration {
        if (minimumHealthyPercent < 0 || minimumHealthyPercent > 100) {
            throw new IllegalArgumentException(
                    minimumHealthyPercent + " is not a minimumHealthyPercent: it takes 0 to 100");
        }
        if (maximumPercent < 100 || maximumPercent > MAXIMUM_PERCENT_LIMIT) {
            throw new IllegalArgumentException(
                    maximumPercent + " is not a maximumPercent: it takes 100 to " + MAXIMUM_PERCENT_LIMIT);
        }
    }

    /** Whether replacing anything is impossible: 100/100 leaves neither room to start nor room to stop (SVC-0). */
    public boolean blocksDeployments() {
        return minimumHealthyPercent == 100 && maximumPercent == 100;
    }

    /** Why no service can have it, in AWS's own words (SVC-0); empty if one can. */
    public Optional<String> objection() {
        return blocksDeployments()
                ? Optional.of(
                        "Both maximumPercent and minimumHealthyPercent cannot be 100 as this will block deployments")
                : Optional.empty();
    }

    /** The fewest healthy tasks that a replacement may leave, rounded up. */
    public int lower(int desiredCount) {
        return Math.toIntExact(((long) desiredCount * minimumHealthyPercent + 99) / 100);
    }

    /** The most live tasks that a replacement may reach, rounded down. */
    public int upper(int desiredCount) {
        return Math.toIntExact((long) desiredCount * maximumPercent / 100);
    }
}
