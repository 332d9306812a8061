package org.revisionscope.model.property;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

import org.revisionscope.model.event.Entry;
import org.revisionscope.model.event.NoticeEvent;
import org.revisionscope.model.event.PlatformEvent;
import org.revisionscope.model.event.Rule;
import org.revisionscope.model.event.TaskEvent;
import org.revisionscope.model.fleet.NoticeStatus;
import org.revisionscope.model.fleet.TaskState;

/** T-2: releases, then due steps, then starts, then what follows, then decisions, as far as a log shows it. */
final class OrderLaw implements Law {

    private static final Comparator<TaskTrail> STEP_ORDER = Comparator
            .comparing((TaskTrail task) -> task.launchRow.at()).thenComparing(TaskTrail::owner)
            .thenComparingInt(task -> task.launchRow.seq());

    /** The parts of an instant up to its first decision. */
    private enum Part {
        RELEASES, STEPS, STARTS_AND_AFTER, DECISIONS
    }

    private Part part = Part.RELEASES;
    private Optional<TaskTrail> lastStepped = Optional.empty();
    private Optional<NoticeEvent.NoticeSent> lastStarted = Optional.empty();

    @Override
    public void before(Replay world, Entry entry) {
        if (world.decisions.isHead(entry.seq())) {
            part = Part.DECISIONS;
        }
        if (part == Part.DECISIONS) {
            return;
        }
        switch (entry.event()) {
            case PlatformEvent.RevisionReleased released -> Law.require(part == Part.RELEASES
                    || world.scenario.platform().revisions().stream()
                            .noneMatch(release -> release.revision().equals(released.revision())),
                    "T-2", entry, "comes after", part);
            case TaskEvent.TaskStateChanged step when entry.rule() == Rule.TASK_1 || entry.rule() == Rule.TASK_3 ->
                    stepped(entry, world.task(step));
            case TaskEvent.TaskStateChanged step when step.from() == TaskState.PENDING
                    && (entry.rule() == Rule.SVC_8 || entry.rule() == Rule.PV_8) ->
                    stepped(entry, world.task(step));
            case TaskEvent.TaskHealthy healthy -> stepped(entry, world.task(healthy));
            case NoticeEvent.NoticeStatusChanged changed when changed.status() == NoticeStatus.OPEN ->
                    started(entry, world.notices.get(changed.notice()).sent);
            case TaskEvent.TaskLaunched _,TaskEvent.TaskOutgoing _,TaskEvent.TaskStateChanged _ ->
                    part = Part.STARTS_AND_AFTER;
            default -> {
                // may stand in more than one part
            }
        }
    }

    /** Only steps that were due before this instant began have an order; zero-length ones follow at once. */
    private void stepped(Entry entry, TaskTrail task) {
        if (part.compareTo(Part.STEPS) > 0) {
            Law.require(task.lastStep.at().equals(entry.at()), "T-2", entry, "comes after", part);
            return;
        }
        part = Part.STEPS;
        lastStepped.ifPresent(last -> Law.require(STEP_ORDER.compare(last, task) <= 0, "T-2", entry, "of", task,
                "comes after", last));
        lastStepped = Optional.of(task);
    }

    private void started(Entry entry, NoticeEvent.NoticeSent notice) {
        part = Part.STARTS_AND_AFTER;
        lastStarted.ifPresent(last -> {
            int byPlace = last.notice().place().compareTo(notice.notice().place());
            int byVersion = last.revision().platformVersion().compareTo(notice.revision().platformVersion());
            int byLabel = Integer.compare(last.revision().ordinal(), notice.revision().ordinal());
            int order = byPlace != 0 ? byPlace : byVersion != 0 ? byVersion : byLabel;
            Law.require(order < 0, "T-2", entry, "comes after the start of", last);
        });
        lastStarted = Optional.of(notice);
    }

    @Override
    public void endOfInstant(Replay world, Instant now) {
        part = Part.RELEASES;
        lastStepped = Optional.empty();
        lastStarted = Optional.empty();
    }
}
