package org.revisionscope.format.imports;

import java.time.Instant;
import java.util.Set;

import org.revisionscope.model.fleet.Place;
import org.revisionscope.model.fleet.PlatformVersion;
import org.revisionscope.model.fleet.ServiceKey;
import org.revisionscope.model.fleet.StandaloneKey;

/**
 * A mark that notices tell of: of the revision before the newest at that instant.
 *
 * @param version whose revision
 * @param at when its notices were sent
 * @param urgency whether the wait was overridden
 * @param named what its notices name
 */
record ImportedMark(PlatformVersion version, Instant at, Urgency urgency, Named named) {

    /** Whether the wait was overridden. */
    enum Urgency {
        /** It was not. */
        ROUTINE,
        /** It was. */
        CRITICAL
    }

    /**
     * What notices name.
     *
     * @param places where they were sent
     * @param services services
     * @param tasks standalone tasks
     */
    record Named(Set<Place> places, Set<ServiceKey> services, Set<StandaloneKey> tasks) {

        static final Named NOTHING = new Named(Set.of(), Set.of(), Set.of());

        Named {
            places = Set.copyOf(places);
            services = Set.copyOf(services);
            tasks = Set.copyOf(tasks);
        }
    }

    ImportedMark naming(Named names) {
        return new ImportedMark(version, at, urgency, names);
    }
}
