package org.revisionscope.model.history;

import org.revisionscope.model.fleet.StopCause;
import org.revisionscope.model.fleet.TaskState;

/** How a row's detail byte says which step, or which end, it is. */
final class Details {

    private static final TaskState[] STATES = TaskState.values();
    private static final StopCause[] CAUSES = StopCause.values();

    private Details() {}

    static int ofStep(TaskState from, TaskState to) {
        return from.ordinal() << 3 | to.ordinal();
    }

    /** The ordinal of the state that a step leads away from. */
    static int fromCode(int detail) {
        return detail >> 3;
    }

    /** The ordinal of the state that a step leads to. */
    static int toCode(int detail) {
        return detail & 7;
    }

    static TaskState from(int detail) {
        return STATES[fromCode(detail)];
    }

    static TaskState to(int detail) {
        return STATES[toCode(detail)];
    }

    static int ofStop(StopCause cause, boolean lost) {
        return cause.ordinal() << 1 | (lost ? 1 : 0);
    }

    static StopCause cause(int detail) {
        return CAUSES[detail >> 1];
    }

    static boolean lost(int detail) {
        return (detail & 1) != 0;
    }
}
