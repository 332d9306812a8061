package org.revisionscope.format.imports;

import java.time.Instant;
import java.util.Comparator;

import org.revisionscope.model.fleet.PlatformVersion;

/**
 * Where one simulated revision of a platform version ends for new tasks, because the next one is released.
 *
 * @param version the platform version
 * @param at the release
 */
public record Cut(PlatformVersion version, Instant at) implements Comparable<Cut> {

    private static final Comparator<Cut> ORDER = Comparator.comparing(Cut::version).thenComparing(Cut::at);

    @Override
    public int compareTo(Cut other) {
        return ORDER.compare(this, other);
    }
}
