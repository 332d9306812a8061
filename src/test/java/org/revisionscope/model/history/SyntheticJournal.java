package org.revisionscope.model.history;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

import org.revisionscope.model.event.Actor;
import org.revisionscope.model.event.NoticeEvent.SettingChanged;
import org.revisionscope.model.event.PlatformEvent.RevisionReleased;
import org.revisionscope.model.event.PlatformEvent.RevisionSuperseded;
import org.revisionscope.model.event.Rule;
import org.revisionscope.model.event.ServiceEvent.Configuration;
import org.revisionscope.model.event.ServiceEvent.ServiceCreated;
import org.revisionscope.model.event.ServiceEvent.ServiceUpdated;
import org.revisionscope.model.fleet.DeploymentConfiguration;
import org.revisionscope.model.fleet.OutgoingReason;
import org.revisionscope.model.fleet.Owner;
import org.revisionscope.model.fleet.Place;
import org.revisionscope.model.fleet.PlatformVersion;
import org.revisionscope.model.fleet.PlatformVersionChoice;
import org.revisionscope.model.fleet.RevisionId;
import org.revisionscope.model.fleet.ServiceKey;
import org.revisionscope.model.fleet.StandaloneKey;
import org.revisionscope.model.fleet.StopCause;
import org.revisionscope.model.fleet.TaskState;
import org.revisionscope.model.fleet.WaitPeriod;

/**
 * A seeded writer of journals that are well formed but mean nothing: tasks come and go in slots that are used again,
 * now and then a revision is released, a setting or a service is changed, a floor is breached.
 */
final class SyntheticJournal {

    static final Place PLACE = Place.of("111122223333", "eu-west-1");
    static final PlatformVersion VERSION = new PlatformVersion("1.4.0");
    static final long START = 1_700_000_000_000L;

    private static final int SERVICES = 7;
    private static final int LIVE_AT_MOST = 2_000;

    final Journal journal;
    final List<Owner> owners = new ArrayList<>();
    private final SplittableRandom random;
    private final List<Task> present = new ArrayList<>();
    private final Deque<Integer> freeSlots = new ArrayDeque<>();
    private final int[] launchesOfOwner = new int[SERVICES + 1];
    private int slots;
    private int revision;
    private int origin;
    private long now = START;

    SyntheticJournal(long seed) {
        random = new SplittableRandom(seed);
        journal = new Journal(seed);
        journal.moveTo(now);
        journal.append(Rule.RET_4, Journal.NONE, new SettingChanged(PLACE, WaitPeriod.SEVEN_DAYS));
        for (int i = 0; i < SERVICES; i++) {
            ServiceKey key = new ServiceKey(PLACE, "production", "service-" + i);
            owners.add(new Owner.OfService(key));
            journal.append(Rule.SVC_0, Journal.NONE, new ServiceCreated(key, configuration(i)));
        }
        owners.add(new Owner.OfStandalone(new StandaloneKey(PLACE, "production", "etl")));
        owners.forEach(journal::addOwner);
        origin = journal.addOrigin(new Origin(Actor.ECS, Optional.empty(), Optional.of("ecs-svc/1"), Optional.empty(),
                Optional.empty()));
        release();
    }

    /** A journal of at least so many rows. */
    static SyntheticJournal of(long seed, int rows) {
        SyntheticJournal synthetic = new SyntheticJournal(seed);
        synthetic.extendTo(rows);
        return synthetic;
    }

    void extendTo(int rows) {
        while (journal.rows() < rows) {
            act();
        }
    }

    private void act() {
        if (random.nextInt(3) == 0) {
            now += random.nextInt(5_000);
            journal.moveTo(now);
        }
        int choice = random.nextInt(20_000);
        if (choice < 4) {
            release();
        } else if (choice < 40) {
            changeSomethingElse(choice);
        } else if (present.isEmpty() || present.size() < LIVE_AT_MOST && choice < 4_000) {
            launch();
        } else {
            advance(random.nextInt(present.size()));
        }
    }

