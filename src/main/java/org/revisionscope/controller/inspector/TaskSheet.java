package org.revisionscope.controller.inspector;

import java.util.Optional;

import org.revisionscope.controller.facts.Now;
import org.revisionscope.model.event.TaskEvent.TaskStopped;
import org.revisionscope.model.explain.Dates;
import org.revisionscope.model.fleet.Owner;
import org.revisionscope.model.fleet.RevisionId;
import org.revisionscope.model.fleet.TaskState;
import org.revisionscope.model.history.Journal;
import org.revisionscope.model.history.NoticeLife;
import org.revisionscope.model.history.TaskLives;
import org.revisionscope.view.Messages;
import org.revisionscope.view.draw.Role;
import org.revisionscope.view.inspector.Sheet;
import org.revisionscope.view.inspector.Sheet.Pill;

/**
 * The facts of a task.
 *
 * @param now the fleet at the clock
 * @param messages the words
 */
record TaskSheet(Now now, Messages messages) {

    Sheet of(int task) {
        Facts facts = new Facts(messages, now.instant());
        Owner owner = now.ownerOf(task);
        boolean standalone = owner instanceof Owner.OfStandalone;
        facts.plain("kind", facts.say(standalone ? "kind.job" : "kind.task"));
        if (!standalone) {
            facts.plain("service", owner.name());
        }
        facts.plain("cluster", owner.cluster());
        RevisionId revision = now.revisionIdOf(task);
        facts.plain("runsOn", facts.say("runsOn.value", revision.platformVersion(), revision.label()));
        facts.plain("since", Dates.brief(now.view().at(now.view().launchRow(task))));
        state(facts, task);
        now.view().originOf(task).length().ifPresent(length -> facts.plain("length", Dates.span(length.toMillis())));
        Optional<NoticeLife> notice = now.noticeAbout(task);
        notice.ifPresent(about -> facts.plain("notice", about.id().label()));
        if (now.isLive(task)) {
            notice.ifPresent(about -> stops(facts, about, standalone));
        } else {
            stopped(facts, task);
        }
        replacements(facts, task, standalone, notice.isPresent());
        facts.identifier("arn", now.view().arn(task).toString());
        String title = standalone ? now.nameOf(task) : owner.name() + " " + now.nameOf(task);
        return new Sheet(title, Optional.of(pill(facts, task)), facts.list());
    }

    private void state(Facts facts, int task) {
        TaskLives tasks = now.chronicle().tasks();
        TaskState state = tasks.stateAt(task, now.rows());
        boolean healthy = tasks.isHealthyAt(task, now.rows());
        facts.plain("state", healthy ? facts.say("state.healthy", state) : state.toString());
        if (!healthy && state != TaskState.STOPPED) {
            facts.more(facts.say("stateSince", Dates.brief(now.view().at(tasks.stateRow(task, now.rows())))));
        }
    }

    private void stops(Facts facts, NoticeLife notice, boolean standalone) {
        String when = Dates.brief(notice.startsAt());
        facts.strong("stops", standalone ? when : facts.say("stops.atStart", when));
        if (notice.startsAt() > now.instant()) {
            facts.more(facts.say("stops.in", Dates.span(notice.startsAt() - now.instant())));
        }
    }

    private void stopped(Facts facts, int task) {
        int row = now.chronicle().tasks().stoppedRow(task);
        if (row != Journal.NONE && row < now.rows() && now.view().event(row) instanceof TaskStopped stopped) {
            facts.strong("stopped", Dates.brief(now.view().at(row)));
            facts.plain("reason", stopped.stoppedReason());
        }
    }

    private void replacements(Facts facts, int task, boolean standalone, boolean noticed) {
        int before = now.view().replaces(task);
        if (before != Journal.NONE) {
            facts.plain("replaces", onRevision(facts, before));
        }
        int after = now.chronicle().tasks().replacedByAt(task, now.rows());
        if (after != Journal.NONE) {
            facts.strong("replacedBy", onRevision(facts, after));
        } else if (standalone && (noticed || isLost(task))) {
            facts.strong("replacedBy", facts.say("replacedBy.nobody"));
        } else if (noticed && now.isLive(task)) {
            facts.plain("replacedBy", facts.say("replacedBy.scheduler"));
        }
    }

    private String onRevision(Facts facts, int task) {
        return facts.say("on", now.nameOf(task), now.revisionName(now.revisionIdOf(task)));
    }

    private boolean isLost(int task) {
        return now.chronicle().tasks().isLostAt(task, now.rows());
    }

    private Pill pill(Facts facts, int task) {
        TaskState state = now.chronicle().tasks().stateAt(task, now.rows());
        if (isLost(task)) {
            return new Pill(Role.LOST, facts.say("pill.lost"));
        }
        if (state == TaskState.STOPPED) {
            return new Pill(Role.RETIRED, facts.say("pill.stopped"));
        }
        if (!state.isLive()) {
            return new Pill(Role.RETIRING, facts.say("pill.stopping"));
        }
        if (now.isAtRisk(task)) {
            return new Pill(Role.MARKED, facts.say("pill.atRisk"));
        }
        return state == TaskState.RUNNING ? new Pill(Role.NEWEST, facts.say("pill.running"))
                : new Pill(Role.REPLACEMENT, facts.say("pill.starting"));
    }
}
