package org.revisionscope.model.explain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.revisionscope.model.event.EventType;
import org.revisionscope.model.event.TaskEvent.TaskStopped;
import org.revisionscope.model.fleet.Owner;
import org.revisionscope.model.fleet.TaskState;
import org.revisionscope.model.history.Chronicle;
import org.revisionscope.model.history.Journal;
import org.revisionscope.model.history.JournalView;

/** A task in the fields of ECS, as {@code describe-tasks} shows it. */
public final class TaskDetail {

    private final Chronicle chronicle;
    private final int rows;
    private final List<Field> fields = new ArrayList<>();

    /**
     * One field.
     *
     * @param name as ECS calls it
     * @param value as ECS writes it
     */
    public record Field(String name, String value) {}

    private TaskDetail(Chronicle chronicle, int rows) {
        this.chronicle = chronicle;
        this.rows = rows;
    }

    /**
     * The fields of a task after so many rows.
     *
     * @param task the journal's number of a task that was launched by then
     */
    public static List<Field> of(Chronicle chronicle, int task, int rows) {
        TaskDetail detail = new TaskDetail(chronicle, rows);
        detail.identity(task);
        detail.states(task);
        return List.copyOf(detail.fields);
    }

    private void identity(int task) {
        Owner owner = view().owner(view().ownerOf(task));
        add("group", owner instanceof Owner.OfService ? "service:" + owner.name() : "family:" + owner.name());
        view().originOf(task).deployment().ifPresent(deployment -> add("startedBy", deployment));
        add("launchType", "FARGATE");
        add("platformVersion", view().revision(view().revisionOf(task)).platformVersion().number());
    }

    private void states(int task) {
        TaskState state = chronicle.tasks().stateAt(task, rows);
        add("lastStatus", state.name());
        add("desiredStatus", state.isLive() ? TaskState.RUNNING.name() : TaskState.STOPPED.name());
        date("createdAt", view().launchRow(task));
        date("startedAt", chronicle.tasks().runningRow(task));
        date("stoppingAt", chronicle.tasks().leftRow(task));
        date("executionStoppedAt", stepTo(TaskState.DEPROVISIONING, task));
        int stopped = chronicle.tasks().stoppedRow(task);
        date("stoppedAt", stopped);
        if (stopped != Journal.NONE && stopped < rows && view().event(stopped) instanceof TaskStopped event) {
            add("stopCode", event.cause().stopCode());
            add("stoppedReason", event.stoppedReason());
        }
    }

    /** The row of a step back from the last row of a task; {@link Journal#NONE} if it was not taken. */
    private int stepTo(TaskState state, int task) {
        int row = chronicle.tasks().lastRow(task);
        while (row != Journal.NONE && row > view().launchRow(task)) {
            if (view().type(row) == EventType.TASK_STATE_CHANGED && view().stateAfter(row) == state) {
                return row;
            }
            row = view().previousInSlot(row);
        }
        return Journal.NONE;
    }

    private void date(String name, int row) {
        if (row != Journal.NONE && row < rows) {
            add(name, Instant.ofEpochMilli(view().at(row)).toString());
        }
    }

    private void add(String name, String value) {
        fields.add(new Field(name, value));
    }

    private JournalView view() {
        return chronicle.view();
    }
}
