package org.revisionscope.format.inbox;

import java.util.List;

/** Reads what AWS put out. Nothing leaves the machine, and no more is kept than a scenario can hold. */
public final class Inbox {

    /** So many files are read at once. */
    public static final int MOST_FILES = 1_000;

    private Inbox() {}

    /**
     * Reads some sources, in order; what cannot be used is among the problems of its file.
     *
     * @param watch told of the progress, and asked now and then whether anybody still waits
     * @throws GivenUpException if nobody waits any more
     * @throws IllegalArgumentException if there are more than {@value #MOST_FILES}
     */
    public static Found read(List<ImportSource> sources, ReadWatch watch) throws GivenUpException {
        if (sources.size() > MOST_FILES) {
            throw new IllegalArgumentException(sources.size() + " files, at most " + MOST_FILES + " are read at once");
        }
        Findings findings = new Findings();
        for (ImportSource source : sources) {
            OutputReader.read(source, findings, watch);
        }
        return findings.found();
    }
}
