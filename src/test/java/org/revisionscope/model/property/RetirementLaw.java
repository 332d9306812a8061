package org.revisionscope.model.property;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.revisionscope.model.event.Actor;
import org.revisionscope.model.event.Entry;
import org.revisionscope.model.event.NoticeEvent;
import org.revisionscope.model.event.PlatformEvent;
import org.revisionscope.model.event.Rule;
import org.revisionscope.model.event.TaskEvent;
import org.revisionscope.model.fleet.NoticeStatus;
import org.revisionscope.model.fleet.OutgoingReason;
import org.revisionscope.model.fleet.StopCause;

/** RET-7, RET-8 and NOTE-3: what the start of a retirement does, and when a place and a revision are done. */
final class RetirementLaw implements Law {

    @Override
    public void before(Replay world, Entry entry) {
        switch (entry.event()) {
            case NoticeEvent.NoticeStatusChanged changed -> checkStatus(world, entry, changed);
            case TaskEvent.TaskOutgoing going when going.why() == OutgoingReason.RETIREMENT ->
                    checkOutgoing(world, entry, world.task(going));
            case TaskEvent.TaskStateChanged _ when entry.rule() == Rule.RET_7 ->
                    checkStandaloneStop(world, entry, world.task((TaskEvent) entry.event()));
            case TaskEvent.TaskStopped stopped when stopped.cause() == StopCause.RETIREMENT ->
                    Law.require(openFor(world, world.task(stopped)).isPresent(), "RET-7", entry, "before any start");
            case PlatformEvent.RevisionRetired retired -> checkRetired(world, entry, retired);
            default -> {
                // another law's
            }
        }
    }

    private static void checkStatus(Replay world, Entry entry, NoticeEvent.NoticeStatusChanged changed) {
        Law.requireRule(entry, Rule.NOTE_3);
        Law.require(entry.by() == Actor.AWS, "by", entry);
        Replay.NoticeTrail notice = world.notices.get(changed.notice());
        Law.require(notice != null, "NOTE-3", entry, "of no notice");
        Entry cause = Law.cause(world, entry);
        if (changed.status() == NoticeStatus.OPEN) {
            Law.require(notice.open.isEmpty() && entry.at().equals(notice.sent.startsAt()), "RET-4", entry);
            Law.require(cause.equals(notice.sentRow), "cause", entry);
            return;
        }
        Law.require(notice.open.isPresent() && notice.closed.isEmpty(), "NOTE-3", entry);
        Law.require(world.liveOn(notice.sent.revision(), notice.place()).isEmpty(), "RET-8", entry,
                "although tasks are left");
        boolean byLeaving = cause.event() instanceof TaskEvent.TaskStateChanged step && step.from().isLive()
                && !step.to().isLive() && world.task(step).place().equals(notice.place())
                && world.task(step).launched.revision().equals(notice.sent.revision());
        Law.require(byLeaving || cause.equals(notice.open.get()), "cause", entry, "by", cause);
    }

    private static Optional<Replay.NoticeTrail> openFor(Replay world, TaskTrail task) {
        return world.notices.values().stream().filter(notice -> notice.open.isPresent()
                && notice.place().equals(task.place()) && notice.sent.revision().equals(task.launched.revision()))
                .findFirst();
    }

    private static void checkOutgoing(Replay world, Entry entry, TaskTrail task) {
        Law.requireRule(entry, Rule.RET_7);
        Law.require(entry.by() == Actor.AWS, "by", entry);
        Replay.NoticeTrail notice =
                openFor(world, task).orElseThrow(() -> new Broken("RET-7", entry + " before a start"));
        Law.require(entry.cause().orElse(-1) == notice.open.orElseThrow().seq(), "cause", entry);
        ServiceTrail service = world.service(task.service());
        OptionalInt most = world.scenario.settings().assumptions().outgoingAtOnce();
        Law.require(most.isEmpty() || retiring(service) < most.getAsInt(), "outgoingAtOnce", entry, "of", service);
        Law.require(most.isEmpty() || service.live.stream().filter(TaskTrail::keep)
                .filter(other -> openFor(world, other).isPresent()).findFirst().equals(Optional.of(task)),
                "outgoingAtOnce", entry, "is not the oldest of", service);
    }

