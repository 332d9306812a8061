package org.revisionscope.view.timeline.sight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.revisionscope.model.history.TaskLives;
import org.revisionscope.view.timeline.Stories;

class TaskEndTest {

    @Test
    void retirementReplacesServiceTasksAndLosesTheOrphan() {
        Map<TaskEnd, Integer> ends = ends(Stories.threeServicesMarked(), "2025-03-10T00:00:00Z");
        assertEquals(Map.of(TaskEnd.REPLACED, 3 + 5 + 2 + 3, TaskEnd.LOST, 1, TaskEnd.CRASHED, 1), ends,
                "web, checkout, mail, and search by its forced deployment; etl-import; the crash of 26 February");
    }

    @Test
    void whatCouldNotStartNeverCrashed() {
        Map<TaskEnd, Integer> ends = ends(Stories.of("migrate-to-1-4"), "2020-09-07T11:50:00Z");
        assertEquals(Set.of(TaskEnd.REPLACED, TaskEnd.NOT_STARTED), ends.keySet(), "web moved, orders did not");
        assertEquals(3, ends.get(TaskEnd.REPLACED));
    }

    @Test
    void nightlyRunsFinish() {
        Map<TaskEnd, Integer> ends = ends(Stories.of("a-quarter"), "2025-02-01T12:00:00Z");
        assertEquals(true, ends.getOrDefault(TaskEnd.FINISHED, 0) >= 25, ends::toString);
    }

    @Test
    void aRunningTaskHasNoEnd() {
        Source past = new Sight(Stories.threeServicesMarked().behindCurtain("2025-02-26T00:00:00Z")).past();
        int last = past.chronicle().tasks().launchedBefore(past.rows()) - 1;
        assertThrows(IllegalArgumentException.class, () -> TaskEnd.of(past, last));
    }

    private static Map<TaskEnd, Integer> ends(Stories story, String clock) {
        Source past = new Sight(story.behindCurtain(clock)).past();
        TaskLives tasks = past.chronicle().tasks();
        Map<TaskEnd, Integer> ends = new EnumMap<>(TaskEnd.class);
        for (int task = 0; task < tasks.launchedBefore(past.rows()); task++) {
            if (past.knows(tasks.stoppedRow(task))) {
                ends.merge(TaskEnd.of(past, task), 1, Integer::sum);
            }
        }
        return ends;
    }
}
