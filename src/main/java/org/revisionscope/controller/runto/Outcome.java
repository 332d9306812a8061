package org.revisionscope.controller.runto;

/** How a hunt ended. */
sealed interface Outcome {

    /**
     * It is reached.
     *
     * @param instant when, in milliseconds since the epoch
     */
    record Reached(long instant) implements Outcome {}

    /** The condition holds where the clock stands. */
    record HoldsNow() implements Outcome {}

    /** The run ends without it. */
    record Never() implements Outcome {}
}
