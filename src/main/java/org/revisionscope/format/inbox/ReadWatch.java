package org.revisionscope.format.inbox;

/** Who waits while files are read. Called by the thread that reads. */
public interface ReadWatch {

    /** Nobody waits, so nobody gives up. */
    ReadWatch NONE = new ReadWatch() {
        @Override
        public void read(long bytes) {}

        @Override
        public boolean isGivenUp() {
            return false;
        }
    };

    /** So many more bytes are read. */
    void read(long bytes);

    /** Whether nobody waits any more. */
    boolean isGivenUp();
}
