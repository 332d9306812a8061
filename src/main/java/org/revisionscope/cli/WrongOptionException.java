package org.revisionscope.cli;

/** Options that are well written but do not fit together, or do not fit the scenario; the message is one line. */
final class WrongOptionException extends Exception {

    private static final long serialVersionUID = 1;

    WrongOptionException(String message) {
        super(message);
    }
}
