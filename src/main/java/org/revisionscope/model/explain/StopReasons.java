package org.revisionscope.model.explain;

import org.revisionscope.model.event.Rule;
import org.revisionscope.model.event.TaskEvent;
import org.revisionscope.model.fleet.Owner;
import org.revisionscope.model.history.Journal;
import org.revisionscope.model.history.JournalView;
import org.revisionscope.model.history.ServiceLife;
import org.revisionscope.model.scenario.Assumptions;

/** Why a task stops, and what is left of it. */
final class StopReasons {

    private final Words words;
    private final Assumptions assumptions;

    StopReasons(Words words, Assumptions assumptions) {
        this.words = words;
        this.assumptions = assumptions;
    }

    /** The numbers of a task's service before a row. */
    static Headroom headroom(Words words, int row, int task) {
        ServiceLife life = words.chronicle().services().ofOwner(words.journal().ownerOf(task)).orElseThrow();
        return Headroom.of(words.chronicle(), life, row);
    }

    /** Why it is live no more. */
    Reason left(int row, int task) {
        Rule rule = journal().rule(row);
        return switch (rule) {
            case SVC_2 -> spared(row, task, rule);
            case SVC_4 -> blocked(row, task, rule);
            case PV_8 -> Reason.of(rule, "From 1.4.0 on all traffic of a task goes through its VPC: "
                    + journal().originOf(task).failure().orElseThrow() + ".");
            case SVC_8 -> journal().originOf(task).failure()
                    .map(failure -> Reason.of(rule, "It could not start: " + failure
                            + ". After failures the service waits 1, 2, 4, 8, then 15 min before it tries again."))
                    .orElseGet(() -> overdue(row, task, rule));
            case RET_7 -> retired(task, rule);
            case TASK_2 -> journal().cause(row) == Journal.NONE
                    ? byHand(task, rule)
                    : Reason.of(rule, "Its essential container ended, so the task ends. " + successor(task));
            case TASK_3 -> Reason.of(rule, "A standalone task with a length ends by itself"
                    + journal().originOf(task).length().map(length -> " " + Dates.span(length.toMillis())).orElse("")
                    + " after RUNNING. Its work is done.");
            case PV_2, PV_4, PV_5, PV_7, REV_1, REV_3, RET_1, RET_3, RET_4, RET_5, RET_8, SVC_0, SVC_1, SVC_5, SVC_6,
                    SVC_7,
                    SVC_9, SVC_10, SVC_11, TASK_1, TASK_4, NOTE_3 -> Reason.of(rule, "The task stops.");
        };
    }

    /** Why it is gone in this way. */
    Reason stopped(int row, int task, TaskEvent.TaskStopped stopped) {
        Rule rule = journal().rule(row);
        String code = "ECS gives the code " + stopped.cause().stopCode() + ". ";
        return switch (stopped.cause()) {
            case RETIREMENT -> isStandalone(task)
                    ? Reason.of(rule, code + (stopped.lost()
                            ? "No scheduler owns a standalone task and no run had taken over: its work is lost."
                            : "A run that names it in replaces had come first, so nothing is lost."))
                            .and(Fact.F13, Fact.F24)
                    : Reason.of(rule,
                            code + "Retirement stopped it within its service’s floor; the service replaces it.")
                            .and(Fact.F13, Fact.F23);
            case SCALING -> Reason.of(rule, code + "Its service let it go, for a new deployment or a smaller count.")
                    .and(Fact.F4);
            case USER -> Reason.of(rule, code + "You stopped it. " + successor(task));
            case CONTAINER_EXITED -> Reason.of(rule, code + "Its container ended by itself. " + successor(task));
            case FAILED_TO_START -> Reason.of(rule, code + "It never reached RUNNING, so it was never healthy.");
        };
    }

    private Reason spared(int row, int task, Rule rule) {
        Headroom before = headroom(words, row, task);
        return Reason.of(rule, words.chronicle().tasks().isHealthyAt(task, row)
                ? "It must go and can be spared: healthy " + Words.number(before.healthy()) + " − 1 = "
                        + Words.number(before.healthy() - 1)
                        + " ≥ " + Headroom.floor(before.asked()) + "."
                : "It must go and is not healthy, so it goes at once: healthy stays "
                        + Words.number(before.healthy()) + ".");
    }

    private Reason blocked(int row, int task, Rule rule) {
        Headroom before = headroom(words, row, task);
        return Reason.of(rule,
                "No room to start: live " + Words.number(before.live()) + " ≥ " + Headroom.ceiling(before.asked())
                        + ". None to stop: healthy " + Words.number(before.healthy()) + " − 1 < "
                        + Headroom.floor(before.asked())
                        + ". So one stops first.")
                .assuming(Assumed.whenBlocked(assumptions));
    }

    private Reason overdue(int row, int task, Rule rule) {
        int since = words.chronicle().tasks().outgoingRow(task);
        String from = since == Journal.NONE ? "" : " since " + Dates.brief(journal().at(since));
        return Reason.of(rule, "It has had to go" + from + ", and launches still fail: after 24 h retirement waits no"
                + " longer (" + Words.number(headroom(words, row, task).healthy()) + " healthy).").and(Fact.F13)
                .assuming(Assumed.whenReplacementCannotStart(assumptions));
    }

    private Reason retired(int task, Rule rule) {
        return Reason.of(rule, "No scheduler owns a standalone task: retirement of " + words.revision(task)
                + " stops it, and replacing it is up to you.").and(Fact.F24)
                .assuming(Assumed.standaloneSpread(assumptions));
    }

    private Reason byHand(int task, Rule rule) {
        return Reason.of(rule, "You stopped it. " + successor(task));
    }

    private String successor(int task) {
        return isStandalone(task) ? "No scheduler owns a standalone task, so nothing replaces it."
                : "Its service replaces it on the newest revision, if it still wants as many.";
    }

    private boolean isStandalone(int task) {
        return journal().owner(journal().ownerOf(task)) instanceof Owner.OfStandalone;
    }

    private JournalView journal() {
        return words.journal();
    }
}
