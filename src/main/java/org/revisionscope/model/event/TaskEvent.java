package org.revisionscope.model.event;

import java.time.Duration;
import java.util.Optional;

import org.revisionscope.model.fleet.OutgoingReason;
import org.revisionscope.model.fleet.RevisionId;
import org.revisionscope.model.fleet.ServiceKey;
import org.revisionscope.model.fleet.StopCause;
import org.revisionscope.model.fleet.TaskArn;
import org.revisionscope.model.fleet.TaskState;

/** What happened to one task. */
public sealed interface TaskEvent extends Event {

    /** Which task. */
    TaskArn task();

    /**
     * A task was placed on a revision, for life (REV-2).
     *
     * @param task its ARN
     * @param name its readable name, if the scenario gave it one
     * @param service the service that owns it; empty for a standalone task
     * @param revision the revision that it runs on
     * @param deployment the deployment that it belongs to; empty for a standalone task
     * @param replaces the task that it takes over from
     * @param length how long it runs before it ends by itself
     */
    record TaskLaunched(TaskArn task, Optional<String> name, Optional<ServiceKey> service, RevisionId revision,
            Optional<String> deployment, Optional<TaskArn> replaces, Optional<Duration> length)
            implements TaskEvent {}

    /**
     * A task went from one state to the next.
     *
     * @param task which one
     * @param from its state until now
     * @param to its state from now on
     */
    record TaskStateChanged(TaskArn task, TaskState from, TaskState to) implements TaskEvent {}

    /**
     * A running task passed its health wait.
     *
     * @param task which one
     */
    record TaskHealthy(TaskArn task) implements TaskEvent {}

    /**
     * A service task must go, as soon as its service can spare it.
     *
     * @param task which one
     * @param why what makes it go
     */
    record TaskOutgoing(TaskArn task, OutgoingReason why) implements TaskEvent {}

    /**
     * A task is gone.
     *
     * @param task which one
     * @param cause what stopped it
     * @param stoppedReason the sentence that ECS shows
     * @param lost whether its work ended with it (TASK-4)
     */
    record TaskStopped(TaskArn task, StopCause cause, String stoppedReason, boolean lost) implements TaskEvent {}
}
