package org.revisionscope.format.imports;

import java.util.LinkedHashSet;
import java.util.Set;

/** The first few of several names, with how many there are besides. */
final class Examples {

    private static final int SHOWN = 4;

    private final Set<String> first = new LinkedHashSet<>();
    private int others;

    /** One more; a name that is shown already is not counted again. */
    void add(String name) {
        if (first.size() < SHOWN) {
            first.add(name);
        } else if (!first.contains(name)) {
            others++;
        }
    }

    /** Whether there are none. */
    boolean isEmpty() {
        return first.isEmpty();
    }

    @Override
    public String toString() {
        String named = String.join(", ", first);
        return others == 0 ? named : named + " and " + others + " more";
    }
}
