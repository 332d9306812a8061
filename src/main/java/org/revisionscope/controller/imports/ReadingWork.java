package org.revisionscope.controller.imports;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

import org.jspecify.annotations.Nullable;
import org.revisionscope.format.imports.FleetGuess;
import org.revisionscope.format.imports.ImportException;
import org.revisionscope.format.imports.ImportedFleet;
import org.revisionscope.format.inbox.Found;
import org.revisionscope.format.inbox.GivenUpException;
import org.revisionscope.format.inbox.ImportSource;
import org.revisionscope.format.inbox.Inbox;
import org.revisionscope.format.inbox.ReadWatch;

/** The reading of some files, by whatever thread calls it; another one may watch it and give it up. */
final class ReadingWork implements ReadWatch {

    private final List<ImportSource> sources;
    private final AtomicLong bytes = new AtomicLong();
    private volatile boolean givenUp;

    ReadingWork(List<ImportSource> sources) {
        this.sources = List.copyOf(sources);
    }

    /**
     * What came of it.
     *
     * @param found what was found
     * @param fleet the fleet that it makes, if it makes one
     * @param refusal why it makes none; empty text if it does
     */
    record Outcome(Found found, @Nullable ImportedFleet fleet, String refusal) {}

    /**
     * Reads.
     *
     * @throws GivenUpException if it was given up
     */
    Outcome read() throws GivenUpException {
        Found found = Inbox.read(sources, this);
        try {
            return new Outcome(found, FleetGuess.of(found), "");
        } catch (ImportException none) {
            return new Outcome(found, null, String.valueOf(none.getMessage()));
        }
    }

    @Override
    public void read(long more) {
        bytes.addAndGet(more);
    }

    /** How much is read so far. */
    long bytes() {
        return bytes.get();
    }

    void giveUp() {
        givenUp = true;
    }

    @Override
    public boolean isGivenUp() {
        return givenUp;
    }
}
