package org.revisionscope.model.explain;

import org.revisionscope.model.event.Actor;
import org.revisionscope.model.event.Event;
import org.revisionscope.model.event.NoticeEvent;
import org.revisionscope.model.event.PlatformEvent;
import org.revisionscope.model.event.Refused;
import org.revisionscope.model.event.ServiceEvent;
import org.revisionscope.model.event.TaskEvent;
import org.revisionscope.model.fleet.StopCause;
import org.revisionscope.model.fleet.TaskState;
import org.revisionscope.model.history.Journal;
import org.revisionscope.model.history.JournalView;

/** What happened, in the few words of a heading. */
final class WhyTitles {

    private final Words words;

    WhyTitles(Words words) {
        this.words = words;
    }

    String of(int row) {
        Event event = journal().event(row);
        return Sentences.capitalised(switch (event) {
            case PlatformEvent each -> of(each);
            case NoticeEvent each -> of(each);
            case ServiceEvent each -> of(each);
            case TaskEvent each -> of(row, each);
            case Refused.DecisionRefused refused -> "refused: " + DecisionTitles.of(refused.decision());
        });
    }

    /** The same for something that has not happened yet, and will if nobody acts. */
    String ahead(int row) {
        return switch (journal().event(row)) {
            case TaskEvent.TaskStateChanged _ -> isLost(journal().task(row)) ? "It will stop and stay stopped"
                    : "It will stop";
            case TaskEvent.TaskOutgoing _ ->
                    Sentences.capitalised(words.task(journal().task(row)) + " will have to go");
            case ServiceEvent.FloorBreached breached -> breached.service().name() + " will be under its floor";
            case PlatformEvent _,NoticeEvent _,ServiceEvent _,TaskEvent _,Refused _ -> of(row);
        };
    }

    private String of(PlatformEvent event) {
        return switch (event) {
            case PlatformEvent.PlatformVersionReleased released ->
                    "platform version " + released.version() + " was released";
            case PlatformEvent.PlatformVersionDeprecated ended -> "platform version " + ended.version()
                    + " is deprecated";
            case PlatformEvent.LatestMoved moved -> "LATEST means " + moved.version();
            case PlatformEvent.RevisionReleased released -> words.label(released.revision()) + " was released";
            case PlatformEvent.RevisionSuperseded superseded -> words.label(superseded.revision()) + " is superseded";
            case PlatformEvent.RevisionMarked marked -> words.label(marked.revision()) + " was marked for retirement"
                    + (marked.critical() ? ", critical" : "");
            case PlatformEvent.RevisionRetired retired -> words.label(retired.revision()) + " is retired";
        };
    }

    private String of(NoticeEvent event) {
        return switch (event) {
            case NoticeEvent.SettingChanged changed -> words.place(changed.place()) + " waits "
                    + Words.count(changed.waitPeriod().days(), "day");
            case NoticeEvent.NoticeSent sent -> "notice " + sent.notice().label() + " was sent";
            case NoticeEvent.NoticeStatusChanged changed -> switch (changed.status()) {
                case UPCOMING -> changed.notice().label() + " is upcoming";
                case OPEN -> "retirement starts in " + words.place(changed.notice().place());
                case CLOSED -> changed.notice().label() + " is closed";
            };
        };
    }

    private static String of(ServiceEvent event) {
        String name = event.service().name();
        return switch (event) {
            case ServiceEvent.ServiceCreated _ -> name + " was created";
            case ServiceEvent.ServiceUpdated _ -> name + " was updated";
            case ServiceEvent.ServiceDeleted _ -> name + " is deleted";
            case ServiceEvent.DeploymentStarted _ -> "a new deployment of " + name;
            case ServiceEvent.DeploymentCompleted _ -> "the deployment of " + name + " is complete";
            case ServiceEvent.FloorBreached _ -> name + " is under its floor";
            case ServiceEvent.FloorRestored _ -> name + " is back on its floor";
            case ServiceEvent.SteadyState _ -> name + " is steady";
        };
    }

    private String of(int row, TaskEvent event) {
        int task = journal().task(row);
        String one = words.task(task);
        return switch (event) {
            case TaskEvent.TaskLaunched _ -> journal().replaces(task) == Journal.NONE
                    ? one.replace(" on ", " started on ")
                    : "a replacement started on " + words.revision(task);
            case TaskEvent.TaskStateChanged step -> step.from().isLive() && !step.to().isLive() ? left(row, task)
                    : one + (step.to() == TaskState.RUNNING ? " is running" : ": " + step.to());
            case TaskEvent.TaskHealthy _ -> one + " is healthy";
            case TaskEvent.TaskOutgoing _ -> one + " must go";
            case TaskEvent.TaskStopped stopped -> stopped.lost() ? one + " is lost" : one + " is gone";
        };
    }

    private String left(int row, int task) {
        if (journal().originOf(task).failure().isPresent()) {
            return words.task(task) + " could not start";
        }
        return isLost(task) ? words.task(task) + " stopped and stays stopped"
                : words.task(task)
                        + (Teller.of(journal(), row) == Actor.CUSTOMER ? " was stopped"
                                : " stopped");
    }

    private boolean isLost(int task) {
        int gone = words.chronicle().tasks().stoppedRow(task);
        return gone != Journal.NONE && journal().stopCause(gone) == StopCause.RETIREMENT && journal().lost(gone);
    }

    private JournalView journal() {
        return words.journal();
    }
}