    private static long retiring(ServiceTrail service) {
        return service.live.stream().filter(TaskTrail::retiring).count();
    }

    private static void checkStandaloneStop(Replay world, Entry entry, TaskTrail task) {
        Law.require(task.standalone(), "RET-7", entry, "stops a service task");
        Replay.NoticeTrail notice =
                openFor(world, task).orElseThrow(() -> new Broken("RET-7", entry + " before a start"));
        Duration spread = world.scenario.settings().assumptions().standaloneSpread();
        Law.require(!entry.at().isAfter(notice.sent.startsAt().plus(spread)), "standaloneSpread", entry);
        Law.require(entry.cause().orElse(-1) == notice.open.orElseThrow().seq(), "cause", entry);
    }

    private static void checkRetired(Replay world, Entry entry, PlatformEvent.RevisionRetired retired) {
        Law.requireRule(entry, Rule.RET_8);
        Replay.RevisionTrail revision = world.revision(retired.revision());
        Law.require(revision.marked.isPresent() && !revision.retired, "REV-3", entry);
        Law.require(world.liveOn(retired.revision()).isEmpty(), "RET-8", entry, "although tasks are live");
        List<Entry> closed = noticesOf(world, revision).stream()
                .map(notice -> notice.closed.orElseThrow(() -> new Broken("RET-8", entry + " too early"))).toList();
        int last = closed.stream().mapToInt(Entry::seq).max().orElse(revision.marked.get().seq());
        Law.require(entry.cause().orElse(-1) == last, "cause", entry, "should be by", last);
    }

    private static List<Replay.NoticeTrail> noticesOf(Replay world, Replay.RevisionTrail revision) {
        return world.notices.values().stream().filter(notice -> notice.sent.revision().equals(revision.id)).toList();
    }

    @Override
    public void endOfInstant(Replay world, Instant now) {
        for (Replay.NoticeTrail notice : world.notices.values()) {
            if (notice.closed.isEmpty()) {
                checkProgress(world, now, notice);
            }
        }
        for (Replay.RevisionTrail revision : world.revisions.values()) {
            boolean done = revision.marked.isPresent() && !world.notSent.contains(revision.id)
                    && noticesOf(world, revision).stream().allMatch(notice -> notice.closed.isPresent());
            Law.require(done == revision.retired, "RET-8", revision.id, "done but not retired, or the reverse, at",
                    now);
        }
    }

    private static void checkProgress(Replay world, Instant now, Replay.NoticeTrail notice) {
        Law.require(notice.open.isPresent() || notice.sent.startsAt().isAfter(now), "RET-4", notice.sent,
                "has not started at", now);
        if (notice.open.isEmpty()) {
            return;
        }
        List<TaskTrail> left = world.liveOn(notice.sent.revision(), notice.place());
        Law.require(!left.isEmpty(), "NOTE-3", notice.sent, "is done, unsaid, at", now);
        OptionalInt most = world.scenario.settings().assumptions().outgoingAtOnce();
        Duration spread = world.scenario.settings().assumptions().standaloneSpread();
        for (TaskTrail task : left) {
            if (task.standalone()) {
                Law.require(spread.isPositive() && !now.isAfter(notice.sent.startsAt().plus(spread)), "RET-7", task,
                        "is left at", now);
            } else {
                ServiceTrail service = world.service(task.service());
                Law.require(task.outgoing() || most.isPresent() && retiring(service) >= most.getAsInt()
                        || !service.acts(now), "RET-7", task, "is not outgoing at", now);
            }
        }
    }
}
