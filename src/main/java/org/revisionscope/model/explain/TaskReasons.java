package org.revisionscope.model.explain;

import org.revisionscope.model.event.Actor;
import org.revisionscope.model.event.Rule;
import org.revisionscope.model.event.TaskEvent;
import org.revisionscope.model.fleet.OutgoingReason;
import org.revisionscope.model.fleet.Owner;
import org.revisionscope.model.fleet.TaskState;
import org.revisionscope.model.history.Journal;
import org.revisionscope.model.history.JournalView;
import org.revisionscope.model.scenario.Assumptions;
import org.revisionscope.model.scenario.Settings;

/** Why something happened to one task. */
final class TaskReasons {

    private final Words words;
    private final Settings settings;
    private final StopReasons stops;

    TaskReasons(Words words, Settings settings) {
        this.words = words;
        this.settings = settings;
        stops = new StopReasons(words, settings.assumptions());
    }

    Reason of(int row, TaskEvent event) {
        int task = journal().task(row);
        return switch (event) {
            case TaskEvent.TaskLaunched _ -> launched(row, task);
            case TaskEvent.TaskStateChanged step -> step.from().isLive() && !step.to().isLive()
                    ? stops.left(row, task)
                    : step(row, step);
            case TaskEvent.TaskHealthy _ -> healthy(row);
            case TaskEvent.TaskOutgoing outgoing -> outgoing(row, task, outgoing.why());
            case TaskEvent.TaskStopped stopped -> stops.stopped(row, task, stopped);
        };
    }

    private Reason launched(int row, int task) {
        Rule rule = journal().rule(row);
        String landing = words.revision(task) + ", the newest revision of "
                + journal().revision(journal().revisionOf(task)).platformVersion() + " now";
        if (journal().owner(journal().ownerOf(task)) instanceof Owner.OfStandalone) {
            boolean byHand = journal().originOf(task).by() == Actor.CUSTOMER;
            String taking = journal().replaces(task) == Journal.NONE ? ""
                    : " It takes over the work of the one on " + words.revision(journal().replaces(task)) + ".";
            return Reason.of(rule, (byHand ? "You ran it" : "Its schedule ran it") + ", and a new task is placed on "
                    + landing + "." + taking).and(Fact.F10, Fact.F12);
        }
        Headroom before = headroom(row, task);
        boolean wanted = before.kept() < before.desired() && before.live() < before.upper();
        Reason reason = Reason.of(rule, wanted
                ? Words.number(before.kept()) + " kept < desired " + Words.number(before.desired()) + ", and "
                        + Words.number(before.live()) + " live < " + Headroom.ceiling(before.asked())
                        + ": its service starts one, on " + landing + "."
                : "The scenario lists this task of the service; it is placed on " + landing + ".");
        return journal().replaces(task) == Journal.NONE ? reason.and(Fact.F5) : reason.and(Fact.F12);
    }

    private Reason step(int row, TaskEvent.TaskStateChanged step) {
        long took = journal().at(row) - journal().at(journal().cause(row));
        String lasted = took == 0 ? "no time" : Dates.span(took);
        String limit = step.from() == TaskState.STOPPING ? " A container has at most 120 s to stop." : "";
        return Reason.of(journal().rule(row), step.from() + " lasts " + lasted + " here; then comes " + step.to()
                + ". AWS publishes no lengths: the scenario sets them." + limit);
    }

    private Reason healthy(int row) {
        long running = journal().at(journal().cause(row));
        return Reason.of(journal().rule(row), "RUNNING since " + time(running) + " + "
                + Dates.span(settings.timings().healthy().toMillis()) + " = " + time(journal().at(row))
                + ": it counts as healthy from now on. The scenario sets the health wait.");
    }

    /** The time of day, to the second. */
    private static String time(long at) {
        String text = Dates.seconds(at);
        return text.substring(text.length() - "18:00:50".length());
    }

    private Reason outgoing(int row, int task, OutgoingReason why) {
        Rule rule = journal().rule(row);
        Headroom now = headroom(row, task);
        String name = words.owner(journal().ownerOf(task));
        return switch (why) {
            case RETIREMENT -> Reason.of(rule, "Once retirement of " + words.revision(task) + " starts, " + name
                    + " must replace this task: it goes as soon as the " + Headroom.floor(now.asked())
                    + " can spare it.")
                    .and(Fact.F23, Fact.F25).assuming(Assumed.outgoingAtOnce(assumptions()));
            case DEPLOYMENT ->
                    Reason.of(rule, "A new deployment of " + name + " is the primary one; tasks of older ones"
                            + " must go, within the " + Headroom.floor(now.asked()) + ".").and(Fact.F12);
            case SCALE_IN -> Reason.of(rule, now.kept() + " kept > desired " + now.desired()
                    + ": those not healthy go first, then those on the oldest revision, then the oldest.");
        };
    }

    private Headroom headroom(int row, int task) {
        return StopReasons.headroom(words, row, task);
    }

    private Assumptions assumptions() {
        return settings.assumptions();
    }

    private JournalView journal() {
        return words.journal();
    }
}
