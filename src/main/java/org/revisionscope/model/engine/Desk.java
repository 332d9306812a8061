package org.revisionscope.model.engine;

import java.util.OptionalInt;

import org.revisionscope.model.decision.AwsDecision;
import org.revisionscope.model.decision.CustomerDecision;
import org.revisionscope.model.decision.Decision;
import org.revisionscope.model.event.Actor;
import org.revisionscope.model.event.NoticeEvent.SettingChanged;
import org.revisionscope.model.event.Refused.DecisionRefused;
import org.revisionscope.model.event.Rule;
import org.revisionscope.model.fleet.StopCause;
import org.revisionscope.model.fleet.TaskRef;
import org.revisionscope.model.fleet.TaskSpec;
import org.revisionscope.model.history.Journal;

/** Takes decisions: each is carried out, or refused with a sentence and nothing else changed. */
final class Desk {

    private final World world;
    private final Releases releases;
    private final Retirement retirement;
    private final Services services;
    private final Launches launches;
    private final TaskLife life;
    private final TaskFinder finder;

    Desk(World world, Releases releases, Retirement retirement, Services services, Launches launches, TaskLife life) {
        this.world = world;
        this.releases = releases;
        this.retirement = retirement;
        this.services = services;
        this.launches = launches;
        this.life = life;
        this.finder = new TaskFinder(world);
    }

    /** Carries a decision out, or logs its refusal. */
    void take(Decision decision) {
        try {
            switch (decision) {
                case AwsDecision aws -> takeOfAws(aws);
                case CustomerDecision customer -> takeOfCustomer(customer);
            }
        } catch (Refusal refusal) {
            refuse(decision, refusal);
        }
    }

    /** Logs that a decision was refused. */
    void refuse(Decision decision, Refusal refusal) {
        world.journal.append(refusal.rule(), Journal.NONE, new DecisionRefused(decision, refusal.sentence()));
    }

    /** Runs a standalone task for whoever starts it; a refusal is logged as the customer's. */
    void run(TaskSpec spec, Actor by) {
        try {
            runTask(spec, by);
        } catch (Refusal refusal) {
            refuse(new CustomerDecision.RunTask(spec), refusal);
        }
    }

    private void takeOfAws(AwsDecision decision) throws Refusal {
        switch (decision) {
            case AwsDecision.ReleasePlatformVersion release -> releases.release(release.version());
            case AwsDecision.MoveLatest move -> releases.moveLatest(move.version());
            case AwsDecision.ReleaseRevision release -> releases.release(release.version(), release.label());
            case AwsDecision.MarkRevision mark -> retirement.mark(mark);
        }
    }

    private void takeOfCustomer(CustomerDecision decision) throws Refusal {
        switch (decision) {
            case CustomerDecision.SetWaitPeriod setting -> set(setting);
            case CustomerDecision.CreateService create -> services.create(create.spec());
            case CustomerDecision.UpdateService update -> services.update(update);
            case CustomerDecision.DeleteService delete -> services.delete(delete.service());
            case CustomerDecision.AddVpcEndpoint added -> services.add(added);
            case CustomerDecision.RunTask run -> runTask(run.spec(), Actor.CUSTOMER);
            case CustomerDecision.StopTask stop -> stop(stop.task());
        }
    }

    private void set(CustomerDecision.SetWaitPeriod setting) {
        world.place(setting.place()).waitPeriod = setting.waitPeriod();
        world.journal.append(Rule.RET_4, Journal.NONE, new SettingChanged(setting.place(), setting.waitPeriod()));
    }

    private void runTask(TaskSpec spec, Actor by) throws Refusal {
        int replaces = spec.replaces().isPresent() ? finder.task(spec.replaces().get(), Rule.TASK_4) : Journal.NONE;
        launches.run(spec, by, replaces);
    }

    private void stop(TaskRef ref) throws Refusal {
        OptionalInt slot = finder.liveSlot(ref);
        if (slot.isEmpty()) {
            finder.task(ref, Rule.TASK_1);
            throw new Refusal(Rule.TASK_1, "Task " + ref + " is already stopping or stopped.");
        }
        life.stop(slot.getAsInt(), StopCause.USER, Rule.TASK_2, Journal.NONE);
    }
}
