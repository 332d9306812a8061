package org.revisionscope.format.inbox;

/** Who waits while files are read. Called by the thread that reads. */
public interface ReadWatch {

    /** So many more bytes are read. */
    void read(long bytes);

    /** Whether nobody waits any more. */
    boolean isGivenUp();
}
