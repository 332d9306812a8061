package org.revisionscope.model.property;

import java.util.List;
import java.util.OptionalInt;

import org.revisionscope.model.event.Entry;
import org.revisionscope.model.scenario.Scenario;

/**
 * Checks an event log against the rules, knowing the scenario and the lines only. It shares no code with the engine beyond
 * the words of the model.
 */
final class Oracle {

    private Oracle() {}

    /** @throws Broken at the first line that a rule does not allow */
    static void check(Scenario scenario, List<Entry> entries) {
        Replay world = new Replay(scenario, entries);
        List<Law> laws = List.of(new OrderLaw(), new TaskLaw(), new PlacementLaw(), new ReplacementLaw(),
                new SchedulerLaw(), new LaunchFailureLaw(), new FloorLaw(), new DeploymentLaw(), new NoticeLaw(),
                new RetirementLaw(), new DecisionLaw());
        for (int row = 0; row < entries.size(); row++) {
            Entry entry = entries.get(row);
            checkLine(entries, row);
            laws.forEach(law -> law.before(world, entry));
            world.apply(entry);
            laws.forEach(law -> law.after(world, entry));
            if (row + 1 == entries.size() || !entries.get(row + 1).at().equals(entry.at())) {
                laws.forEach(law -> law.endOfInstant(world, entry.at()));
            }
        }
        laws.forEach(law -> law.end(world));
    }

    private static void checkLine(List<Entry> entries, int row) {
        Entry entry = entries.get(row);
        Law.require(entry.seq() == row, "log", "line", row, "has seq", entry.seq());
        Law.require(row == 0 || !entry.at().isBefore(entries.get(row - 1).at()), "T-2", "time goes back at", entry);
        OptionalInt cause = entry.cause();
        Law.require(cause.isEmpty() || cause.getAsInt() >= 0 && cause.getAsInt() < row, "cause",
                "not earlier than its effect", entry);
    }
}
