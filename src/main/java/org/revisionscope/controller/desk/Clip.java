package org.revisionscope.controller.desk;

/** Texts that go from program to program; a test keeps them in memory. */
public interface Clip {

    /** Copies a text. */
    void copy(String text);

    /** The text that was copied last, here or elsewhere; empty if there is none. */
    String text();
}
