package org.revisionscope.model.history;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.revisionscope.model.event.EventType;
import org.revisionscope.model.fleet.TaskState;

/** The state after so many rows, found in the plainest way: by reading every row from the first. */
final class Replay {

    final int[] lastRowOfSlot;
    final List<TaskState> stateOfTask = new ArrayList<>();
    final List<Boolean> healthy = new ArrayList<>();
    final List<Boolean> outgoing = new ArrayList<>();

    Replay(JournalView view, int rowsUntil) {
        lastRowOfSlot = new int[view.slots()];
        Arrays.fill(lastRowOfSlot, Journal.NONE);
        for (int row = 0; row < rowsUntil; row++) {
            if (view.type(row).isAboutATask()) {
                lastRowOfSlot[view.slotOf(view.task(row))] = row;
                read(view, row, view.task(row));
            }
        }
    }

    private void read(JournalView view, int row, int task) {
        EventType type = view.type(row);
        switch (type) {
            case TASK_LAUNCHED -> {
                stateOfTask.add(TaskState.PROVISIONING);
                healthy.add(false);
                outgoing.add(false);
            }
            case TASK_STATE_CHANGED -> {
                stateOfTask.set(task, view.stateAfter(row));
                healthy.set(task, healthy.get(task) && view.stateAfter(row).isLive());
            }
            case TASK_HEALTHY -> healthy.set(task, true);
            case TASK_OUTGOING -> outgoing.set(task, true);
            default -> {
                // STOPPED was a step already
            }
        }
    }

    int tasks() {
        return stateOfTask.size();
    }

    boolean isLive(int task) {
        return stateOfTask.get(task).isLive();
    }
}
