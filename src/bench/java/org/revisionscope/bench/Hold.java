package org.revisionscope.bench;

/** The hold model: take the earliest of many pending events, schedule a later one in its place, again and again. */
interface Hold {

    /** What the report calls it. */
    String name();

    /**
     * Holds.
     *
     * @param events how many events to take
     */
    void run(int events);
}
