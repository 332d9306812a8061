package org.revisionscope.format.inbox;

import java.time.Instant;
import java.util.Optional;

import org.revisionscope.model.fleet.Place;
import org.revisionscope.model.fleet.PlatformVersion;

/**
 * A task as {@code describe-tasks} tells of it.
 *
 * @param place where it runs
 * @param cluster the cluster's name
 * @param id the last part of its ARN
 * @param service the service that it belongs to; empty for a standalone task
 * @param family its task definition's family
 * @param fit whether it takes part
 * @param version the platform version that it runs on, if it is told
 * @param launchedAt when it was created
 * @param changedAt the latest instant that is told of it
 * @param origin who started it
 */
public record FoundTask(Place place, String cluster, String id, Optional<String> service, String family, Fit fit,
        Optional<PlatformVersion> version, Optional<Instant> launchedAt, Optional<Instant> changedAt, Origin origin) {

    /** Who started a task. */
    public enum Origin {
        /** A rule of EventBridge, at its instants. */
        SCHEDULE,
        /** A service, or somebody. */
        OTHER
    }
}
