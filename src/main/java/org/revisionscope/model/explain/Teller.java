package org.revisionscope.model.explain;

import org.revisionscope.model.event.Actor;
import org.revisionscope.model.event.EventType;
import org.revisionscope.model.history.Journal;
import org.revisionscope.model.history.JournalView;

/**
 * Whom a sentence names as the one who did it. The event log says of every step of a task that the clock took it; a
 * person wants to know who stopped it.
 */
final class Teller {

    private Teller() {}

    static Actor of(JournalView journal, int row) {
        boolean stops = journal.type(row) == EventType.TASK_STATE_CHANGED && journal.stateBefore(row).isLive()
                && !journal.stateAfter(row).isLive();
        if (!stops) {
            return journal.by(row);
        }
        return switch (journal.rule(row)) {
            case PV_8, SVC_2, SVC_4, SVC_8 -> Actor.ECS;
            case RET_7 -> Actor.AWS;
            case TASK_2 -> journal.cause(row) == Journal.NONE ? Actor.CUSTOMER : Actor.CLOCK;
            case PV_2, PV_4, PV_5, PV_7, REV_1, REV_3, RET_1, RET_3, RET_4, RET_5, RET_8, SVC_0, SVC_1, SVC_5, SVC_6,
                    SVC_7,
                    SVC_9, SVC_10, SVC_11, TASK_1, TASK_3, TASK_4, NOTE_3 -> journal.by(row);
        };
    }
}
