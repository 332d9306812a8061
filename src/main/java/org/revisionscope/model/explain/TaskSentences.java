package org.revisionscope.model.explain;

import org.revisionscope.model.event.Actor;
import org.revisionscope.model.event.TaskEvent;
import org.revisionscope.model.fleet.Owner;
import org.revisionscope.model.fleet.TaskState;
import org.revisionscope.model.history.Journal;
import org.revisionscope.model.history.JournalView;

/** What happened to one task, in words. */
final class TaskSentences {

    private final Words words;

    TaskSentences(Words words) {
        this.words = words;
    }

    String of(int row, TaskEvent event) {
        int task = journal().task(row);
        return switch (event) {
            case TaskEvent.TaskLaunched _ -> (words.isAgain(row) ? words.again(row) : "") + launched(task);
            case TaskEvent.TaskStateChanged step -> step.from().isLive() && !step.to().isLive()
                    ? left(row, task)
                    : words.task(task) + " " + now(step.to()) + ".";
            case TaskEvent.TaskHealthy _ -> withHealth(words.task(task) + " is healthy.", row, task);
            case TaskEvent.TaskOutgoing outgoing -> words.task(task) + " must go: " + switch (outgoing.why()) {
                case RETIREMENT -> "its revision is being retired.";
                case DEPLOYMENT -> "a newer deployment takes over.";
                case SCALE_IN -> "its service wants fewer tasks.";
            };
            case TaskEvent.TaskStopped stopped -> stopped(task, stopped);
        };
    }

    private String launched(int task) {
        int before = journal().replaces(task);
        int owner = journal().ownerOf(task);
        if (journal().owner(owner) instanceof Owner.OfService) {
            return before == Journal.NONE
                    ? words.noun(owner, 1) + " started on " + words.revision(task) + "."
                    : "a replacement for " + words.task(before) + " started on " + words.revision(task) + ".";
        }
        String started = words.owner(owner)
                + (journal().originOf(task).by() == Actor.CUSTOMER ? " was run on " : " started on schedule on ")
                + words.revision(task);
        return before == Journal.NONE ? started + "."
                : started + " and takes over the work of the one on " + words.revision(before) + ".";
    }

    /** The step with which a task stops being live. */
    private String left(int row, int task) {
        String one = words.task(task);
        return switch (journal().rule(row)) {
            case SVC_2 -> withHealth(one + " stops: it can be spared.", row, task);
            case SVC_4 -> withHealth(one + " stops first: rounding left no room to start another.", row, task);
            case PV_8, SVC_8 -> journal().originOf(task).failure()
                    .map(reason -> one + " could not start: " + reason + ".")
                    .orElse(one + " is stopped although its replacement cannot start.");
            case RET_7 -> one + " is stopped by retirement; nobody replaces it.";
            case TASK_2 -> journal().cause(row) == Journal.NONE
                    ? withHealth(one + " is stopped by you.", row, task)
                    : withHealth(one + " stopped by itself.", row, task);
            case TASK_3 -> one + " has done its work and ends.";
            case PV_2, PV_4, PV_5, PV_7, REV_1, REV_3, RET_1, RET_3, RET_4, RET_5, RET_8, SVC_0, SVC_1, SVC_5, SVC_6,
                    SVC_7,
                    SVC_9, SVC_10, SVC_11, TASK_1, TASK_4, NOTE_3 -> one + " stops.";
        };
    }

    private String stopped(int task, TaskEvent.TaskStopped stopped) {
        String one = words.task(task);
        if (stopped.lost()) {
            return one + " is lost: retirement stopped it, and nothing took over its work.";
        }
        return one + switch (stopped.cause()) {
            case RETIREMENT -> " is gone, retired.";
            case SCALING -> " is gone: its service let it go.";
            case USER -> " is gone: you stopped it.";
            case CONTAINER_EXITED -> " is gone: its container ended.";
            case FAILED_TO_START -> " is gone: it never started.";
        };
    }

    private String withHealth(String sentence, int row, int task) {
        String health = words.health(journal().ownerOf(task), row + 1);
        return health.isEmpty() ? sentence : sentence + " " + health + ".";
    }

    private static String now(TaskState state) {
        return switch (state) {
            case PROVISIONING -> "waits for its network";
            case PENDING -> "waits for capacity";
            case ACTIVATING -> "pulls its image";
            case RUNNING -> "is running";
            case DEACTIVATING -> "leaves its load balancer";
            case STOPPING -> "is stopping";
            case DEPROVISIONING -> "gives its network back";
            case STOPPED -> "has stopped";
        };
    }

    private JournalView journal() {
        return words.journal();
    }
}
