package org.revisionscope.model.property;

import java.util.StringJoiner;

import org.revisionscope.model.scenario.Scenario;

/** Tells a scenario in lines that a person can act on. */
final class Storyteller {

    private Storyteller() {}

    static String tell(Scenario scenario) {
        StringJoiner lines = new StringJoiner("\n  ", "  ", "");
        lines.add("seed " + scenario.seed() + ", " + scenario.span());
        lines.add(scenario.settings().toString());
        lines.add(scenario.platform().toString());
        scenario.fleet().places().forEach(place -> lines.add(place.toString()));
        scenario.fleet().services().forEach(service -> lines.add(service.toString()));
        scenario.fleet().tasks().forEach(task -> lines.add(task.toString()));
        scenario.fleet().schedules().forEach(schedule -> lines.add(schedule.toString()));
        lines.add(scenario.faults().toString());
        scenario.decisions().forEach(timed -> lines.add(timed.at() + " " + timed.decision()));
        return lines.toString();
    }
}
