package org.revisionscope.model.check;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.revisionscope.model.event.Actor;
import org.revisionscope.model.event.NoticeEvent;
import org.revisionscope.model.event.PlatformEvent;
import org.revisionscope.model.event.Rule;
import org.revisionscope.model.event.ServiceEvent.Configuration;
import org.revisionscope.model.event.ServiceEvent.ServiceCreated;
import org.revisionscope.model.fleet.AccountId;
import org.revisionscope.model.fleet.DeploymentConfiguration;
import org.revisionscope.model.fleet.NoticeId;
import org.revisionscope.model.fleet.NoticeStatus;
import org.revisionscope.model.fleet.OutgoingReason;
import org.revisionscope.model.fleet.Owner;
import org.revisionscope.model.fleet.Place;
import org.revisionscope.model.fleet.PlatformVersion;
import org.revisionscope.model.fleet.PlatformVersionChoice;
import org.revisionscope.model.fleet.Region;
import org.revisionscope.model.fleet.RevisionId;
import org.revisionscope.model.fleet.ServiceKey;
import org.revisionscope.model.fleet.StopCause;
import org.revisionscope.model.fleet.TaskState;
import org.revisionscope.model.fleet.WaitPeriod;
import org.revisionscope.model.history.Journal;
import org.revisionscope.model.history.Origin;

/**
 * A journal written by hand: one service with one task in one place, on revisions of 1.4.0. It takes down whatever it is
 * told, lawful or not. Each method answers the row that it wrote, or the task that it launched.
 */
final class Tale {

    static final Place HERE = new Place(new AccountId("111122223333"), new Region("eu-west-1"));
    static final Place THERE = new Place(new AccountId("111122223333"), new Region("us-east-1"));
    static final Instant START = Instant.parse("2025-02-21T18:00:00Z");

    final Journal journal = new Journal(1);
    private final int web;
    private final int origin;
    private int slots;

    /** A service is asked for one task at 100/200, and r1 is the newest revision. */
    Tale() {
        journal.moveTo(START.toEpochMilli());
        setting(WaitPeriod.SEVEN_DAYS);
        released(1);
        ServiceKey key = new ServiceKey(HERE, "production", "web");
        journal.append(Rule.SVC_0, Journal.NONE, new ServiceCreated(key, new Configuration(1,
                DeploymentConfiguration.DEFAULT, new PlatformVersionChoice.Latest(), false)));
        web = journal.addOwner(new Owner.OfService(key));
        origin = journal.addOrigin(new Origin(Actor.ECS, Optional.empty(), Optional.of("ecs-svc/1"), Optional.empty(),
                Optional.empty()));
    }

    static RevisionId revision(int number) {
        return new RevisionId(new PlatformVersion("1.4.0"), "r" + number);
    }

    /** Everything from now on happens so long after the start. */
    void after(Duration time) {
        journal.moveTo(START.plus(time).toEpochMilli());
    }

    int setting(WaitPeriod period) {
        return journal.append(Rule.RET_4, Journal.NONE, new NoticeEvent.SettingChanged(HERE, period));
    }

    int released(int number) {
        journal.addRevision(revision(number));
        return journal.append(Rule.REV_3, Journal.NONE, new PlatformEvent.RevisionReleased(revision(number)));
    }

    int marked(int number, boolean critical) {
        return journal.append(Rule.RET_1, Journal.NONE,
                new PlatformEvent.RevisionMarked(revision(number), "patching", critical));
    }

    int retired(int number) {
        return journal.append(Rule.RET_8, Journal.NONE, new PlatformEvent.RevisionRetired(revision(number)));
    }

    /** A notice is sent that names an instant so long after the start of the tale. */
    int sent(Place place, int number, Duration startsAfter, boolean critical) {
        return journal.append(Rule.RET_3, Journal.NONE, new NoticeEvent.NoticeSent(new NoticeId(place, 1),
                revision(number), List.of(), List.of(), START.plus(startsAfter), critical));
    }

    int opened(Place place) {
        return journal.append(Rule.RET_7, Journal.NONE,
                new NoticeEvent.NoticeStatusChanged(new NoticeId(place, 1), NoticeStatus.OPEN));
    }

    /** A task of the service is launched on a revision. */
    int launched(int number) {
        return journal.launch(Rule.SVC_1, Journal.NONE, web, slots, number - 1, origin, Journal.NONE, slots++);
    }

    int stepped(int task, Rule rule, TaskState from, TaskState to) {
        return journal.step(rule, Journal.NONE, task, task, from, to);
    }

    /** A task comes up as it should, and is healthy. */
    void comesUp(int task) {
        stepped(task, Rule.TASK_1, TaskState.PROVISIONING, TaskState.PENDING);
        stepped(task, Rule.TASK_1, TaskState.PENDING, TaskState.ACTIVATING);
        stepped(task, Rule.TASK_1, TaskState.ACTIVATING, TaskState.RUNNING);
        journal.healthy(Rule.TASK_1, Journal.NONE, task, task);
    }

    int outgoing(int task) {
        return journal.outgoing(Rule.RET_7, Journal.NONE, task, task, OutgoingReason.RETIREMENT);
    }

    /** A running task stops being live; the answer is the row in which it does. */
    int leaves(int task, Rule rule) {
        return stepped(task, rule, TaskState.RUNNING, TaskState.DEACTIVATING);
    }

    /** A task that has left is gone; the answer is its last row. */
    int gone(int task) {
        stepped(task, Rule.TASK_1, TaskState.DEACTIVATING, TaskState.STOPPING);
        stepped(task, Rule.TASK_1, TaskState.STOPPING, TaskState.DEPROVISIONING);
        stepped(task, Rule.TASK_1, TaskState.DEPROVISIONING, TaskState.STOPPED);
        return journal.stopped(Rule.TASK_2, Journal.NONE, task, task, StopCause.RETIREMENT, false);
    }
}
