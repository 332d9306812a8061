package org.revisionscope.controller.document;

/** Where stories are computed. Neither method waits; the FX thread may call both. */
public interface Simulator extends AutoCloseable {

    /** Asks for another story, in place of whatever was asked for before. */
    void order(Order order);

    /** The newest that there is to show. */
    Snapshot latest();

    /** Ends the work. */
    @Override
    void close();
}
