package org.revisionscope.format.imports;

import java.util.HashSet;
import java.util.Set;

/** Readable names for tasks, each given once: what they belong to, then as much of their ids as tells them apart. */
final class TaskNames {

    private static final int SHORT = 8;
    private static final int LONGEST = 255;

    private final Set<String> given = new HashSet<>();

    /** A name for a task of a service or family. */
    String of(String stem, String id) {
        String plain = id.replaceAll("[^A-Za-z0-9_-]", "");
        String name = joined(stem, plain.length() > SHORT ? plain.substring(0, SHORT) : plain);
        for (int n = 1; !given.add(name); n++) {
            name = n == 1 ? joined(stem, plain) : joined(stem, plain + "-" + n);
        }
        return name;
    }

    private static String joined(String stem, String end) {
        String cut = end.length() > LONGEST / 2 ? end.substring(end.length() - LONGEST / 2) : end;
        int room = LONGEST - cut.length() - 1;
        String start = stem.length() > room ? stem.substring(0, room) : stem;
        return cut.isEmpty() ? start : start + "-" + cut;
    }
}
