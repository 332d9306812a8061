package org.revisionscope.format.inbox;

/** Nobody waits while files are read, so nobody gives up. */
public final class NobodyWaits implements ReadWatch {

    @Override
    public void read(long bytes) {}

    @Override
    public boolean isGivenUp() {
        return false;
    }
}
