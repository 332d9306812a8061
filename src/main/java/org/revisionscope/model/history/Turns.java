package org.revisionscope.model.history;

import java.util.Arrays;

import org.revisionscope.model.event.EventType;
import org.revisionscope.model.fleet.TaskState;

/**
 * What a row is to the life of its task, by its kind. It is looked up: which kind follows which is past guessing, and a
 * processor that guesses wrong for every other row takes longer for that than for all else.
 */
final class Turns {

    /** It begins to run. */
    static final int RUNNING = 0;

    /** It becomes healthy. */
    static final int HEALTHY = 1;

    /** It becomes outgoing. */
    static final int OUTGOING = 2;

    /** It stops being live. */
    static final int LEFT = 3;

    /** It is gone. */
    static final int STOPPED = 4;

    /** One of many steps on the way. */
    static final int STEP = 5;

    /** Its launch, or the row is not about a task. */
    static final int OTHER = 6;

    private static final int TYPE_BITS = Integer.SIZE - Integer.numberOfLeadingZeros(EventType.values().length - 1);
    private static final int DETAIL_BITS = 8;
    private static final byte[] OF_KIND = table();

    private Turns() {}

    /** The turn of a row, by its kind as {@link Kinds} pack it. */
    static int of(int kind) {
        return OF_KIND[Kinds.detail(kind) << TYPE_BITS | Kinds.type(kind)];
    }

    private static byte[] table() {
        byte[] table = new byte[1 << TYPE_BITS + DETAIL_BITS];
        Arrays.fill(table, (byte) OTHER);
        for (int detail = 0; detail < 1 << DETAIL_BITS; detail++) {
            int row = detail << TYPE_BITS;
            table[row | EventType.TASK_STATE_CHANGED.ordinal()] = (byte) ofStep(detail);
            table[row | EventType.TASK_HEALTHY.ordinal()] = HEALTHY;
            table[row | EventType.TASK_OUTGOING.ordinal()] = OUTGOING;
            table[row | EventType.TASK_STOPPED.ordinal()] = STOPPED;
        }
        return table;
    }

    private static int ofStep(int detail) {
        int running = TaskState.RUNNING.ordinal(); // states with a greater ordinal are not live
        int to = Details.toCode(detail);
        if (to == running) {
            return RUNNING;
        }
        return to > running && Details.fromCode(detail) <= running ? LEFT : STEP;
    }
}
