package org.revisionscope.model.explain;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.revisionscope.model.event.EventType;
import org.revisionscope.model.event.Rule;
import org.revisionscope.model.fleet.TaskState;
import org.revisionscope.model.history.JournalView;

/**
 * What the event log of a service says while its tasks cannot start, in the words of ECS. It says nothing twice until a
 * task runs or six hours have passed.
 */
final class StartTroubles {

    private static final long REPEATED_AFTER = Duration.ofHours(6).toMillis();

    private final JournalView view;
    private final int owner;
    private final Map<Integer, List<String>> byRow = new HashMap<>();
    private final Map<String, Long> said = new HashMap<>();
    private long failedAt = Long.MIN_VALUE;
    private int failures;

    private StartTroubles(JournalView view, int owner) {
        this.view = view;
        this.owner = owner;
    }

    /**
     * What is said at which row.
     *
     * @param owner the journal's number of the service
     * @param first the row to begin with
     * @param rows the row to end before
     */
    static Map<Integer, List<String>> of(JournalView view, int owner, int first, int rows) {
        StartTroubles troubles = new StartTroubles(view, owner);
        for (int row = first; row < rows; row++) {
            if (view.type(row) == EventType.TASK_STATE_CHANGED && view.ownerOf(view.task(row)) == owner) {
                troubles.step(row);
            }
        }
        return troubles.byRow;
    }

    private void step(int row) {
        if (view.stateAfter(row) == TaskState.RUNNING) {
            failures = 0;
            said.clear();
        } else if (view.stateBefore(row) == TaskState.PENDING && !view.stateAfter(row).isLive()) {
            view.originOf(view.task(row)).failure().ifPresent(reason -> failed(row, reason));
        }
    }

    private void failed(int row, String reason) {
        String service = "(service " + view.owner(owner).name() + ") ";
        if (view.rule(row) != Rule.PV_8) { // such a task is placed, and its own reason says what it misses
            say(row, service + "was unable to place a task. Reason: " + reason + ".");
        }
        failures += view.at(row) == failedAt ? 0 : 1;
        failedAt = view.at(row);
        if (failures > 1) {
            say(row, service + "is unable to consistently start tasks successfully.");
        }
    }

    private void say(int row, String message) {
        long at = view.at(row);
        if (Optional.ofNullable(said.get(message)).filter(last -> at - last < REPEATED_AFTER).isEmpty()) {
            said.put(message, at);
            byRow.computeIfAbsent(row, _ -> new ArrayList<>()).add(message);
        }
    }
}
