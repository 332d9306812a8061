package org.revisionscope.model.history;

import java.util.List;

import org.revisionscope.model.event.EventType;
import org.revisionscope.model.event.Rule;

/**
 * What a row says apart from when, why and of whom; a journal has a few dozen of them.
 *
 * @param type what kind of event
 * @param rule the rule that produced it
 * @param detail of a step its two states, of an outgoing task the reason, of a stopped one the cause and whether it was
 *     lost
 */
record RowKind(EventType type, Rule rule, List<Object> detail) {

    private static final int FIELD_BITS = 6;

    /** The kind of a row, made anew. */
    static RowKind of(JournalView view, int row) {
        EventType type = view.type(row);
        return new RowKind(type, view.rule(row), switch (type) {
            case TASK_STATE_CHANGED -> List.of(view.stateBefore(row), view.stateAfter(row));
            case TASK_OUTGOING -> List.of(view.outgoingReason(row));
            case TASK_STOPPED -> List.of(view.stopCause(row), view.lost(row));
            default -> List.of();
        });
    }

    /** A number that only rows of the same kind have, in this build of the program. */
    static int code(int typeCode, int ruleCode, int detail) {
        return (typeCode << FIELD_BITS | ruleCode) << FIELD_BITS | detail;
    }
}
