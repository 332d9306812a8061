package org.revisionscope.format.inbox;

/** An entry cannot be used. */
final class ItemException extends Exception {

    private static final long serialVersionUID = 1;

    /** How far the harm goes. */
    enum Harm {
        /** Only this entry is lost. */
        ENTRY,
        /** The file cannot be read on. */
        FILE
    }

    private final transient ImportProblem problem;
    private final Harm harm;

    ItemException(ImportProblem problem, Harm harm) {
        super(problem.line());
        this.problem = problem;
        this.harm = harm;
    }

    ImportProblem problem() {
        return problem;
    }

    Harm harm() {
        return harm;
    }
}
