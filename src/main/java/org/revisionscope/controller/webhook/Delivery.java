package org.revisionscope.controller.webhook;

/** What became of a message. */
public sealed interface Delivery {

    /**
     * It was taken.
     *
     * @param status what the receiver answered, 200 to 299
     */
    record Taken(int status) implements Delivery {}

    /**
     * The receiver answered that it is elsewhere. Nobody follows, since the user typed another address.
     *
     * @param status 300 to 399
     */
    record Elsewhere(int status) implements Delivery {}

    /**
     * The receiver refused it.
     *
     * @param status any other
     * @param words the beginning of what it said, on one line; may be empty
     */
    record Refused(int status, String words) implements Delivery {}

    /** No answer came in time. */
    record Late() implements Delivery {}

    /**
     * Nobody could be reached.
     *
     * @param why in the words of this machine
     */
    record Unreachable(String why) implements Delivery {}
}
