package org.revisionscope.model.history;

/** What makes a row a headline. */
public enum HeadlineKind {
    /** A revision was released. */
    RELEASE,
    /** A revision was marked. */
    MARK,
    /** A notice was sent. */
    NOTICE,
    /** Retirement started in a place. */
    RETIREMENT_START,
    /** A standalone task was stopped by retirement, and nothing took over its work. */
    LOST,
    /** A standalone task was stopped by retirement after another run had taken over. */
    RETIREMENT_STOP,
    /** A service fell under its floor. */
    BREACH,
    /** A service reached its floor again. */
    RESTORED,
    /** A service launched a task that can start, after one that could not: whatever waited for that can go on. */
    LAUNCHES_AGAIN,
    /** A service stopped a task that its replacements had kept waiting, because they took long to become healthy. */
    HOLD_ENDS,
    /** A customer's update made a new deployment. */
    DEPLOYMENT,
    /** {@code LATEST} was moved. */
    LATEST_MOVED,
    /** A customer decided something: a service, a setting, a run, a stop. */
    DECISION,
    /** A fault ended a task. */
    CRASH,
    /** A decision was refused. */
    REFUSED
}
