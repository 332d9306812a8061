package org.revisionscope.format.aws;

/** A line of a runbook is not one that can be replayed; says which and why. */
public final class RunbookException extends Exception {

    private static final long serialVersionUID = 1;

    private final int line;

    RunbookException(int line, String message) {
        super(message);
        this.line = line;
    }

    /** The number of the line, from 1. */
    public int line() {
        return line;
    }
}
