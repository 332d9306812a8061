package org.revisionscope.format.imports;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

import org.revisionscope.model.fleet.Place;
import org.revisionscope.model.fleet.ServiceKey;

/**
 * A notice of a place, with all that its pages, kinds and updates tell.
 *
 * @param place whose tasks are retired
 * @param toldAt when it was first told, as far as that is known
 * @param startsAt when the retirement starts
 * @param services the services that it names
 * @param tasks the ids of the standalone tasks that it names, by where they run
 */
record FoundNotice(Place place, Optional<Instant> toldAt, Instant startsAt, Set<ServiceKey> services,
        Set<Standalone> tasks) {

    FoundNotice {
        services = Set.copyOf(services);
        tasks = Set.copyOf(tasks);
    }

    /**
     * A standalone task as notices name it.
     *
     * @param place where it runs
     * @param cluster in which cluster
     * @param id the last part of its ARN
     */
    record Standalone(Place place, String cluster, String id) {}
}
