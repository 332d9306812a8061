package org.revisionscope.model.property;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.revisionscope.model.decision.Decision;
import org.revisionscope.model.decision.TimedDecision;
import org.revisionscope.model.scenario.Fleet;
import org.revisionscope.model.scenario.Scenario;
import org.revisionscope.model.scenario.Span;

/** Scenarios that differ from another in one thing. */
final class Scenarios {

    private Scenarios() {}

    /** The same with another end. */
    static Scenario endingAt(Scenario scenario, Instant end) {
        return new Scenario(scenario.about(), new Span(scenario.span().start(), Optional.of(end)), scenario.seed(),
                scenario.settings(), scenario.platform(), scenario.fleet(), scenario.faults(), scenario.decisions());
    }

    /** The same with another fleet. */
    static Scenario withFleet(Scenario scenario, Fleet fleet) {
        return new Scenario(scenario.about(), scenario.span(), scenario.seed(), scenario.settings(),
                scenario.platform(),
                fleet, scenario.faults(), scenario.decisions());
    }

    /** The same with one more decision, taken after the others of its instant. */
    static Scenario with(Scenario scenario, Instant at, Decision decision) {
        List<TimedDecision> decisions = new ArrayList<>(scenario.decisions());
        int index = (int) decisions.stream().filter(timed -> !timed.at().isAfter(at)).count();
        decisions.add(index, new TimedDecision(at, decision));
        return scenario.withDecisions(decisions);
    }
}
