package org.revisionscope.format.aws;

/** A line of a runbook is not one that can be replayed; says which and why. */
final class RunbookException extends Exception {

    private static final long serialVersionUID = 1;

    private final transient RunbookProblem problem;

    RunbookException(int line, String message) {
        super(message);
        problem = new RunbookProblem(line, message);
    }

    RunbookProblem problem() {
        return problem;
    }
}
