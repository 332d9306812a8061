package org.revisionscope.cli;

/** What the process answers to the shell. */
final class ExitCode {

    /** Done, and the answer is yes. */
    static final int DONE = 0;
    /** Done, and the answer is no: a hash differs. */
    static final int NO = 1;
    /** The input is wrong, or it could not be done. */
    static final int WRONG_INPUT = 2;
    /** Stopped by Ctrl-C, as shells have it. */
    static final int STOPPED = 130;

    private ExitCode() {}
}
