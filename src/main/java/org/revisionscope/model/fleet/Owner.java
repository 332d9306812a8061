package org.revisionscope.model.fleet;

import java.util.Comparator;

/** Who a task belongs to: a service, or the standalone job whose run it is. */
public sealed interface Owner extends Comparable<Owner> {

    /** By place, cluster and name; of the same name, the service first. */
    Comparator<Owner> ORDER = Comparator.comparing(Owner::place)
            .thenComparing(Owner::cluster)
            .thenComparing(Owner::name)
            .thenComparing(owner -> owner instanceof OfStandalone);

    /** Where it runs. */
    Place place();

    /** The cluster's name. */
    String cluster();

    /** The service's or the job's name; empty for standalone tasks without one. */
    String name();

    /**
     * The tasks of a service.
     *
     * @param key which service
     */
    record OfService(ServiceKey key) implements Owner {
        @Override
        public Place place() {
            return key.place();
        }

        @Override
        public String cluster() {
            return key.cluster();
        }

        @Override
        public String name() {
            return key.name();
        }
    }

    /**
     * The runs of a standalone job.
     *
     * @param key which job
     */
    record OfStandalone(StandaloneKey key) implements Owner {
        @Override
        public Place place() {
            return key.place();
        }

        @Override
        public String cluster() {
            return key.cluster();
        }

        @Override
        public String name() {
            return key.name();
        }
    }

    @Override
    default int compareTo(Owner other) {
        return ORDER.compare(this, other);
    }
}
