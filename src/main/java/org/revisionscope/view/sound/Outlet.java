package org.revisionscope.view.sound;

import javax.sound.sampled.LineUnavailableException;

/** A way to the machine's sound that is open. One thread uses it. */
interface Outlet extends AutoCloseable {

    /** What opens one. */
    @FunctionalInterface
    interface Opener {
        /**
         * Opens a way.
         *
         * @throws LineUnavailableException if the machine has none, or another program keeps it to itself
         */
        Outlet open() throws LineUnavailableException;
    }

    /**
     * Begins to play samples as {@link Synthesiser} makes them, after those that are being played.
     *
     * @throws LineUnavailableException if the way was lost
     */
    void play(short[] samples) throws LineUnavailableException;

    /** All was played long ago: the machine may rest until there is more. */
    void rest();

    /** Lets go of it, once what is being played is over. */
    @Override
    void close();
}
