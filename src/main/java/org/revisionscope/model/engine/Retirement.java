package org.revisionscope.model.engine;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.revisionscope.model.decision.AwsDecision.MarkRevision;
import org.revisionscope.model.event.NoticeEvent.NoticeSent;
import org.revisionscope.model.event.NoticeEvent.NoticeStatusChanged;
import org.revisionscope.model.event.PlatformEvent.RevisionMarked;
import org.revisionscope.model.event.Rule;
import org.revisionscope.model.fleet.NoticeId;
import org.revisionscope.model.fleet.NoticeStatus;
import org.revisionscope.model.fleet.OutgoingReason;
import org.revisionscope.model.fleet.ServiceKey;
import org.revisionscope.model.fleet.StopCause;
import org.revisionscope.model.fleet.TaskArn;
import org.revisionscope.model.history.Journal;
import org.revisionscope.model.scenario.Assumptions;

/** From the mark of a revision through its notices to the start of retirement in each place (RET-1 to RET-7). */
final class Retirement {

    private final World world;
    private final Slots slots;
    private final TaskLife life;
    private final Headcount headcount;
    private final Closings closings;
    private final Assumptions assumptions;

    Retirement(World world, TaskLife life, Headcount headcount, Closings closings) {
        this.world = world;
        this.slots = world.slots;
        this.life = life;
        this.headcount = headcount;
        this.closings = closings;
        this.assumptions = world.scenario.settings().assumptions();
    }

    /**
     * Marks a revision and makes its notices due.
     *
     * @throws Refusal unless the revision is superseded and not marked yet (RET-1)
     */
    void mark(MarkRevision mark) throws Refusal {
        RevisionState revision = markable(mark);
        revision.critical = mark.critical();
        revision.markRow = world.journal.append(mark.critical() ? Rule.RET_5 : Rule.RET_1, Journal.NONE,
                new RevisionMarked(revision.id, mark.reason(), mark.critical()));
        world.places.values().forEach(place -> find(place, revision));
        for (int n = 0; n < revision.notices.size(); n++) {
            if (assumptions.noticeDelay().isZero()) {
                send(revision.number, n);
            } else {
                world.agenda.add(world.now() + assumptions.noticeDelay().toMillis(), Agenda.Kind.NOTICE,
                        order(revision.notices.get(n), revision), revision.number, n);
            }
        }
        closings.marked(revision);
    }

    private RevisionState markable(MarkRevision mark) throws Refusal {
        RevisionState revision = world.platform.find(mark.revision()).orElseThrow(() -> new Refusal(Rule.RET_1,
                "There is no revision " + mark.revision() + " to mark."));
        if (revision.newest) {
            String label = revision.id.label();
            throw new Refusal(Rule.RET_1, "New tasks would still land on " + label + "; release "
                    + world.platform.nextLabel(revision.id.platformVersion()) + " first.");
        }
        if (revision.marked()) {
            throw new Refusal(Rule.RET_1,
                    revision.id.label() + " is already " + (revision.retired ? "retired." : "marked for retirement."));
        }
        return revision;
    }

    /** RET-2, RET-3: what a place has on the revision at the mark. */
    private void find(PlaceState place, RevisionState revision) {
        if (place.liveOf(revision.number) == 0) {
            return;
        }
        List<ServiceKey> services = place.services.stream()
                .filter(service -> onRevision(service.live, revision.number).length > 0)
                .map(service -> service.key).toList();
        List<TaskArn> tasks = new ArrayList<>();
        for (int slot : onRevision(place.standalone, revision.number)) {
            tasks.add(world.journal.arn(slots.task(slot)));
        }
        revision.notices.add(new NoticeState(place, revision.number, services, tasks));
    }

    /** Sends a notice; its start follows the setting as it stands now (RET-4). */
    void send(int revisionNumber, int n) {
        RevisionState revision = world.platform.revision(revisionNumber);
        NoticeState notice = revision.notices.get(n);
        PlaceState place = notice.place;
        notice.id = new NoticeId(place.place, ++place.noticesSent);
        long start = world.now() + (revision.critical ? 0 : place.waitPeriod.millis());
        notice.sentRow = world.journal.append(Rule.RET_3, revision.markRow, new NoticeSent(notice.id, revision.id,
                notice.services, notice.tasks, Instant.ofEpochMilli(start), revision.critical));
        world.agenda.add(start, Agenda.Kind.START, order(notice, revision), revisionNumber, n);
    }

