package org.revisionscope.model.fleet;

import java.util.Comparator;

/**
 * What the runs of one standalone job have in common: ids of its tasks are numbered within it (T-4).
 *
 * @param place where it runs
 * @param cluster the cluster's name
 * @param name the readable name, or the empty string for tasks that were given none
 */
public record StandaloneKey(Place place, String cluster, String name) implements Comparable<StandaloneKey> {

    private static final Comparator<StandaloneKey> ORDER = Comparator.comparing(StandaloneKey::place)
            .thenComparing(StandaloneKey::cluster)
            .thenComparing(StandaloneKey::name);

    /** @throws IllegalArgumentException if a name has a character that ECS does not allow */
    public StandaloneKey {
        Names.check("cluster", cluster);
        if (!name.isEmpty()) {
            Names.check("task", name);
        }
    }

    @Override
    public int compareTo(StandaloneKey other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return place + "/" + cluster + "/" + (name.isEmpty() ? "(unnamed task)" : name);
    }
}
