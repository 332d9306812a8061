package org.revisionscope.model.fleet;

import java.util.Comparator;

/**
 * The identity of a service: names repeat across clusters and places, keys do not.
 *
 * @param place where it runs
 * @param cluster the cluster's name
 * @param name the service's name
 */
public record ServiceKey(Place place, String cluster, String name) implements Comparable<ServiceKey> {

    private static final Comparator<ServiceKey> ORDER = Comparator.comparing(ServiceKey::place)
            .thenComparing(ServiceKey::cluster)
            .thenComparing(ServiceKey::name);

    /** @throws IllegalArgumentException if a name has a character that ECS does not allow */
    public ServiceKey {
        Names.check("cluster", cluster);
        Names.check("service", name);
    }

    /** The form in which notices list a service: {@code cluster|service}. */
    public String resource() {
        return cluster + "|" + name;
    }

    @Override
    public int compareTo(ServiceKey other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return place + "/" + cluster + "/" + name;
    }
}
