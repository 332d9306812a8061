package org.revisionscope.model.engine;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.revisionscope.bench.Delays;
import org.revisionscope.model.event.Actor;
import org.revisionscope.model.event.Rule;
import org.revisionscope.model.fleet.Owner;
import org.revisionscope.model.fleet.Place;
import org.revisionscope.model.fleet.PlatformVersion;
import org.revisionscope.model.fleet.RevisionId;
import org.revisionscope.model.fleet.StandaloneKey;
import org.revisionscope.model.fleet.TaskState;
import org.revisionscope.model.history.Journal;
import org.revisionscope.model.history.Origin;
import org.revisionscope.model.scenario.Catalogue;
import org.revisionscope.model.scenario.Faults;
import org.revisionscope.model.scenario.Fleet;
import org.revisionscope.model.scenario.Platform;
import org.revisionscope.model.scenario.Scenario;
import org.revisionscope.model.scenario.Settings;
import org.revisionscope.model.scenario.Span;

/**
 * The hold model on this project's own kernel, with everything that a step costs there: the adaptive queue, the order
 * within an instant, and a row of the journal with its cause, undo column and checkpoints. Tasks only change between two
 * states here, because the rules are not what is measured.
 */
public final class KernelHold {

    private final World world;
    private final DueSteps steps;
    private final Delays delays = new Delays();

    /** A kernel with so many tasks that each wait for a step. */
    public KernelHold(int pending) {
        Span span = new Span(Instant.EPOCH.plusSeconds(1_000_000_000), Optional.empty());
        world = new World(new Scenario(new Scenario.About("hold", ""), span, 1, Settings.DEFAULT,
                new Platform(new Catalogue(List.of(), List.of()), List.of(), List.of()),
                new Fleet(List.of(), List.of(), List.of(), List.of()), Faults.NONE, List.of()));
        world.moveTo(span.start().toEpochMilli());
        int owner = world.ownerNumber(
                new Owner.OfStandalone(new StandaloneKey(Place.of("111122223333", "eu-west-1"), "hold", "hold")));
        int revision = world.journal.addRevision(new RevisionId(new PlatformVersion("1.4.0"), "r1"));
        int origin = world.journal.addOrigin(
                new Origin(Actor.CLOCK, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));
        for (int i = 0; i < pending; i++) {
            int slot = world.slots.take();
            world.slots.setStepRow(slot, world.journal.rows());
            world.slots.setTask(slot, world.journal.launch(Rule.SVC_1, Journal.NONE, owner, i, revision, origin,
                    Journal.NONE, slot));
            world.slots.setOwner(slot, owner);
            world.slots.setState(slot, TaskState.PENDING);
            schedule(slot);
        }
        steps = new DueSteps(world, this::step);
    }

    /** Runs instants until so many steps were taken. */
    public void run(int events) {
        int left = events;
        while (left > 0) {
            world.moveTo(world.timers.firstAt());
            left -= steps.run();
        }
    }

    private void step(int slot) {
        TaskState from = world.slots.state(slot);
        TaskState to = from == TaskState.PENDING ? TaskState.ACTIVATING : TaskState.PENDING;
        world.slots.setStepRow(slot, world.journal.step(Rule.TASK_1, world.slots.stepRow(slot), world.slots.task(slot),
                slot, from, to));
        world.slots.setState(slot, to);
        schedule(slot);
    }

    private void schedule(int slot) {
        long at = world.now() + delays.next();
        world.slots.setDue(slot, at);
        world.timers.add(at, slot);
    }
}
