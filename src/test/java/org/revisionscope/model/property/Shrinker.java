package org.revisionscope.model.property;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.revisionscope.model.decision.TimedDecision;
import org.revisionscope.model.fleet.ServiceSpec;
import org.revisionscope.model.scenario.Assumptions;
import org.revisionscope.model.scenario.Faults;
import org.revisionscope.model.scenario.Fleet;
import org.revisionscope.model.scenario.Scenario;
import org.revisionscope.model.scenario.Settings;
import org.revisionscope.model.scenario.Timings;

/** Ways to make a scenario a little simpler, the boldest first. */
final class Shrinker {

    private Shrinker() {}

    /** Scenarios with something left out or set back to its default. */
    static List<Scenario> simplerThan(Scenario scenario) {
        List<Scenario> simpler = new ArrayList<>();
        fewerDecisions(scenario, simpler);
        fewer(scenario.fleet().services(), simpler,
                services -> Scenarios.withFleet(scenario, new Fleet(scenario.fleet().places(),
                        services, scenario.fleet().tasks(), scenario.fleet().schedules())));
        fewer(scenario.fleet().tasks(), simpler,
                tasks -> Scenarios.withFleet(scenario, new Fleet(scenario.fleet().places(),
                        scenario.fleet().services(), tasks, scenario.fleet().schedules())));
        fewer(scenario.fleet().schedules(), simpler, schedules -> Scenarios.withFleet(scenario, new Fleet(
                scenario.fleet().places(), scenario.fleet().services(), scenario.fleet().tasks(), schedules)));
        fewerFaults(scenario, simpler);
        plainer(scenario, simpler);
        for (int i = 0; i < scenario.fleet().services().size(); i++) {
            simplerService(scenario, i, simpler);
        }
        return simpler;
    }

    private static void fewerDecisions(Scenario scenario, List<Scenario> simpler) {
        List<TimedDecision> decisions = scenario.decisions();
        if (decisions.size() > 3) {
            int half = decisions.size() / 2;
            simpler.add(scenario.withDecisions(decisions.subList(0, half)));
            simpler.add(scenario.withDecisions(decisions.subList(half, decisions.size())));
        }
        fewer(decisions, simpler, scenario::withDecisions);
    }

    private static void fewerFaults(Scenario scenario, List<Scenario> simpler) {
        Faults faults = scenario.faults();
        if (faults.meanInterval().isPresent()) {
            simpler.add(scenario.withFaults(new Faults(faults.listed(), Optional.empty())));
        }
        fewer(faults.listed(), simpler,
                listed -> scenario.withFaults(new Faults(listed, faults.meanInterval())));
    }

    private static void plainer(Scenario scenario, List<Scenario> simpler) {
        if (!scenario.platform().cadences().isEmpty()) {
            simpler.add(scenario.withPlatform(scenario.platform().withoutCadences()));
        }
        Settings settings = scenario.settings();
        if (!settings.timings().equals(Timings.DEFAULT)) {
            simpler.add(scenario.withSettings(new Settings(Timings.DEFAULT, settings.assumptions())));
        }
        if (!settings.assumptions().equals(Assumptions.DEFAULT)) {
            simpler.add(scenario.withSettings(new Settings(settings.timings(), Assumptions.DEFAULT)));
        }
        if (!settings.assumptions().noticeDelay().isZero()) {
            Assumptions now = settings.assumptions();
            simpler.add(scenario.withSettings(new Settings(settings.timings(), new Assumptions(now.outgoingAtOnce(),
                    now.whenBlocked(), now.whenReplacementCannotStart(), Duration.ZERO, now.standaloneSpread()))));
        }
    }

    private static void simplerService(Scenario scenario, int index, List<Scenario> simpler) {
        Fleet.ServiceSetup setup = scenario.fleet().services().get(index);
        ServiceSpec spec = setup.spec();
        if (!setup.tasks().isEmpty()) {
            simpler.add(withService(scenario, index, new Fleet.ServiceSetup(setup.created(), spec, List.of())));
            fewer(setup.tasks(), simpler, tasks -> withService(scenario, index,
                    new Fleet.ServiceSetup(setup.created(), spec, tasks)));
        }
        if (spec.desiredCount() > 1) {
            simpler.add(withService(scenario, index, new Fleet.ServiceSetup(setup.created(),
                    resized(spec, spec.desiredCount() / 2, spec.deregistrationDelay()), setup.tasks())));
            simpler.add(withService(scenario, index, new Fleet.ServiceSetup(setup.created(),
                    resized(spec, spec.desiredCount() - 1, spec.deregistrationDelay()), setup.tasks())));
        }
        if (spec.network().isPresent()) {
            simpler.add(withService(scenario, index, new Fleet.ServiceSetup(setup.created(),
                    spec.withNetwork(Optional.empty()), setup.tasks())));
        }
        if (!spec.deregistrationDelay().isZero()) {
            simpler.add(withService(scenario, index, new Fleet.ServiceSetup(setup.created(),
                    resized(spec, spec.desiredCount(), Duration.ZERO), setup.tasks())));
        }
    }

    private static ServiceSpec resized(ServiceSpec spec, int desired, Duration deregistrationDelay) {
        return new ServiceSpec(spec.key(), desired, spec.configuration(), spec.platformVersion(), deregistrationDelay,
                spec.network());
    }

    private static Scenario withService(Scenario scenario, int index, Fleet.ServiceSetup setup) {
        List<Fleet.ServiceSetup> services = new ArrayList<>(scenario.fleet().services());
        services.set(index, setup);
        return Scenarios.withFleet(scenario, new Fleet(scenario.fleet().places(), services, scenario.fleet().tasks(),
                scenario.fleet().schedules()));
    }

    private static <T> void fewer(List<T> things, List<Scenario> simpler,
            Function<List<T>, Scenario> rebuilt) {
        for (int i = 0; i < things.size(); i++) {
            List<T> others = new ArrayList<>(things);
            others.remove(i);
            simpler.add(rebuilt.apply(others));
        }
    }
}
