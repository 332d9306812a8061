package org.revisionscope.model.engine;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

import org.revisionscope.model.decision.AwsDecision.MarkRevision;
import org.revisionscope.model.decision.AwsDecision.ReleaseRevision;
import org.revisionscope.model.decision.Decision;
import org.revisionscope.model.history.JournalView;
import org.revisionscope.model.scenario.Scenario;

/**
 * A scenario being run, instant by instant. The kernel of this class knows when things are due and in which parts an
 * instant runs (T-2); what happens in each part is left to the processes. One thread uses a simulation.
 */
public final class Simulation {

    private final Scenario scenario;
    private final Plan plan;
    private final World world;
    private final Processes processes;
    private final long end;
    private int nextRelease;
    private int nextDecision;
    private int[] superseded;
    private boolean begun;
    private boolean nobodyActs;
    private long kernelEvents;

    private Simulation(Scenario scenario, Plan plan, World world) {
        this.scenario = scenario;
        this.plan = plan;
        this.world = world;
        processes = new Processes(world);
        end = scenario.span().end().map(instant -> instant.toEpochMilli()).orElse(Timers.NEVER - 1);
        superseded = new int[16];
        Arrays.fill(superseded, -1);
    }

    /** A simulation that stands before the first instant of a scenario. */
    public static Simulation of(Scenario scenario) {
        return new Simulation(scenario, Plan.of(scenario), new World(scenario));
    }

    /** An independent copy; both share the journal up to here. */
    public Simulation fork() {
        return fork(scenario);
    }

    /**
     * A copy that goes on under another scenario, which must not differ from this one in anything that it dates up to
     * now.
     */
    public Simulation fork(Scenario other) {
        Plan itsPlan = other.equals(scenario) ? plan : Plan.of(other);
        Simulation copy = new Simulation(other, itsPlan, world.copy(other));
        copy.begun = begun;
        copy.nextRelease = (int) copy.plan.releases().stream().filter(this::isPast).count();
        copy.nextDecision = (int) copy.plan.decisions().stream().filter(this::isPast).count();
        if (nobodyActs) {
            copy.actNoMore();
        }
        copy.superseded = superseded.clone();
        copy.kernelEvents = kernelEvents;
        return copy;
    }

    private boolean isPast(Planned planned) {
        return begun && planned.at() <= world.now();
    }

    /**
     * A copy that shows the future if nobody acts any more: no release, no decision, no crash, only what is already
     * under way.
     */
    public Simulation forkIfNobodyActs() {
        Simulation copy = fork();
        copy.actNoMore();
        return copy;
    }

    private void actNoMore() {
        nobodyActs = true;
        nextRelease = plan.releases().size();
        nextDecision = plan.decisions().size();
        world.agenda.drop(Agenda.Kind.LISTED_FAULT);
        world.agenda.drop(Agenda.Kind.SEEDED_CRASH);
    }

    /** The scenario that is run. */
    public Scenario scenario() {
        return scenario;
    }

    /** The last instant that was run, or advanced to, in milliseconds since the epoch. */
    public long now() {
        return world.now();
    }

    /** What has happened so far. */
    public JournalView view() {
        return world.journal.view();
    }

    /** How many things were taken from the kernel's queues and lists so far. */
    public long kernelEvents() {
        return kernelEvents;
    }

    /** The next instant at which something is due and that the scenario covers. */
    public OptionalLong next() {
        long next = begun ? nextDue() : plan.first();
        return next == Timers.NEVER || next > end ? OptionalLong.empty() : OptionalLong.of(next);
    }

    private long nextDue() {
        long next = Math.min(world.timers.firstAt(), world.agenda.firstAt());
        next = Math.min(next, atOf(plan.releases(), nextRelease));
        return Math.min(next, atOf(plan.decisions(), nextDecision));
    }

    private static long atOf(List<Planned> list, int index) {
        return index < list.size() ? list.get(index).at() : Timers.NEVER;
    }

    /** Runs the whole of the next instant; answers whether there was one. */
    public boolean step() {
        OptionalLong next = next();
        next.ifPresent(this::run);
        return next.isPresent();
    }

    /** Runs every instant up to and including this one, where the clock then stands. */
    public void advanceTo(long instant) {
        OptionalLong next = next();
        while (next.isPresent() && next.getAsLong() <= instant) {
            run(next.getAsLong());
            next = next();
        }
        if (instant > world.now() && begun) {
            world.moveTo(instant);
        }
    }

    /** Runs until nothing is due, or the scenario ends. */
    public void runToEnd() {
        while (step()) {
            // each step is an instant
        }
    }

    /** Takes a decision now, after everything that this instant already holds. */
    public void decide(Decision decision) {
        world.own();
        processes.desk.take(decision);
        settle();
    }

    private void run(long instant) {
        world.own();
        if (!begun) {
            begun = true;
            processes.begin();
        }
        world.moveTo(instant);
        while (atOf(plan.releases(), nextRelease) == instant) {
            carryOut(plan.releases().get(nextRelease++));
        }
        settle();
        while (atOf(plan.decisions(), nextDecision) == instant) {
            carryOut(plan.decisions().get(nextDecision++));
            settle();
        }
    }

    private void carryOut(Planned planned) {
        kernelEvents++;
        switch (planned) {
            case Planned.Decided decided -> processes.desk.take(decided.decision());
            case Planned.ForceUpdate update -> processes.forceUpdate(update.version());
            case Planned.Deprecation ending -> processes.deprecate(ending.version());
            case Planned.Created created -> processes.create(created);
            case Planned.Listed listed -> processes.launchListed(listed);
            case Planned.CadenceRelease release -> releaseByCadence(release);
            case Planned.CadenceMark mark -> markByCadence(mark);
        }
    }

    private void releaseByCadence(Planned.CadenceRelease release) {
        if (release.n() >= superseded.length) {
            int length = superseded.length;
            superseded = Arrays.copyOf(superseded, 2 * release.n());
            Arrays.fill(superseded, length, superseded.length, -1);
        }
        OptionalInt before = world.platform.newest(release.version()).map(revision -> OptionalInt.of(revision.number))
                .orElse(OptionalInt.empty());
        superseded[release.n()] = before.orElse(-1);
        processes.desk.take(new ReleaseRevision(release.version(), Optional.empty()));
    }

    private void markByCadence(Planned.CadenceMark mark) {
        int number = superseded[mark.n()];
        if (number >= 0 && !world.platform.revision(number).marked()) {
            processes.desk.take(new MarkRevision(world.platform.revision(number).id, "routine maintenance", false));
        }
    }

    /** Parts (b) to (e) of an instant. */
    private void settle() {
        kernelEvents += processes.settle();
    }
}