    /** RET-7: retirement starts in a place. */
    void start(int revisionNumber, int n) {
        NoticeState notice = world.platform.revision(revisionNumber).notices.get(n);
        notice.openRow = world.journal.append(Rule.NOTE_3, notice.sentRow,
                new NoticeStatusChanged(notice.id, NoticeStatus.OPEN));
        closings.started(notice);
        for (int slot : onRevision(notice.place.standalone, revisionNumber)) {
            stopStandalone(slot, notice);
        }
        for (ServiceState service : notice.place.services) {
            startIn(service, notice);
        }
    }

    private void stopStandalone(int slot, NoticeState notice) {
        long spread = assumptions.standaloneSpread().toMillis();
        int task = slots.task(slot);
        long delay = spread == 0 ? 0
                : new RandomStream(world.scenario.seed(), "spread " + world.journal.arn(task)).below(spread + 1);
        // a standalone task is never outgoing, so the column is free to keep the cause of a stop that comes later
        slots.setOutgoingRow(slot, notice.openRow);
        if (delay == 0) {
            life.stop(slot, StopCause.RETIREMENT, Rule.RET_7, notice.openRow);
        } else {
            world.agenda.add(world.now() + delay, Agenda.Kind.SPREAD_STOP, "", slot, task);
        }
    }

    /** Stops a standalone task whose turn has come, if it is still live. */
    void stopSpread(int slot, int task) {
        if (slots.task(slot) == task && slots.state(slot).isLive()) {
            life.stop(slot, StopCause.RETIREMENT, Rule.RET_7, slots.outgoingRow(slot));
        }
    }

    private void startIn(ServiceState service, NoticeState notice) {
        int[] affected = onRevision(service.live, notice.revision);
        if (affected.length == 0) {
            return;
        }
        for (int slot : affected) {
            slots.setOverdueFrom(slot, world.now());
        }
        service.retirements.add(new ServiceState.Started(notice.revision, notice.openRow));
        world.touch(service, notice.openRow);
        wakeWhenOverdue(service);
        makeOutgoing(service);
    }

    private void wakeWhenOverdue(ServiceState service) {
        world.agenda.add(world.now() + ServiceScheduler.OVERDUE_MILLIS, Agenda.Kind.WAKE, "", service.owner, 0);
    }

    /** Makes tasks on retiring revisions outgoing, as many at a time as {@code outgoingAtOnce} says, oldest first. */
    void makeOutgoing(ServiceState service) {
        service.retirements.removeIf(started -> service.place.liveOf(started.revision()) == 0);
        if (service.retirements.isEmpty()) {
            return;
        }
        int atOnce = assumptions.outgoingAtOnce().orElse(Integer.MAX_VALUE);
        for (int slot = service.live.first(); slot != TaskList.END
                && service.retiring < atOnce; slot = slots.live.next(slot)) {
            if (slots.overdueFrom(slot) != Slots.NEVER && !slots.isOutgoing(slot)) {
                if (slots.overdueFrom(slot) < world.now()) {
                    // it waited for its turn: its 24 hours begin only now (SVC-8)
                    slots.setOverdueFrom(slot, world.now());
                    wakeWhenOverdue(service);
                }
                headcount.mustGo(slot, OutgoingReason.RETIREMENT, Rule.RET_7, openRow(service, slots.revision(slot)));
            }
        }
    }

    private static int openRow(ServiceState service, int revision) {
        int openRow = Journal.NONE;
        for (ServiceState.Started started : service.retirements) {
            openRow = started.revision() == revision ? started.openRow() : openRow;
        }
        return openRow;
    }

    private int[] onRevision(TaskList list, int revision) {
        int[] found = new int[list.size()];
        int count = 0;
        for (int slot = list.first(); slot != TaskList.END; slot = slots.live.next(slot)) {
            if (slots.revision(slot) == revision) {
                found[count++] = slot;
            }
        }
        return Arrays.copyOf(found, count);
    }

    private static String order(NoticeState notice, RevisionState revision) {
        return notice.place.place + " " + revision.id.platformVersion() + " "
                + String.format("%06d", revision.id.ordinal());
    }
}