    private void release() {
        int row = journal.append(Rule.REV_3, Journal.NONE, new RevisionReleased(label(revision + 1)));
        if (revision > 0) {
            journal.append(Rule.REV_3, row, new RevisionSuperseded(label(revision)));
        }
        revision++;
        journal.addRevision(label(revision));
    }

    private void changeSomethingElse(int choice) {
        int owner = random.nextInt(SERVICES);
        ServiceKey key = ((Owner.OfService) owners.get(owner)).key();
        switch (choice % 4) {
            case 0 -> journal.append(Rule.RET_4, Journal.NONE,
                    new SettingChanged(PLACE, WaitPeriod.values()[random.nextInt(3)]));
            case 1 -> journal.append(Rule.PV_4, Journal.NONE, new ServiceUpdated(key, configuration(choice)));
            case 2 -> {
                int row = journal.floorBreached(Rule.SVC_6, Journal.NONE, owner, choice, choice + 1);
                journal.floorRestored(Rule.SVC_9, row, owner, choice + 1, choice + 1);
            }
            default -> journal.steady(Rule.SVC_10, Journal.NONE, owner);
        }
    }

    private void launch() {
        int owner = random.nextInt(owners.size());
        int slot = freeSlots.isEmpty() ? slots++ : freeSlots.pop();
        int replaces = random.nextInt(4) == 0 && !present.isEmpty()
                ? present.get(random.nextInt(present.size())).number
                : Journal.NONE;
        int task = journal.launch(Rule.SVC_1, Journal.NONE, owner, launchesOfOwner[owner]++, revision - 1, origin,
                replaces, slot);
        present.add(new Task(task, slot, owner == SERVICES, journal.rows() - 1));
    }

    private void advance(int index) {
        Task task = present.get(index);
        if (task.state == TaskState.RUNNING && !task.healthy && random.nextInt(3) > 0) {
            task.healthy = true;
            task.lastRow = journal.healthy(Rule.TASK_1, task.lastRow, task.number, task.slot);
        } else if (task.state.isLive() && !task.standalone && !task.outgoing && random.nextInt(4) == 0) {
            task.outgoing = true;
            task.lastRow = journal.outgoing(Rule.RET_7, task.lastRow, task.number, task.slot,
                    OutgoingReason.RETIREMENT);
        } else {
            step(task);
        }
    }

    private void step(Task task) {
        boolean failed = task.state.compareTo(TaskState.RUNNING) < 0 && random.nextInt(8) == 0;
        TaskState next = failed ? TaskState.DEPROVISIONING : TaskState.values()[task.state.ordinal() + 1];
        task.lastRow = journal.step(Rule.TASK_1, task.lastRow, task.number, task.slot, task.state, next);
        task.state = next;
        if (next == TaskState.STOPPED) {
            StopCause why = StopCause.values()[random.nextInt(StopCause.values().length)];
            journal.stopped(Rule.TASK_2, task.lastRow, task.number, task.slot, why, task.standalone);
            present.set(present.indexOf(task), present.getLast());
            present.removeLast();
            freeSlots.push(task.slot);
        }
    }

    private static RevisionId label(int number) {
        return new RevisionId(VERSION, "r" + number);
    }

    private static Configuration configuration(int desired) {
        return new Configuration(desired, DeploymentConfiguration.DEFAULT, new PlatformVersionChoice.Latest(), false);
    }

    private static final class Task {
        private final int number;
        private final int slot;
        private final boolean standalone;
        private TaskState state = TaskState.PROVISIONING;
        private boolean healthy;
        private boolean outgoing;
        private int lastRow;

        Task(int number, int slot, boolean standalone, int launchRow) {
            this.number = number;
            this.slot = slot;
            this.standalone = standalone;
            this.lastRow = launchRow;
        }
    }
}
