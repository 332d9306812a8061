package org.revisionscope.format.aws;

import java.util.List;

import org.revisionscope.model.decision.TimedDecision;
import org.revisionscope.model.scenario.Faults.Fault;
import org.revisionscope.model.scenario.Faults.LaunchFailures;
import org.revisionscope.model.scenario.Scenario;

/**
 * What is decided in a runbook.
 *
 * @param scope whether it tells of all decisions of a story
 * @param decisions the decisions, in order
 * @param failures launches that fail meanwhile, which nobody decides
 */
public record Runbook(Scope scope, List<TimedDecision> decisions, List<LaunchFailures> failures) {

    /** Takes copies of the lists. */
    public Runbook {
        decisions = List.copyOf(decisions);
        failures = List.copyOf(failures);
    }

    /** How much of a story a runbook tells. */
    public enum Scope {
        /** All of it: nothing else is decided in the story. */
        WHOLE,
        /** Something that is decided besides what the story has already. */
        PART
    }

    /** The whole story of a scenario. */
    public static Runbook of(Scenario scenario) {
        return new Runbook(Scope.WHOLE, scenario.decisions(), failures(scenario.faults().listed()));
    }

    private static List<LaunchFailures> failures(List<Fault> faults) {
        return faults.stream().filter(LaunchFailures.class::isInstance).map(LaunchFailures.class::cast).toList();
    }
}
