package org.revisionscope.model.whatif;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

import org.revisionscope.model.decision.AwsDecision;
import org.revisionscope.model.decision.CustomerDecision.AddVpcEndpoint;
import org.revisionscope.model.decision.CustomerDecision.CreateService;
import org.revisionscope.model.decision.CustomerDecision.DeleteService;
import org.revisionscope.model.decision.CustomerDecision.RunTask;
import org.revisionscope.model.decision.CustomerDecision.SetWaitPeriod;
import org.revisionscope.model.decision.CustomerDecision.StopTask;
import org.revisionscope.model.decision.CustomerDecision.UpdateService;
import org.revisionscope.model.decision.Decision;
import org.revisionscope.model.decision.TimedDecision;
import org.revisionscope.model.fleet.DeploymentConfiguration;
import org.revisionscope.model.fleet.ServiceSpec;
import org.revisionscope.model.fleet.WaitPeriod;
import org.revisionscope.model.scenario.Fleet;
import org.revisionscope.model.scenario.Scenario;

/**
 * A scenario with other numbers; what is empty stays as the scenario has it.
 *
 * @param waitPeriod what every place has from the beginning, and what every later setting sets
 * @param minimumHealthyPercent the floor of every service, and of every update that sets one
 * @param replicas the desired count of every service, and of every update that sets one, unless it is 0
 * @param seed what ids and random streams are drawn from
 */
public record Variation(Optional<WaitPeriod> waitPeriod, OptionalInt minimumHealthyPercent, OptionalInt replicas,
        OptionalLong seed) {

    /** The scenario as it is. */
    public static final Variation NONE =
            new Variation(Optional.empty(), OptionalInt.empty(), OptionalInt.empty(), OptionalLong.empty());

    /** @throws IllegalArgumentException if a number is out of the range that a service takes */
    public Variation {
        minimumHealthyPercent.ifPresent(percent -> new DeploymentConfiguration(percent,
                DeploymentConfiguration.DEFAULT.maximumPercent()));
        replicas.ifPresent(ServiceSpec::checkDesiredCount);
    }

    /** The same with this wait. */
    public Variation waiting(WaitPeriod period) {
        return new Variation(Optional.of(period), minimumHealthyPercent, replicas, seed);
    }

    /** The same with this floor. */
    public Variation withMinimumHealthyPercent(int percent) {
        return new Variation(waitPeriod, OptionalInt.of(percent), replicas, seed);
    }

    /** The same with this desired count. */
    public Variation withReplicas(int count) {
        return new Variation(waitPeriod, minimumHealthyPercent, OptionalInt.of(count), seed);
    }

    /** The same with this seed. */
    public Variation withSeed(long number) {
        return new Variation(waitPeriod, minimumHealthyPercent, replicas, OptionalLong.of(number));
    }

    /** A scenario with these numbers in place of its own. */
    public Scenario of(Scenario scenario) {
        return scenario.withFleet(fleet(scenario.fleet()))
                .withDecisions(scenario.decisions().stream()
                        .map(timed -> new TimedDecision(timed.at(), decision(timed.decision()))).toList())
                .withSeed(seed.orElse(scenario.seed()));
    }

    private Fleet fleet(Fleet fleet) {
        return new Fleet(
                fleet.places().stream().map(setup -> new Fleet.PlaceSetup(setup.place(),
                        waitPeriod.orElse(setup.waitPeriod()))).toList(),
                fleet.services().stream().map(setup -> new Fleet.ServiceSetup(setup.created(), spec(setup.spec()),
                        setup.tasks())).toList(),
                fleet.tasks(), fleet.schedules());
    }

    private Decision decision(Decision decision) {
        return switch (decision) {
            case SetWaitPeriod set -> new SetWaitPeriod(set.place(), waitPeriod.orElse(set.waitPeriod()));
            case CreateService create -> new CreateService(spec(create.spec()));
            case UpdateService update -> new UpdateService(update.service(), count(update.desiredCount()),
                    update.minimumHealthyPercent().isPresent() && minimumHealthyPercent.isPresent()
                            ? minimumHealthyPercent
                            : update.minimumHealthyPercent(),
                    update.maximumPercent(), update.platformVersion(), update.forceNewDeployment());
            case AwsDecision _,DeleteService _,AddVpcEndpoint _,RunTask _,StopTask _ -> decision;
        };
    }

    private ServiceSpec spec(ServiceSpec spec) {
        DeploymentConfiguration configuration = new DeploymentConfiguration(
                minimumHealthyPercent.orElse(spec.configuration().minimumHealthyPercent()),
                spec.configuration().maximumPercent());
        return new ServiceSpec(spec.key(), count(OptionalInt.of(spec.desiredCount())).orElseThrow(), configuration,
                spec.platformVersion(), spec.deregistrationDelay(), spec.network());
    }

    private OptionalInt count(OptionalInt count) {
        return count.orElse(0) > 0 && replicas.isPresent() ? replicas : count;
    }
}
