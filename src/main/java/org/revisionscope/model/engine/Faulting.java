package org.revisionscope.model.engine;

import java.util.List;

import org.revisionscope.model.event.Rule;
import org.revisionscope.model.fleet.TaskState;
import org.revisionscope.model.scenario.Faults;
import org.revisionscope.model.scenario.Faults.Fault;

/** What just happens: tasks that exit, at dated instants or at seeded ones. Launches that fail belong to placement. */
final class Faulting {

    private static final int TRIES = 64;

    private final World world;
    private final Slots slots;
    private final TaskLife life;
    private final TaskFinder finder;
    private final List<Fault> listed;
    private final Faults faults;

    Faulting(World world, TaskLife life) {
        this.world = world;
        this.slots = world.slots;
        this.life = life;
        this.finder = new TaskFinder(world);
        this.faults = world.scenario.faults();
        this.listed = faults.listed();
    }

    /** Puts every dated fault, and the first seeded one, on the agenda. */
    void plan() {
        for (int i = 0; i < listed.size(); i++) {
            switch (listed.get(i)) {
                case Faults.ServiceTaskExits exits -> plan(exits.at().toEpochMilli(), i);
                case Faults.TaskExits exits -> plan(exits.at().toEpochMilli(), i);
                case Faults.LaunchFailures _ -> {
                    // looked up at each launch
                }
            }
        }
        planSeeded(world.scenario.span().start().toEpochMilli(), 0);
    }

    private void plan(long at, int index) {
        world.agenda.add(at, Agenda.Kind.LISTED_FAULT, "", index, 0);
    }

    private void planSeeded(long after, int count) {
        faults.meanInterval().ifPresent(mean -> world.agenda.add(
                after + 1 + stream(count).below(2 * mean.toMillis() - 1), Agenda.Kind.SEEDED_CRASH, "", count, 0));
    }

    /** Lets a dated fault happen; a fault whose task is not running does nothing. */
    void happen(int index) {
        switch (listed.get(index)) {
            case Faults.ServiceTaskExits exits -> world.owners.find(exits.service()).ifPresent(this::exitOldest);
            case Faults.TaskExits exits -> finder.liveSlot(exits.task()).ifPresent(this::exitIfRunning);
            case Faults.LaunchFailures _ -> throw new IllegalStateException("launch failures are not dated faults");
        }
    }

    private void exitOldest(ServiceState service) {
        int slot = service.live.first();
        while (slot != TaskList.END && slots.state(slot) != TaskState.RUNNING) {
            slot = slots.live.next(slot);
        }
        if (slot != TaskList.END) {
            life.exit(slot, Rule.TASK_2);
        }
    }

    private void exitIfRunning(int slot) {
        if (slots.state(slot) == TaskState.RUNNING) {
            life.exit(slot, Rule.TASK_2);
        }
    }

    /** Crashes some running service task and plans the next crash. */
    void crash(int count) {
        RandomStream stream = stream(count);
        stream.below(1);
        for (int i = 0; i < TRIES && slots.used() > 0; i++) {
            int slot = (int) stream.below(slots.used());
            if (slots.state(slot) == TaskState.RUNNING && world.owners.service(slots.owner(slot)) != null) {
                life.exit(slot, Rule.TASK_2);
                break;
            }
        }
        planSeeded(world.now(), count + 1);
    }

    private RandomStream stream(int count) {
        return new RandomStream(world.scenario.seed(), "crash " + count);
    }
}
