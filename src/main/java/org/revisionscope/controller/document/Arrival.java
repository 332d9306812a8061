package org.revisionscope.controller.document;

/** Where the clock takes up a story that is new. Instants are milliseconds since the epoch. */
sealed interface Arrival {

    /** Up to where the story must be known before it is shown. */
    long edge();

    /**
     * At the scenario's start.
     *
     * @param edge the start
     */
    record Opens(long edge) implements Arrival {}

    /**
     * Where it stands.
     *
     * @param edge the furthest that it has been
     */
    record GoesOn(long edge) implements Arrival {}

    /**
     * At an instant.
     *
     * @param clock the instant
     * @param edge the furthest that it has been on this branch
     */
    record Lands(long clock, long edge) implements Arrival {}
}
