package org.revisionscope.model.engine;

import java.time.Duration;
import java.util.Optional;

import org.revisionscope.model.engine.Obstacles.Obstacle;
import org.revisionscope.model.event.Actor;
import org.revisionscope.model.event.Rule;
import org.revisionscope.model.fleet.Owner;
import org.revisionscope.model.fleet.PlatformVersion;
import org.revisionscope.model.fleet.PlatformVersionChoice;
import org.revisionscope.model.fleet.Region;
import org.revisionscope.model.fleet.TaskSpec;
import org.revisionscope.model.history.Journal;
import org.revisionscope.model.history.Origin;

/** Where a new task goes: the platform version that was asked for, resolved, and its newest revision (PV-1 to 5, REV-1). */
final class Launches {

    private final World world;
    private final Slots slots;
    private final TaskLife life;
    private final Headcount headcount;
    private final Obstacles obstacles;

    Launches(World world, TaskLife life, Headcount headcount) {
        this.world = world;
        this.slots = world.slots;
        this.life = life;
        this.headcount = headcount;
        obstacles = new Obstacles(world);
    }

    /**
     * The platform version that a choice means now.
     *
     * @throws Refusal if it cannot be chosen there, or does not exist yet
     */
    PlatformVersion resolve(PlatformVersionChoice choice, Region region) throws Refusal {
        return switch (choice) {
            case PlatformVersionChoice.Latest _ -> open(world.platform.latest().orElseThrow(() -> new Refusal(Rule.PV_2,
                    "LATEST does not point at a platform version yet: name one, such as 1.4.0.")));
            case PlatformVersionChoice.Exactly exactly -> exact(exactly.version(), region);
        };
    }

    private PlatformVersion exact(PlatformVersion version, Region region) throws Refusal {
        Optional<String> objection = region.objectionTo(version);
        if (objection.isPresent()) {
            throw new Refusal(Rule.PV_5, objection.get());
        }
        if (!world.platform.isReleased(version)) {
            throw new Refusal(Rule.PV_2, "Platform version " + version + " does not exist yet: pick one of "
                    + world.platform.versions() + " or LATEST.");
        }
        return open(version);
    }

    private PlatformVersion open(PlatformVersion version) throws Refusal {
        if (world.platform.isDeprecated(version)) {
            throw new Refusal(Rule.PV_7,
                    "Platform version " + version + " is deprecated, and no new task or service can"
                            + " use it: pick one of " + world.platform.open() + " or LATEST.");
        }
        return version;
    }

    /**
     * The newest revision of a platform version.
     *
     * @throws Refusal if none is released
     */
    RevisionState newest(PlatformVersion version) throws Refusal {
        return world.platform.newest(version).orElseThrow(() -> new Refusal(Rule.REV_1,
                "Platform version " + version + " has no revision yet: release " + version + "-r1 first."));
    }

    /**
     * Launches a task of a service on the newest revision of its deployment's platform version.
     *
     * @param name a readable name, for tasks that a scenario lists
     */
    void launch(ServiceState service, Optional<String> name) {
        RevisionState revision = world.platform.newest(service.version).orElseThrow();
        Optional<Obstacle> obstacle = obstacles.of(service);
        int origin = name.isEmpty() && obstacle.isEmpty() ? service.origin
                : world.journal.addOrigin(new Origin(Actor.ECS, name, Optional.of(service.deploymentId),
                        Optional.empty(), obstacle.map(Obstacle::reason)));
        int replaces = service.vacancies.oldestTask();
        int because = service.configuredRow;
        if (replaces != Journal.NONE) {
            because = service.vacancies.rowOfOldest(slots);
            service.vacancies.removeOldest();
        }
        int slot = place(Rule.SVC_1, because, service.owner, revision, origin, replaces);
        slots.setDeployment(slot, service.deployment);
        slots.setLength(slot, Slots.NEVER);
        obstacle.ifPresent(found -> slots.set(slot, found.flags()));
        headcount.entered(slot, slots.stepRow(slot));
        life.begin(slot);
    }

    /**
     * Runs a standalone task.
     *
     * @param replaces the task whose work it takes over, or {@link Journal#NONE}
     * @throws Refusal if there is nothing to place it on
     */
    void run(TaskSpec spec, Actor by, int replaces) throws Refusal {
        PlatformVersion version = resolve(spec.platformVersion(), spec.key().place().region());
        RevisionState revision = newest(version);
        Optional<Obstacle> obstacle = obstacles.ofNetwork(spec.network(), version);
        Optional<String> name = spec.key().name().isEmpty() ? Optional.empty() : Optional.of(spec.key().name());
        int origin = world.journal.addOrigin(new Origin(by, name, Optional.empty(), spec.length(),
                obstacle.map(Obstacle::reason)));
        int owner = world.ownerNumber(new Owner.OfStandalone(spec.key()));
        int slot = place(Rule.TASK_3, Journal.NONE, owner, revision, origin, replaces);
        slots.setDeployment(slot, 0);
        slots.setLength(slot, spec.length().map(Duration::toMillis).orElse(Slots.NEVER));
        if (replaces != Journal.NONE) {
            world.replacements.add(replaces);
        }
        obstacle.ifPresent(found -> slots.set(slot, found.flags()));
        headcount.entered(slot, slots.stepRow(slot));
        life.begin(slot);
    }

    private int place(Rule rule, int because, int owner, RevisionState revision, int origin, int replaces) {
        int slot = slots.take();
        slots.clearFlags(slot);
        slots.setStepRow(slot, world.journal.rows());
        slots.setTask(slot, world.journal.launch(rule, because, owner, world.owners.nextRun(owner), revision.number,
                origin, replaces, slot));
        slots.setOwner(slot, owner);
        slots.setRevision(slot, revision.number);
        slots.launched(slot, world.now());
        slots.setOutgoingRow(slot, Journal.NONE);
        slots.setOverdueFrom(slot, Slots.NEVER);
        return slot;
    }
}
