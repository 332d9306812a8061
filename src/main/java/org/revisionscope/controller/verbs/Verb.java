package org.revisionscope.controller.verbs;

import java.util.Locale;

/** The things a person can do, in the order in which the window lists them. */
public enum Verb {
    /** AWS releases the next revision of a platform version. */
    RELEASE,
    /** AWS marks a revision for retirement. */
    MARK,
    /** The customer runs a standalone task, or runs one again. */
    RUN,
    /** The customer stops a task. */
    STOP,
    /** The customer updates a service. */
    UPDATE,
    /** The customer changes the wait period of a place. */
    WAIT;

    /** Whether AWS does this, rather than the owner of an account. */
    public boolean isByAws() {
        return this == RELEASE || this == MARK;
    }

    /** The name of the action that does it. */
    public String action() {
        return (isByAws() ? "aws." : "you.") + name().toLowerCase(Locale.ROOT);
    }

    /** The prefix of this verb's words in the message bundle. */
    String key() {
        return "verbs." + name().toLowerCase(Locale.ROOT);
    }
}
