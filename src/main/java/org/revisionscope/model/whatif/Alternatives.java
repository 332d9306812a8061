package org.revisionscope.model.whatif;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.revisionscope.model.decision.CustomerDecision.SetWaitPeriod;
import org.revisionscope.model.decision.CustomerDecision.UpdateService;
import org.revisionscope.model.decision.Decision;
import org.revisionscope.model.decision.TimedDecision;
import org.revisionscope.model.event.ServiceEvent.Configuration;
import org.revisionscope.model.event.ServiceEvent.Configured;
import org.revisionscope.model.event.ServiceEvent.ServiceDeleted;
import org.revisionscope.model.fleet.DeploymentConfiguration;
import org.revisionscope.model.fleet.ServiceKey;
import org.revisionscope.model.fleet.WaitPeriod;
import org.revisionscope.model.history.JournalView;
import org.revisionscope.model.scenario.Scenario;

/**
 * The same question asked with three numbers: compare waits, compare floors. Each alternative is a list of decisions, to
 * be run beside the others or kept as a branch; the run that it is asked of does not change.
 */
public final class Alternatives {

    private static final List<Integer> FLOORS = List.of(100, 50, 0);

    private Alternatives() {}

    /**
     * One of them.
     *
     * @param number the wait in days, or the floor in percent
     * @param decisions all its decisions, in order
     */
    public record Alternative(int number, List<TimedDecision> decisions) {

        /** Takes a copy of the list. */
        public Alternative {
            decisions = List.copyOf(decisions);
        }
    }

    /**
     * Waits of 0, 7 and 14 days: each place sets its wait at an instant, ahead of what else is decided then.
     *
     * @param scenario the scenario with all its decisions
     * @param tentative what is decided at the instant besides, such as the mark that is armed
     * @param later which later decisions still come
     */
    public static List<Alternative> waits(Scenario scenario, Instant at, Optional<Decision> tentative, Later later) {
        return Stream.of(WaitPeriod.values()).map(wait -> wait(wait, scenario, at, tentative, later)).toList();
    }

    /** One of them: every place sets this wait. */
    public static Alternative wait(WaitPeriod wait, Scenario scenario, Instant at, Optional<Decision> tentative,
            Later later) {
        Stream<Decision> settings =
                scenario.fleet().places().stream().map(setup -> new SetWaitPeriod(setup.place(), wait));
        return alternative(wait.days(), scenario, at, settings, tentative, later);
    }

    /**
     * Floors of 100, 50 and 0 %: each service that exists sets its floor at an instant, ahead of what else is decided
     * then. A service that could never replace anything with a floor of 100 % keeps its own there.
     *
     * @param view the run's journal, at least up to the instant
     */
    public static List<Alternative> floors(Scenario scenario, JournalView view, Instant at,
            Optional<Decision> tentative, Later later) {
        TreeMap<ServiceKey, Configuration> services = servicesAt(view, at);
        List<Alternative> alternatives = new ArrayList<>();
        for (int floor : FLOORS) {
            Stream<Decision> updates = services.entrySet().stream()
                    .filter(entry -> !new DeploymentConfiguration(floor,
                            entry.getValue().deployment().maximumPercent()).blocksDeployments())
                    .map(entry -> UpdateService.of(entry.getKey()).withMinimumHealthyPercent(floor));
            alternatives.add(alternative(floor, scenario, at, updates, tentative, later));
        }
        return alternatives;
    }

    private static Alternative alternative(int number, Scenario scenario, Instant at,
            Stream<? extends Decision> ahead, Optional<Decision> tentative, Later later) {
        List<TimedDecision> kept = later.after(at, scenario.decisions());
        List<TimedDecision> all = Decisions.withFirst(kept,
                ahead.map(decision -> new TimedDecision(at, decision)).toList());
        return new Alternative(number,
                tentative.map(decision -> Decisions.with(all, new TimedDecision(at, decision))).orElse(all));
    }

    private static TreeMap<ServiceKey, Configuration> servicesAt(JournalView view, Instant at) {
        TreeMap<ServiceKey, Configuration> services = new TreeMap<>();
        int rows = view.rowsUntil(at.toEpochMilli());
        for (int row = 0; row < rows; row++) {
            if (!view.type(row).isAboutATask() && view.event(row) instanceof Configured event) {
                if (event instanceof ServiceDeleted) {
                    services.remove(event.service());
                } else {
                    services.put(event.service(), event.configuration());
                }
            }
        }
        return services;
    }
}
