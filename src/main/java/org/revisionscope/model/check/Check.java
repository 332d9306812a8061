package org.revisionscope.model.check;

import org.revisionscope.model.event.Rule;

/** One thing that must be true of every run, and the rule that says so. */
public enum Check {
    /** A new task lands on the newest revision of its platform version. */
    NEWEST(Rule.REV_1),
    /** A task passes its states in their order, each step from where the one before had led. */
    STEPS(Rule.TASK_1),
    /** A mark sends one notice to every place with a live task on the revision, and none elsewhere. */
    NOTICES(Rule.RET_3),
    /** Retirement starts when its notice said: the wait period after it was sent, or at once if it is critical. */
    STARTS(Rule.RET_4),
    /** Retirement takes no task before its start. */
    WAITS(Rule.RET_7),
    /** No launch takes a service over its upper limit. */
    CEILINGS(Rule.SVC_1),
    /** No replacement takes a service under its floor. */
    FLOORS(Rule.SVC_2),
    /** No live task is left on a revision that is retired. */
    EMPTIED(Rule.RET_8);

    private final Rule rule;

    Check(Rule rule) {
        this.rule = rule;
    }

    /** The rule that says so. */
    public Rule rule() {
        return rule;
    }
}
