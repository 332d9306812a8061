package org.revisionscope.format.export;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.revisionscope.model.history.Journal;
import org.revisionscope.model.history.JournalView;

/** The ARNs of the tasks that exist, ready to be written: a task has a dozen rows, its ARN is worked out once. */
final class TaskArns {

    private int[] taskOfSlot = new int[0];
    private byte[][] arnOfSlot = new byte[0][];

    byte[] of(JournalView view, int task) {
        int slot = view.slotOf(task);
        if (slot >= taskOfSlot.length) {
            grow(Math.max(view.slots(), slot + 1));
        }
        if (taskOfSlot[slot] != task) {
            taskOfSlot[slot] = task;
            arnOfSlot[slot] = view.arn(task).toString().getBytes(StandardCharsets.US_ASCII);
        }
        return arnOfSlot[slot];
    }

    private void grow(int slots) {
        int before = taskOfSlot.length;
        taskOfSlot = Arrays.copyOf(taskOfSlot, Math.max(slots, 2 * before));
        Arrays.fill(taskOfSlot, before, taskOfSlot.length, Journal.NONE);
        arnOfSlot = Arrays.copyOf(arnOfSlot, taskOfSlot.length);
    }
}
