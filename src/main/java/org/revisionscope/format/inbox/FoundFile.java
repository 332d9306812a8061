package org.revisionscope.format.inbox;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What a file held.
 *
 * @param name what messages call it
 * @param entries how many entries of which output were read; those that could not be used are not counted
 * @param problems what could not be used, the first first
 * @param nature what it turned out to be
 */
public record FoundFile(String name, Map<Output, Integer> entries, List<ImportProblem> problems, Nature nature) {

    /** Takes copies. */
    public FoundFile {
        Map<Output, Integer> copy = new EnumMap<>(Output.class);
        copy.putAll(entries);
        entries = Collections.unmodifiableMap(copy);
        problems = List.copyOf(problems);
    }

    /** What a file turned out to be. */
    public enum Nature {
        /** Something of AWS's, or nothing that is known. */
        OUTPUT,
        /** A scenario of this program. */
        SCENARIO
    }
}
