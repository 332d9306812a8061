package org.revisionscope.model.whatif;

import org.revisionscope.model.event.EventType;
import org.revisionscope.model.history.JournalView;

/** Finds when a task that has stopped began to stop. */
final class StopSteps {

    private StopSteps() {}

    /** Where the task of a {@code TASK_STOPPED} row ceased to be live. */
    static int first(JournalView view, int stoppedRow) {
        int step = view.previousInSlot(stoppedRow);
        while (view.type(step) != EventType.TASK_STATE_CHANGED || !view.stateBefore(step).isLive()) {
            step = view.previousInSlot(step);
        }
        return step;
    }
}
